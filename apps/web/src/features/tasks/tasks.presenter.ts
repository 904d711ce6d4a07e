import { taskRuleNames, taskRules, type Dto, type May, type TaskRule } from '@gza/contract';
import { isByHand, type HandTask, type TaskLine } from '../../domain/tasks.rules.js';
import { addDays, addMonths } from '../../platform/days.js';
import { blankToUndefined } from '../../platform/forms/blank-to-undefined.js';

/** Lines of a record that are shown before the list is opened. */
export const linesAtFirst = 6;

export type TaskStep = 'complete' | 'postpone' | 'extend' | 'change' | 'cancel' | 'attempt';

/**
 * What the reader can do with a line besides marking it as done. To postpone the end of the involvement is to extend it,
 * which the management decides.
 */
export function taskSteps(line: TaskLine, may: May): TaskStep[] {
  if (!may('task.write')) return [];
  if (isByHand(line)) return ['complete', 'postpone', 'change', 'cancel'];
  const { rule } = line;
  if (rule === null) return [];
  return [
    ...(rule === 'aftercareDue' ? (['attempt'] as const) : []),
    ...(taskRules[rule].postponable ? postponing(rule, may) : []),
  ];
}

const postponing = (rule: TaskRule, may: May): TaskStep[] =>
  rule !== 'involvementEnding' ? ['postpone'] : may('involvement.extend') ? ['extend'] : [];

/** Key of the draft of a step of a rule; several people and records may ask for the same. */
export const ruleDraft = (
  { beneficiary, rule, subjectId }: Pick<TaskLine, 'beneficiary' | 'rule' | 'subjectId'>,
  step: TaskStep,
): string => `person.${beneficiary.id}.rule.${rule ?? ''}.${subjectId}.${step}`;

const quickDays = {
  today: (day: string) => day,
  tomorrow: (day: string) => addDays(day, 1),
  week: (day: string) => addDays(day, 7),
  twoWeeks: (day: string) => addDays(day, 14),
  threeMonths: (day: string) => addMonths(day, 3),
  sixMonths: (day: string) => addMonths(day, 6),
} as const;
export type QuickDay = keyof typeof quickDays;
/** The days that a new task is given most. */
export const daysOfNew: readonly QuickDay[] = ['today', 'tomorrow', 'week'];
export const daysOfLater: readonly QuickDay[] = ['tomorrow', 'week', 'twoWeeks'];
/** The days to which the work with a person goes on. */
export const daysOfExtension: readonly QuickDay[] = ['threeMonths', 'sixMonths'];

export interface DayChoice {
  key: QuickDay;
  day: string;
}

/** Days to choose at once. */
export const dayChoices = (keys: readonly QuickDay[], today: string): DayChoice[] =>
  keys.map((key) => ({ key, day: quickDays[key](today) }));

/** Days to postpone to: later than the present one, and not past. */
export const laterDays = (
  dueOn: string,
  today: string,
  keys: readonly QuickDay[] = daysOfLater,
): DayChoice[] => dayChoices(keys, today).filter(({ day }) => day > dueOn);

/** The first day to which something can be postponed. */
export const firstLater = (dueOn: string, today: string): string =>
  dueOn < today ? today : addDays(dueOn, 1);

export interface NewTaskValues {
  title: string;
  dueOn: string;
  assigneeId: string;
}

/** The body of a new task; without a colleague it is the caller's own. */
export const newTaskBody = (
  beneficiaryId: string,
  { title, dueOn, assigneeId }: NewTaskValues,
): Dto<'CreateTaskBody'> => ({
  beneficiaryId,
  title: title.trim(),
  dueOn,
  ...(assigneeId && { assigneeId }),
});

/** A task as far as its form changes it. */
export type ChangeableTask = Pick<
  Dto<'Task'>,
  'id' | 'version' | 'title' | 'assignee' | 'bureauId'
>;

