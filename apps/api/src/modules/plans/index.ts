import { plansEndpoints } from '@gza/contract';
import { ProblemError } from '../../platform/errors.js';
import { mapConstraintToProblem } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { plansConsequences } from './consequences.js';
import { endPlansWithCase } from './end-plans-with-case.js';
import { planDependents } from './persistence/case-dependents.js';
import { plansColumnAccess } from './persistence/column-access.js';
import { plansEntities } from './persistence/entities.js';
import { planRecordPart } from './persistence/plan-outline.js';
import { plansToday } from './persistence/today.js';
import { plansHandlers } from './plans.routes.js';

mapConstraintToProblem('plan_one_standing', new ProblemError('plan-stands'));
mapConstraintToProblem('plan_one_active', new ProblemError('plan-stands'));
mapConstraintToProblem('plan_one_in_preparation', new ProblemError('plan-in-preparation'));
mapConstraintToProblem('plan_number_key', new ProblemError('plan-in-preparation'));
mapConstraintToProblem('plan_signature_once', new ProblemError('already-signed'));

export const plansModule = gzaModule({
  name: 'plans',
  endpoints: plansEndpoints,
  handlers: plansHandlers,
  entities: plansEntities,
  columnAccess: plansColumnAccess,
  today: plansToday,
  recordParts: [planRecordPart],
  caseDependents: planDependents,
  consequences: plansConsequences,
  reactions: {
    'case.moved': {
      'end-plans': {
        how: {
          ka: 'როცა საქმე იხურება, მოქმედი გეგმა მთავრდება, პროექტი კი უქმდება.',
          en: 'When a case is closed, its plan in force ends and its draft is discarded.',
        },
        handle: endPlansWithCase,
      },
    },
  },
});
