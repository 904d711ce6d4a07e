import type { servicesEndpoints } from '@gza/contract';
import { view, type Handlers } from '../../platform/http/handlers.js';
import { serviceList } from './persistence/catalogue.views.js';

export const servicesHandlers: Handlers<typeof servicesEndpoints> = {
  listServices: view(() => serviceList),
};
