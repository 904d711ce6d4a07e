export { createClient } from './whole-client.js';
export {
  createClientOver,
  type CallInput,
  type Client,
  type ClientOptions,
  type FindEndpoint,
} from './client.js';
export { ProblemError, isProblem, type ProblemDetails } from './problem-error.js';
