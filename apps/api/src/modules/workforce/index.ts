import { workforceEndpoints } from '@gza/contract';
import { gzaModule } from '../../platform/module.js';
import { seedBureaus } from './persistence/seed.js';
import { workforceHandlers } from './workforce.routes.js';

export const workforceModule = gzaModule({
  name: 'workforce',
  endpoints: workforceEndpoints,
  handlers: workforceHandlers,
  entities: [],
  seed: seedBureaus,
});

export { findStaff, type StaffFacts } from './staff.lookup.js';
