import { publishSql } from '../../platform/db/published.js';
import type { CaseDependentPart } from '../../platform/parts/case-dependent.js';
import type { ChecklistPart } from '../../platform/parts/checklist-part.js';
import type { ContactParts, RecordPart } from '../../platform/parts/record-part.js';
import type { TaskRulePart } from '../../platform/parts/task-rule.js';
import type { TodayPart } from '../../platform/parts/today-part.js';
import type { WorkPart } from '../../platform/parts/work-part.js';

/**
 * Marks the SQL of a contribution with its module: this module composes statements from parts of others, and
 * the check of owners reads each part under its own module.
 */
export const markLine = (owner: string, part: TodayPart): TodayPart => {
  const { waiting, detail } = part;
  return {
    ...part,
    waiting: (actor: Parameters<typeof waiting>[0]) => publishSql(owner, waiting(actor)),
    ...(detail && {
      detail: (line: Parameters<typeof detail>[0]) => publishSql(owner, detail(line)),
    }),
  } as TodayPart;
};

export const markRecordPart = (owner: string, part: RecordPart): RecordPart => ({
  ...part,
  row: (of) => publishSql(owner, part.row(of)),
});

export const markContacts = (owner: string, { lastAt, nextAt }: ContactParts): ContactParts => {
  const marked = (times: NonNullable<ContactParts['lastAt']>) =>
    times.map((time) => ({
      ...time,
      at: (personId: string) => publishSql(owner, time.at(personId)),
    }));
  return { ...(lastAt && { lastAt: marked(lastAt) }), ...(nextAt && { nextAt: marked(nextAt) }) };
};

export const markDependent = (owner: string, part: CaseDependentPart): CaseDependentPart => ({
  ...part,
  records: (caseId) => publishSql(owner, part.records(caseId)),
});

export const markChecklist = (owner: string, part: ChecklistPart): ChecklistPart => ({
  ...part,
  row: (of) => publishSql(owner, part.row(of)),
});

export const markTaskRule = (owner: string, part: TaskRulePart): TaskRulePart => {
  const { asked, askedWithin, name, detail } = part;
  return {
    ...part,
    asked: publishSql(owner, asked),
    ...(askedWithin && {
      askedWithin: (days: Parameters<typeof askedWithin>[0]) =>
        publishSql(owner, askedWithin(days)),
    }),
    ...(name && { name: (id: string) => publishSql(owner, name(id)) }),
    ...(detail && { detail: (id: string) => publishSql(owner, detail(id)) }),
  };
};

export const markWork = (owner: string, part: WorkPart): WorkPart => ({
  ...part,
  held: publishSql(owner, part.held),
  withoutHolder: (bureauId) => publishSql(owner, part.withoutHolder(bureauId)),
});
