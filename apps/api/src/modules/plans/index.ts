import { plansEndpoints } from '@gza/contract';
import { ProblemError } from '../../platform/errors.js';
import { mapConstraintToProblem } from '../../platform/http/problem-answer.js';
import { gzaModule } from '../../platform/module.js';
import { addTransferStep } from '../beneficiaries/index.js';
import { plansConsequences } from './consequences.js';
import { endPlansWithCase } from './end-plans-with-case.js';
import {
  followDelivery,
  followDeliveryItem,
  followEnrolment,
  followReferral,
  followWhatBegan,
} from './follow-items.js';
import { releaseItemsWithTransfer } from './hand-over-items.js';
import { planChecklist } from './persistence/checklist.js';
import { planDependents } from './persistence/case-dependents.js';
import { heldPlans } from './persistence/held-plans.js';
import { plansColumnAccess } from './persistence/column-access.js';
import { plansEntities } from './persistence/entities.js';
import { planRecordPart } from './persistence/plan-outline.js';
import { plansTaskRules } from './persistence/task-rules.js';
import { plansToday } from './persistence/today.js';
import { plansHandlers } from './plans.routes.js';

addTransferStep(releaseItemsWithTransfer);

mapConstraintToProblem('plan_one_standing', new ProblemError('plan-stands'));
mapConstraintToProblem('plan_one_active', new ProblemError('plan-stands'));
mapConstraintToProblem('plan_one_in_preparation', new ProblemError('plan-in-preparation'));
mapConstraintToProblem('plan_number_key', new ProblemError('plan-in-preparation'));
mapConstraintToProblem('plan_signature_once', new ProblemError('already-signed'));
mapConstraintToProblem('plan_scan_once', new ProblemError('scan-added-already'));

const followsReferral = {
  how: {
    ka: 'გეგმის ღონისძიება გადამისამართებას მიჰყვება: დაიწყო, შესრულდა ან ვერ შესრულდა.',
    en: 'The plan item follows the referral that serves it: begun, done or not done.',
  },
  handle: followReferral,
};

export { giveItems } from './hand-over-items.js';

export const plansModule = gzaModule({
  name: 'plans',
  endpoints: plansEndpoints,
  handlers: plansHandlers,
  entities: plansEntities,
  columnAccess: plansColumnAccess,
  today: plansToday,
  taskRules: plansTaskRules,
  recordParts: [planRecordPart],
  caseDependents: planDependents,
  checklist: planChecklist,
  work: [heldPlans],
  consequences: plansConsequences,
  reactions: {
    'case.moved': {
      'end-plans': {
        how: {
          ka: 'როცა საქმე იხურება, მოქმედი გეგმა მთავრდება, მოსამზადებელი ვერსია კი უქმდება.',
          en: 'When a case is closed, its plan in force ends and its version in preparation is discarded.',
        },
        when: { to: ['closed'] },
        handle: endPlansWithCase,
      },
    },
    'enrolment.moved': {
      'follow-enrolment': {
        how: {
          ka: 'გეგმის ღონისძიება პროგრამაში ჩართვას მიჰყვება: დაიწყო, შესრულდა ან ვერ შესრულდა.',
          en: 'The plan item follows the enrolment that serves it: begun, done or not done.',
        },
        handle: followEnrolment,
      },
    },
    'referral.inProgress': { 'follow-referral': followsReferral },
    'referral.delivered': { 'follow-referral': followsReferral },
    'referral.notTakenUp': { 'follow-referral': followsReferral },
    'referral.discontinued': { 'follow-referral': followsReferral },
    'referral.withdrawn': { 'follow-referral': followsReferral },
    'service.delivered': {
      'follow-delivery': {
        how: {
          ka: 'გეგმის ღონისძიება იწყება, როცა მისთვის სერვისს თავად დეპარტამენტი გასწევს.',
          en: 'The plan item begins when the Department delivers its service itself.',
        },
        handle: followDelivery,
      },
    },
    'service.itemChanged': {
      'follow-delivery': {
        how: {
          ka: 'ღონისძიება იწყება გაწეული სერვისით, რომელიც მას მიეკუთვნა, და ისევ დაგეგმილია, როცა აღარაფერი ემსახურება.',
          en: 'The plan item begins with the delivery that serves it now, and is planned again when nothing serves it.',
        },
        handle: followDeliveryItem,
      },
    },
    'plan.activated': {
      'follow-what-began': {
        how: {
          ka: 'ახალი გეგმის ღონისძიებები მიჰყვება იმას, რაც მის ამოქმედებამდე დაიწყო.',
          en: 'The items of the version follow what began before it was in force.',
        },
        handle: followWhatBegan,
      },
    },
  },
});
