import type { HandTask, TaskLine } from './tasks.rules.js';

/** A task by hand of Tuesday, 24.11.2026. */
export const handTask = (more: Partial<HandTask> = {}): HandTask => ({
  id: 't1',
  rule: null,
  subjectId: 't1',
  beneficiary: { id: 'z1', givenName: 'ზაზა', familyName: 'გოგოლაძე' },
  bureauId: 'b1',
  caseId: 'c1',
  title: 'გადავურეკო',
  name: null,
  dueOn: '2026-11-24',
  firstDueOn: '2026-11-24',
  assignee: { id: 'm1', name: 'მარიამ' },
  reason: null,
  version: 3,
  ...more,
});

/** What a rule asks for, of the same person. */
export const ruleLine = (
  rule: NonNullable<TaskLine['rule']>,
  more: Partial<TaskLine> = {},
): TaskLine => ({
  ...handTask(),
  id: `r.${rule}`,
  rule,
  subjectId: 's1',
  title: null,
  version: null,
  ...more,
});
