import { plansEndpoints } from '@gza/contract';
import { Refusal } from '../../platform/errors.js';
import { constraintMeans } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { endPlansWithCase } from './end-plans-with-case.js';
import { plansEntities } from './persistence/entities.js';
import { plansHandlers } from './plans.routes.js';

constraintMeans('plan_one_standing', new Refusal('plan-stands'));
constraintMeans('plan_one_active', new Refusal('plan-stands'));
constraintMeans('plan_one_in_preparation', new Refusal('plan-in-preparation'));
constraintMeans('plan_number_key', new Refusal('plan-in-preparation'));
constraintMeans('plan_signature_once', new Refusal('already-signed'));

export const plansModule = gzaModule({
  name: 'plans',
  endpoints: plansEndpoints,
  handlers: plansHandlers,
  entities: plansEntities,
  reactions: { 'case.moved': endPlansWithCase },
});

export {
  findPlanInPreparation,
  findStandingPlan,
  getPlanItem,
  type PlanFacts,
  type PlanItemFacts,
} from './plan.lookup.js';
export { planOutline } from './persistence/plan-outline.js';
export { planReviewsOverdue, plansToApprove, plansToSign } from './persistence/today.js';
