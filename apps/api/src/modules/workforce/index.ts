import { workforceEndpoints } from '@gza/contract';
import { ProblemError } from '../../platform/errors.js';
import { mapConstraintToProblem } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { BureauRecord } from './persistence/entities.js';
import { seedBureaus } from './persistence/seed.js';
import { workforceHandlers } from './workforce.routes.js';

mapConstraintToProblem('bureau_code_key', new ProblemError('bureau-exists'));

export const workforceModule = gzaModule({
  name: 'workforce',
  endpoints: workforceEndpoints,
  handlers: workforceHandlers,
  entities: [BureauRecord],
  seed: seedBureaus,
});

export { bureauJson, leadsInBureau, staffJson } from './persistence/refs.js';
export { findStaff, type StaffSummary } from './staff.lookup.js';
