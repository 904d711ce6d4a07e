import type { FieldTexts } from '../kernel/field-texts.js';

const ofRule = {
  rule: 'Rule that asks for it; null for a task made by hand.',
  subjectId:
    'Record that the rule is about: a case, a plan, an assessment, a document, an alert, a notice of release.',
} as const;

/** Descriptions of the fields of this module, for the OpenAPI document. */
export const tasksTexts = {
  Task: {
    $noun: 'the task',
    state: 'Stage of the task.',
    bureauId: 'Bureau of the person.',
    caseId: 'Case during which it was made; null for a person without one.',
    title: 'What has to be done, in a few words.',
    dueOn: 'Last day on which it is in time.',
    firstDueOn: 'Day for which it was made, before it was postponed.',
    assignee: 'Colleague who has to do it; null until a colleague of the new bureau is named.',
    assigneeToReplace:
      'True for an open task whose colleague left, moved to another bureau or got another role.',
    reason: 'Why it was last postponed, or why it was cancelled.',
    result: 'What came of it.',
    doneBy: 'Who completed it.',
    doneAt: 'When it was completed.',
    createdBy: 'Who made it.',
  },
  CreateTaskBody: {
    $like: ['Task'],
    $noun: 'the task',
    beneficiaryId: 'Person for whom something has to be done.',
    assigneeId: 'Colleague who has to do it; the caller by default.',
  },
  ChangeTaskBody: { $like: ['CreateTaskBody'] },
  CompleteTaskBody: { $like: ['Task'] },
  PostponeTaskBody: { $like: ['Task'], dueOn: 'The later day.', reason: 'Why it is postponed.' },
  TodayTaskDetail: { $like: ['Task'] },
  TaskLine: {
    $like: ['Task'],
    ...ofRule,
    assignee: 'Colleague who has to do it; null for what nobody manages.',
    reason: 'Why it was last postponed; null when it was not.',
    id: 'Id of a task made by hand. Of a rule: an id that stays the same while the rule asks for it.',
    caseId: 'Case in which it has to be done; null for a person without one.',
    title: 'Words of a task made by hand; null for a rule.',
    name: 'Name of the record where the rule does not say it, such as the type of a document.',
    firstDueOn: 'The day before it was postponed.',
    version: 'Version of a task made by hand; null for a rule.',
  },
  TaskLinePage: { $noun: 'one line' },
  TaskListQuery: {
    beneficiaryId: 'Only what concerns this person.',
    assigneeId: 'Only what this colleague has to do.',
    bureauId: 'Only those of this bureau.',
    rule: 'Only what this rule asks for.',
    from: 'Due on this day or later.',
    to: 'Due on this day or before.',
  },
  TaskStep: {
    $noun: 'the step',
    ...ofRule,
    caseId: 'Case in which it has to be done; null for a person without one.',
    kind: 'What is recorded: that it was postponed, or an attempt of the aftercare.',
    ruleDueOn: 'Day on which the rule asked for it.',
    dueOn: 'The later day of what was postponed; null otherwise.',
    reached: 'Whether the person was reached by the attempt; null otherwise.',
    text: 'Why it was postponed, or what the attempt showed.',
    by: 'Who recorded it.',
    at: 'When it was recorded.',
  },
  RecordTaskStepBody: {
    $like: ['TaskStep'],
    subjectId: 'Record that the rule is about, as the list names it.',
  },
} as const satisfies FieldTexts;
