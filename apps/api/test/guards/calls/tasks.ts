import { call, reason, type Calls } from './call.js';

const dueOn = '2026-12-15';
const step = (state: string, notAllowed: string, body: object = {}) =>
  call('socialWorker', 'task', state, notAllowed, { ...body });

export const tasks: Calls = {
  createTask: call('socialWorker', undefined, undefined, undefined, {
    beneficiaryId: '@beneficiary',
    title: 'დარეკვა',
    dueOn,
  }),
  changeTask: step('open', 'done', { title: 'დარეკვა' }),
  completeTask: step('open', 'cancelled', { result: 'შევთანხმდით' }),
  reopenTask: call('socialWorker', 'task', 'done', 'open', undefined),
  postponeTask: step('open', 'done', { ...reason, dueOn }),
  cancelTask: step('open', 'done', reason),
  recordTaskStep: call(
    'socialWorker',
    'beneficiary',
    undefined,
    undefined,
    {
      rule: 'planReviewDue',
      subjectId: '@plan',
      kind: 'postponed',
      dueOn,
      text: 'ავადმყოფობა',
    },
    { notAllowed: { plan: { state: 'completed' } } },
  ),
};
