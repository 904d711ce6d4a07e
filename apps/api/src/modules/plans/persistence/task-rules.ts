import { whenLate, type TaskRulePart } from '../../../platform/parts/task-rule.js';
import { askedInCase } from '../../beneficiaries/index.js';
import { cases } from '../../beneficiaries/published.js';

/** Reviews of the plans in force. */
const planReviewDue: TaskRulePart = {
  rule: 'planReviewDue',
  asked: `
    select
      p.id as subject_id,
      ${askedInCase('c')},
      p.review_due as due_on
    from
      plan p
      join ${cases} c on c.id = p.case_id
    where
      p.state = 'active'
      and c.state not in ('suspended', 'closed')`,
  onToday: whenLate,
};

export const plansTaskRules = [planReviewDue];
