import { workforceEndpoints } from '@gza/contract';
import { Refusal } from '../../platform/errors.js';
import { constraintMeans } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { BureauRecord } from './persistence/entities.js';
import { seedBureaus } from './persistence/seed.js';
import { workforceHandlers } from './workforce.routes.js';

constraintMeans('bureau_code_key', new Refusal('bureau-exists'));

export const workforceModule = gzaModule({
  name: 'workforce',
  endpoints: workforceEndpoints,
  handlers: workforceHandlers,
  entities: [BureauRecord],
  seed: seedBureaus,
});

export { bureauJson, staffJson } from './persistence/refs.js';
export { findStaff, type StaffFacts } from './staff.lookup.js';
