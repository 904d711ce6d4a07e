import { endpoints } from '@gza/contract';
import { createClientOver, type Client, type ClientOptions } from './client.js';

/** A client of the whole API, with the whole endpoint table. */
export const createClient = (options: ClientOptions): Client =>
  createClientOver((id) => endpoints[id], options);