export const changeableTask = ({
  id,
  version,
  title,
  assignee,
  bureauId,
}: HandTask): ChangeableTask => ({ id, version, title, assignee, bureauId });

export interface ChangeValues {
  title: string;
  assigneeId: string;
}

export const changeValues = ({ title, assignee }: ChangeableTask): ChangeValues => ({
  title,
  assigneeId: assignee?.id ?? '',
});

export const changeBody = ({ title, assigneeId }: ChangeValues): Dto<'ChangeTaskBody'> => ({
  title: title.trim(),
  ...(assigneeId && { assigneeId }),
});

export interface PostponeValues {
  dueOn: string;
  reason: string;
}

export interface AttemptValues {
  reached: '' | 'yes' | 'no';
  text: string;
}

type Ruled = Pick<TaskLine, 'subjectId'> & { rule: TaskRule };

/** What is recorded of a rule that is postponed; the reason is its text. */
export const postponedBody = (
  { rule, subjectId }: Ruled,
  { dueOn, text }: { dueOn: string; text: string },
): Dto<'RecordTaskStepBody'> => ({ rule, subjectId, kind: 'postponed', dueOn, text: text.trim() });

/** An attempt; a missing choice is sent as none, which the rules of the body reject at its field. */
export const attemptBody = (
  { rule, subjectId }: Ruled,
  { reached, text }: AttemptValues,
): Dto<'RecordTaskStepBody'> => ({
  rule,
  subjectId,
  kind: 'attempt',
  reached: reached === '' ? ('' as never) : reached === 'yes',
  text: text.trim(),
});

export const completeBody = (result: string): Dto<'CompleteTaskBody'> => {
  const written = blankToUndefined(result);
  return written ? { result: written } : {};
};

export type Whose = 'mine' | 'bureau';
export const whose: readonly Whose[] = ['mine', 'bureau'];
export const whens = ['late', 'today', 'ahead'] as const;
export type When = (typeof whens)[number];

/** State of the list in the address: nothing in it names a beneficiary. */
export interface TaskFilters {
  of: Whose;
  bureau: string;
  staff: string;
  rule: TaskRule | '';
  when: When | '';
}

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | '' =>
  values.find((value) => value === text) ?? '';

/** Reads the state from the address; others than the management have their own tasks only. */
export const filtersFrom = (params: URLSearchParams, mayOthers: boolean): TaskFilters => {
  const others = mayOthers && params.get('of') === 'bureau';
  return {
    of: others ? 'bureau' : 'mine',
    bureau: others ? (params.get('bureau') ?? '') : '',
    staff: others ? (params.get('staff') ?? '') : '',
    rule: oneOf(taskRuleNames, params.get('rule')),
    when: oneOf(whens, params.get('when')),
  };
};

const daysOf = (when: When | '', today: string): Pick<Dto<'TaskListQuery'>, 'from' | 'to'> => {
  if (when === 'late') return { to: addDays(today, -1) };
  if (when === 'today') return { from: today, to: today };
  return when === 'ahead' ? { from: addDays(today, 1) } : {};
};

/**
 * The query: the reader's own lines, or those of a bureau, of a colleague, or of a rule. Null where a choice is missing:
 * the head has no bureau of their own, and all tasks of all bureaus are too many to read.
 */
export function queryOf(
  { of, bureau, staff, rule, when }: TaskFilters,
  me: { id: string; bureauId: string | null },
  today: string,
): Omit<Dto<'TaskListQuery'>, 'limit' | 'cursor'> | null {
  const days = daysOf(when, today);
  if (of === 'mine') return { ...(rule && { rule, assigneeId: me.id }), ...days };
  const bureauId = me.bureauId ?? bureau;
  if (!bureauId && !staff && !rule) return null;
  return {
    ...(bureauId && { bureauId }),
    ...(staff && { assigneeId: staff }),
    ...(rule && { rule }),
    ...days,
  };
}
