import { workforceEndpoints } from '@gza/contract';
import { ProblemError } from '../../platform/errors.js';
import { mapConstraintToProblem } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { BureauRecord, EstablishmentRecord, RegionRecord } from './persistence/entities.js';
import { seedPlaces } from './persistence/seed.js';
import { workforceHandlers } from './workforce.routes.js';

mapConstraintToProblem('bureau_code_key', new ProblemError('bureau-exists'));
mapConstraintToProblem('region_pkey', new ProblemError('region-exists'));
mapConstraintToProblem('establishment_code', new ProblemError('establishment-exists'));

export const workforceModule = gzaModule({
  name: 'workforce',
  endpoints: workforceEndpoints,
  handlers: workforceHandlers,
  entities: [BureauRecord, EstablishmentRecord, RegionRecord],
  seed: seedPlaces,
});

export { bureauJson, leadsInBureau, mayInBureau, staffJson } from './persistence/refs.js';
export { checkBureau, checkEstablishment, checkRegion, checkRegions } from './place.lookup.js';
export { findStaff, type StaffSummary } from './staff.lookup.js';
