import { call, note, openCase, reason, type Call, type Calls, type Given } from './call.js';

const atPlanning: Given = { [openCase]: { state: 'planning' } };
const draft: Partial<Call> = { given: { plan: { state: 'draft' } } };
const goal = (state: string, body: Call['body'] = note): Call => ({
  ...call('socialWorker', 'plan', undefined, 'completed', body),
  given: { 'plan_goal/open': { state } },
});
const item = (state: string, body: Call['body'] = note): Call => ({
  ...call('socialWorker', 'plan', undefined, 'completed', body),
  given: { 'plan_item/open': { state } },
});
export const plans: Calls = {
  createPlan: {
    ...call('socialWorker', undefined, undefined, undefined, { caseId: '@rehabilitation_case/' }),
    given: { plan: { state: 'completed' }, ...atPlanning },
    notAllowed: { plan: { state: 'active' } },
  },
  changePlan: call('socialWorker', 'plan', 'draft', 'active', { summary: 'მოკლედ' }),
  createPlanVersion: call('socialWorker', 'plan', 'active', 'completed', note),
  submitPlan: call('socialWorker', 'plan', 'draft', 'active', note),
  discardPlan: call('socialWorker', 'plan', 'draft', 'active', reason),
  approvePlan: call('supervisor', 'plan', 'pendingApproval', 'draft', note, {
    author: ['plan', 'last_step_by'],
  }),
  returnPlan: call('supervisor', 'plan', 'pendingApproval', 'draft', reason, {
    author: ['plan', 'last_step_by'],
  }),
  reopenPlan: call('socialWorker', 'plan', 'returned', 'active', note),
  signPlan: call(
    'socialWorker',
    'plan',
    'approved',
    'draft',
    { signer: 'person', method: 'paper' },
    { given: { plan: { signers_needed: '{person,officer}' } } },
  ),
  activatePlan: call('socialWorker', 'plan', 'signed', 'draft', note, { given: atPlanning }),
  startPlanReview: call('socialWorker', 'plan', 'active', 'draft', note),
  concludePlanReview: call('socialWorker', 'plan', 'underReview', 'draft', {
    conclusion: 'active',
    ...reason,
  }),
  completePlan: call('socialWorker', 'plan', 'active', 'draft', note),
  terminatePlan: call('socialWorker', 'plan', 'active', 'draft', reason),
  addPlanGoal: call('socialWorker', 'plan', 'draft', 'active', { text: 'მიზანი' }),
  changePlanGoal: call('socialWorker', 'plan', 'draft', 'active', { text: 'მიზანი' }),
  removePlanGoal: call('socialWorker', 'plan', 'draft', 'active', undefined, draft),
  startPlanGoal: goal('open'),
  achievePlanGoal: goal('inProgress'),
  partlyAchievePlanGoal: goal('inProgress'),
  notAchievePlanGoal: goal('inProgress', reason),
  withdrawPlanGoal: goal('open', reason),
  addPlanItem: call('socialWorker', 'plan', 'draft', 'active', {
    kind: 'action',
    text: 'შეხვედრა',
    mandatory: false,
    delivery: 'none',
  }),
  changePlanItem: call('socialWorker', 'plan', 'draft', 'active', { text: 'შეხვედრა' }),
  removePlanItem: call('socialWorker', 'plan', 'draft', 'active', undefined, draft),
  startPlanItem: item('planned'),
  markPlanItemDone: item('inProgress'),
  markPlanItemNotDone: item('inProgress', reason),
  cancelPlanItem: item('planned', reason),
  decidePlanItem: item('planned', { state: 'done', ...reason }),
};
