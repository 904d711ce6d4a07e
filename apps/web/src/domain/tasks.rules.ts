import type { Dto, May, TaskRule } from '@gza/contract';
import { daysBetween, type Format } from '../platform/format.js';
import { bookMeeting, paths, writeNote, type RecordTab } from '../platform/paths.js';
import { recordTabsFor } from './record-tabs.rules.js';

export type TaskLine = Dto<'TaskLine'>;
/** A line of a task that somebody made by hand. */
export type HandTask = TaskLine & { rule: null; title: string; version: number };

export const isByHand = (line: TaskLine): line is HandTask =>
  line.rule === null && line.title !== null && line.version !== null;

/** What has to be done: the words of a task made by hand, or what the rule asks for and of which record. */
export function taskLabel(
  { rule, title, name }: Pick<TaskLine, 'rule' | 'title' | 'name'>,
  labelOf: (rule: TaskRule) => string,
  f: Pick<Format, 'text'>,
): string {
  if (rule === null) return title ?? '';
  return name ? `${labelOf(rule)}: ${f.text(name)}` : labelOf(rule);
}

/** The list of visits before a release, and the meetings on the first page of the record, are no part of it. */
export type TaskPlaceName = RecordTab | 'preRelease' | 'meeting';

/** Where the thing is done that a rule asks for; an attempt is recorded with the line. */
const placeOfRule: Readonly<Record<TaskRule, TaskPlaceName | null>> = {
  firstContactDue: 'timeline',
  assessmentDue: 'assessments',
  reassessmentDue: 'assessments',
  planReviewDue: 'plan',
  silentCase: 'timeline',
  documentExpiring: 'file',
  familyContactDue: 'timeline',
  involvementEnding: 'case',
  aftercareDue: null,
  safetyAlert: 'assessments',
  caseWithoutManager: 'case',
  visitBeforeRelease: 'preRelease',
  firstMeetingAfterRelease: 'meeting',
};

export interface TaskPlace {
  place: TaskPlaceName;
  to: string;
  /** State of the history entry: what has the focus then, such as the note box for a contact. */
  state?: typeof writeNote | typeof bookMeeting;
}

/** Where the reader does what a rule asks for; null for a task by hand, and for a part that is not theirs. */
export function taskPlace(
  { rule, beneficiary }: Pick<TaskLine, 'rule' | 'beneficiary'>,
  may: May,
): TaskPlace | null {
  const place = rule && placeOfRule[rule];
  if (!place) return null;
  if (place === 'preRelease')
    return may('releaseNotice.read') ? { place, to: `${paths.preRelease}?visited=no` } : null;
  if (place === 'meeting')
    return may('appointment.write')
      ? { place, to: paths.beneficiary(beneficiary.id), state: bookMeeting }
      : null;
  if (!recordTabsFor(may).includes(place)) return null;
  return {
    place,
    to: paths.beneficiaryTab(beneficiary.id, place),
    ...(place === 'timeline' && { state: writeNote }),
  };
}

export type Urgency = 'late' | 'today' | 'ahead';

/** Whether the day of something is over, is today, or lies ahead. */
export function urgencyOf(dueOn: string, today: string): Urgency {
  const ahead = daysBetween(today, dueOn);
  return ahead < 0 ? 'late' : ahead === 0 ? 'today' : 'ahead';
}
