import type { TaskRule } from '@gza/contract';

/** Days before the due day from which Today shows what a rule asks for, as SQL of whole numbers; -1 is the day after. */
export interface TaskRuleOnToday {
  /** For who has to do it. */
  readonly worker: string;
  /** For management, which also sees what nobody has to do from the day of the worker on. */
  readonly management?: string;
  /** Whether a head is not told: it would read the cases of the whole country for it. */
  readonly supervisorOnly?: true;
  /** Days after the due day at whose end the line goes; without it the line stays until it is done. */
  readonly gone?: string;
}

/** From the day after the due day, to who has to do it and to the management. */
export const whenLate = { worker: '-1', management: '-1' } as const satisfies TaskRuleOnToday;

/** Days of what is due, both included, as SQL dates. */
export interface DueDays {
  readonly from?: string;
  readonly until: string;
}

/**
 * What a rule asks for, contributed by the module whose records say whether it is done. Nothing is stored: the
 * list of tasks, Today and the calendar read the records, so that whoever does the thing ends the task.
 */
export interface TaskRulePart {
  readonly rule: TaskRule;
  /**
   * Select of what is to be done, whenever it is due: `subject_id` (the record that the rule is about), `person_id`,
   * `bureau_id`, `case_id`, `assignee_id` (null for what nobody manages) and `due_on`. A record without a day asks for nothing.
   */
  readonly asked: string;
  /**
   * The same, narrowed so that an index finds it: what is due on the days `from` (when there is one) to `until` is in it, what
   * is due on other days may be missing. For a rule that computes its day.
   */
  readonly askedWithin?: (days: DueDays) => string;
  /** JSON with both languages of the name of the record, over its id. */
  readonly name?: (subjectId: string) => string;
  /** When Today shows it; without it the module has a line of its own. */
  readonly onToday?: TaskRuleOnToday;
  /** JSON of the detail of its line. */
  readonly detail?: (subjectId: string) => string;
}
