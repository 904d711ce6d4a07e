import { code, count, event, id, type EventTable } from '../kernel/event.js';
import { planSigners } from './codes.js';
import { planGoalMachine, planItemMachine } from './states.js';

const payload = { planId: id, caseId: id, beneficiaryId: id, number: count } as const;
const plan = {
  aggregate: 'plan',
  aggregateId: 'planId',
  audience: { nobody: 'because a plan is known to its parties only' },
} as const;

export const plansEvents = {
  'plan.submitted': event({
    ...plan,
    payload,
    summary: { ka: 'გეგმა დასამტკიცებლად წარადგინეს.', en: 'A plan was submitted for approval.' },
    noReaction: 'because Today reads the plans that wait for approval',
  }),
  'plan.discarded': event({
    ...plan,
    payload,
    summary: {
      ka: 'გეგმის ვერსია, რომელიც ჯერ არ მოქმედებდა, გაუქმდა.',
      en: 'A version of a plan that was not yet in force was discarded.',
    },
    noReaction: 'because nothing depends on a version that was never in force',
  }),
  'plan.approved': event({
    ...plan,
    payload,
    summary: { ka: 'გეგმა დამტკიცდა.', en: 'A plan was approved.' },
    noReaction: 'because Today reads the plans that wait for signatures',
  }),
  'plan.returned': event({
    ...plan,
    payload,
    summary: { ka: 'გეგმა ავტორს დაუბრუნდა.', en: 'A plan was returned to its author.' },
    noReaction: 'because its signatures become void in the same transaction',
  }),
  'plan.reopened': event({
    ...plan,
    payload,
    summary: { ka: 'გეგმის რედაქტირება განახლდა.', en: 'A returned plan was reopened.' },
    noReaction: 'because nothing depends on a draft',
  }),
  'plan.signatureGiven': event({
    ...plan,
    payload: { ...payload, signer: code(planSigners) },
    summary: { ka: 'გეგმას ხელი მოაწერეს.', en: 'A plan was signed by one of its parties.' },
    noReaction: 'because the last signature signs the plan in the same transaction',
  }),
  'plan.signed': event({
    ...plan,
    payload,
    summary: { ka: 'გეგმას ყველამ მოაწერა ხელი.', en: 'A plan has all its signatures.' },
    noReaction: 'because a person decides when the plan comes into force',
  }),
  'plan.activated': event({
    ...plan,
    payload,
    summary: { ka: 'გეგმა ძალაში შევიდა.', en: 'A plan came into force.' },
  }),
  'plan.reviewStarted': event({
    ...plan,
    payload,
    summary: { ka: 'გეგმის გადახედვა დაიწყო.', en: 'The review of a plan was started.' },
    noReaction: 'because Today reads the reviews that are due',
  }),
  'plan.reviewConcluded': event({
    ...plan,
    payload,
    summary: {
      ka: 'გადახედვის შემდეგ გეგმა ძალაში დარჩა.',
      en: 'A review was concluded and the plan stays in force.',
    },
    noReaction: 'because the next review is set in the same transaction',
  }),
  'plan.completed': event({
    ...plan,
    payload,
    summary: { ka: 'გეგმა შესრულდა.', en: 'A plan was completed.' },
    noReaction: 'because a person decides what becomes of the case',
  }),
  'plan.terminated': event({
    ...plan,
    payload,
    summary: { ka: 'გეგმა შეწყდა.', en: 'A plan was terminated.' },
    noReaction: 'because a person decides what becomes of the case',
  }),
  'plan.superseded': event({
    ...plan,
    payload,
    summary: {
      ka: 'გეგმა ახალმა ვერსიამ შეცვალა.',
      en: 'A plan was replaced by its next version.',
    },
    noReaction: 'because progress is carried to the next version in the same transaction',
  }),
  'planGoal.moved': event({
    ...plan,
    payload: {
      goalId: id,
      planId: id,
      caseId: id,
      from: code(planGoalMachine.states),
      to: code(planGoalMachine.states),
    },
    summary: {
      ka: 'გეგმის მიზანი სხვა მდგომარეობაში გადავიდა.',
      en: 'The state of a goal changed.',
    },
    noReaction: 'because nothing outside the plan depends on its goals',
  }),
  'planItem.moved': event({
    ...plan,
    payload: {
      itemId: id,
      planId: id,
      caseId: id,
      from: code(planItemMachine.states),
      to: code(planItemMachine.states),
    },
    summary: {
      ka: 'გეგმის პუნქტი სხვა მდგომარეობაში გადავიდა.',
      en: 'The state of a plan item changed.',
    },
    noReaction: 'because nothing outside the plan depends on its items',
  }),
} as const satisfies EventTable;
