import {
  appointmentsTimeline,
  type Dto,
  type May,
  type TimelineKind,
  type TimelineTopic,
} from '@gza/contract';
import { recordTabsFor } from '../../domain/record-tabs.rules.js';
import { today, type Format } from '../../platform/format.js';
import { paths, type RecordTab } from '../../platform/paths.js';
import { topicOf } from './topic-of.js';

type Entry = Dto<'TimelineEntry'>;

/** Labels of the codes and ids in an entry; undefined for unknown ones. */
export interface DetailLabels {
  state: (kind: TimelineKind, code: string) => string | undefined;
  code: (kind: TimelineKind, key: string, code: string) => string | undefined;
  change: (from: string, to: string) => string;
  units: (count: number) => string;
  on: (date: string) => string;
  at: (instant: string) => string;
  clinical: string;
  notReached: string;
  reached: string;
  dueOn: (date: string) => string;
}

/** Kinds whose title tells the state that something has now. */
export const changeKinds = [
  'caseStateChanged',
  'enrolmentStateChanged',
  'referralStateChanged',
  'cardStateChanged',
  'planGoalMoved',
  'planItemMoved',
] as const satisfies readonly TimelineKind[];
export type ChangeKind = (typeof changeKinds)[number];

/** The change that the title of an entry tells: what has which state now. */
export function changeOf(
  { kind, detail }: Pick<Entry, 'kind' | 'detail'>,
  labels: Pick<DetailLabels, 'state'>,
): { kind: ChangeKind; state: string } | null {
  const known = changeKinds.find((change) => change === kind);
  const to = detail['to'];
  const state = known && typeof to === 'string' ? labels.state(known, to) : undefined;
  return known && state ? { kind: known, state: state[0]?.toLowerCase() + state.slice(1) } : null;
}

/** The part of the record that shows more about entries of a topic; notes are read in the timeline. */
const tabOf: Readonly<Record<TimelineTopic, RecordTab>> = {
  notes: 'timeline',
  case: 'case',
  file: 'file',
  assessment: 'assessments',
  plan: 'plan',
  programmes: 'attendance',
  services: 'services',
};

/** Address of what an entry tells about, if the reader may open it. */
export function targetOf(
  { kind, subjectId }: Pick<Entry, 'kind' | 'subjectId'>,
  beneficiaryId: string,
  may: May,
): string | null {
  if (kind in appointmentsTimeline)
    return subjectId && may('appointment.read') ? paths.appointment(subjectId) : null;
  const tab = tabOf[topicOf[kind] ?? 'notes'];
  if (tab === 'timeline' || !recordTabsFor(may).includes(tab)) return null;
  if (subjectId && tab === 'assessments') return paths.assessment(subjectId);
  if (subjectId && kind === 'referralStateChanged') return paths.staffReferral(subjectId);
  return paths.beneficiaryTab(beneficiaryId, tab);
}

/** The details of an entry besides its title, in the order of what, from where, to where, when. */
export function detailsOf(
  { kind, detail }: Pick<Entry, 'kind' | 'detail'>,
  labels: DetailLabels,
): string[] {
  const text = (key: string): string | undefined =>
    typeof detail[key] === 'string' ? detail[key] : undefined;
  const parts: (string | undefined)[] = Object.entries(detail)
    .filter(([key]) => !statesAndDates.has(key))
    .map(([key, value]) => (typeof value === 'string' ? labels.code(kind, key, value) : undefined));
  if (detail['clinical'] === true) parts.push(labels.clinical);
  if (detail['reached'] === false) parts.push(labels.notReached);
  // Of a note it goes without saying that somebody was reached.
  if (detail['reached'] === true && kind === 'aftercareAttempted') parts.push(labels.reached);

  const told = changeOf({ kind, detail }, labels) !== null;
  const to = told ? undefined : (text('to') ?? text('state'));
  const from = text('from');
  const after = to && (labels.state(kind, to) ?? labels.code(kind, 'to', to));
  const before = from && (labels.state(kind, from) ?? labels.code(kind, 'from', from));
  parts.push(before && after ? labels.change(before, after) : after);

  if (typeof detail['units'] === 'number' && detail['units'] > 1)
    parts.push(labels.units(detail['units']));
  const occurredOn = text('occurredOn');
  if (occurredOn) parts.push(labels.on(occurredOn));
  const startsAt = text('startsAt');
  if (startsAt) parts.push(labels.at(startsAt));
  const dueOn = text('dueOn');
  if (dueOn) parts.push(labels.dueOn(dueOn));
  return parts.filter((part): part is string => Boolean(part));
}

const statesAndDates = new Set([
  'from',
  'to',
  'state',
  'occurredOn',
  'units',
  'clinical',
  'startsAt',
  'dueOn',
]);

/** Changes of one record within this time are one event to the reader. */
const joinWithinMs = 60 * 60 * 1000;

/**
 * Joins neighbouring changes of the same record into the newest of them, from the first state to the last:
 * a referral that was sent, accepted and begun within an hour is one entry. Entries are newest first.
 */
export function joinChanges(entries: readonly Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const newer = joined.at(-1);
    if (newer && isSameChange(newer, entry)) {
      const from = entry.detail['from'];
      joined[joined.length - 1] = {
        ...newer,
        detail: { ...newer.detail, ...(from !== undefined && { from }) },
      };
    } else joined.push(entry);
  }
  return joined;
}

/** A reason or a note stays readable: an entry that says more than the newer one is not joined into it. */
const saysMore = (older: Entry, newer: Entry): boolean =>
  Object.entries(older.detail).some(
    ([key, value]) => !statesAndDates.has(key) && newer.detail[key] !== value,
  );

const isSameChange = (newer: Entry, older: Entry): boolean =>
  newer.kind === older.kind &&
  newer.subjectId !== null &&
  newer.subjectId === older.subjectId &&
  'from' in newer.detail &&
  !saysMore(older, newer) &&
  Date.parse(newer.at) - Date.parse(older.at) <= joinWithinMs;

/**
 * Who did what an entry without a member of staff tells: the partner moves a referral, except that it
 * expires on its own; the rest is the work of the system.
 */
export const authorOf = ({ kind, detail }: Pick<Entry, 'kind' | 'detail'>): 'partner' | 'system' =>
  kind === 'referralStateChanged' && detail['to'] !== 'expired' ? 'partner' : 'system';

export interface MonthOfEntries {
  key: string;
  heading: string;
  entries: Entry[];
}

/** Groups entries by their month in Tbilisi, in the given order. */
export function byMonth(entries: readonly Entry[], f: Format): MonthOfEntries[] {
  const months: MonthOfEntries[] = [];
  for (const entry of entries) {
    const key = today(new Date(entry.at)).slice(0, 7);
    const last = months.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else months.push({ key, heading: f.month(key), entries: [entry] });
  }
  return months;
}
