import { servicesEndpoints } from '@gza/contract';
import { gzaModule } from '../../platform/module.js';
import { seedServices } from './persistence/seed.js';
import { servicesHandlers } from './services.routes.js';

export const servicesModule = gzaModule({
  name: 'services',
  endpoints: servicesEndpoints,
  handlers: servicesHandlers,
  entities: [],
  seed: seedServices,
});

export { getService, type ServiceFacts } from './service.lookup.js';
