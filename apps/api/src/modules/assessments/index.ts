import { assessmentsEndpoints } from '@gza/contract';
import { Refusal } from '../../platform/errors.js';
import { constraintMeans } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { assessmentsHandlers } from './assessments.routes.js';
import { assessmentsEntities } from './persistence/entities.js';
import { seedInstruments } from './persistence/seed.js';

constraintMeans('assessment_one_in_progress', new Refusal('assessment-in-progress'));
constraintMeans('assessment_override_one_proposed', new Refusal('override-pending'));

export const assessmentsModule = gzaModule({
  name: 'assessments',
  endpoints: assessmentsEndpoints,
  handlers: assessmentsHandlers,
  entities: assessmentsEntities,
  seed: seedInstruments,
});

export { findApprovedNeeds, type ApprovedNeed, type ApprovedNeeds } from './assessment.lookup.js';
export {
  alertsOpen,
  assessmentsOverdue,
  assessmentsToApprove,
  openAlertsOf,
} from './persistence/today.js';
