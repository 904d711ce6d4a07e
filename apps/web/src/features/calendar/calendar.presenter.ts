import { noteKindOfAppointment, type Dto } from '@gza/contract';
import {
  addDays,
  addMonths,
  isDay,
  startOfMonth,
  startOfWeek,
  wallClock,
} from '../../platform/days.js';
import type { Format } from '../../platform/format.js';
import { personName } from '../../platform/person-name.js';
import type { TaskLine } from '../../domain/tasks.rules.js';
import { isToRecord } from '../../domain/appointments.rules.js';
import { appointmentTones } from '../../domain/labels/tones.js';
import type { Tone } from '../../ui/theme/tone.js';
import type { ScheduleItem, ScheduleRow } from '../../ui/dates/schedule.types.js';

export type CalendarSession = Dto<'CalendarSession'>;
export type CalendarAppointment = Dto<'Appointment'>;
/** What stands in the calendar: a session of a programme, or an appointment without one. */
export type Meeting = CalendarSession | CalendarAppointment;

export const isAppointment = (meeting: Meeting): meeting is CalendarAppointment =>
  'beneficiary' in meeting;

export const scopes = ['mine', 'team', 'rooms'] as const;
export type Scope = (typeof scopes)[number];
export const views = ['day', 'week', 'month', 'list'] as const;
export type View = (typeof views)[number];

/** State of the calendar in the address: nothing in it names a beneficiary. */
export interface CalendarState {
  scope: Scope;
  view: View;
  date: string;
  /** Filters of the team and of rooms; empty when off. */
  bureau: string;
  staff: string;
  place: string;
  /** Cancelled and moved meetings are shown too. */
  off: boolean;
}

const oneOf = <T extends string>(values: readonly T[], text: string | null, other: T): T =>
  values.find((value) => value === text) ?? other;

/**
 * Reads the state from the address. A narrow window begins with the list, because a week does not fit it.
 */
export function stateFrom(params: URLSearchParams, today: string, narrow: boolean): CalendarState {
  const date = params.get('date') ?? '';
  const view = oneOf(views, params.get('view'), narrow ? 'list' : 'week');
  return {
    scope: oneOf(scopes, params.get('of'), 'mine'),
    view: narrow && view !== 'day' ? 'list' : view,
    date: isDay(date) ? date : today,
    bureau: params.get('bureau') ?? '',
    staff: params.get('staff') ?? '',
    place: params.get('place') ?? '',
    off: params.get('off') === 'shown',
  };
}

export interface Period {
  from: string;
  to: string;
}

/** The days that a view shows; a month has the ends of its neighbours too. */
export function periodOf(view: View, date: string): Period {
  if (view === 'day') return { from: date, to: date };
  const from = startOfWeek(view === 'month' ? startOfMonth(date) : date);
  return { from, to: addDays(from, view === 'month' ? 41 : 6) };
}

/** The date of the same view a number of pages later. */
export function turned(view: View, date: string, pages: number): string {
  if (view === 'month') return addMonths(startOfMonth(date), pages);
  return addDays(date, pages * (view === 'day' ? 1 : 7));
}

/**
 * The query: the user's own meetings, or those of a bureau, of a colleague or in a room. Null where a choice
 * is missing: a month of a whole bureau is too much to read, and the head has no bureau of their own.
 */
export function queryOf(
  state: CalendarState,
  ownBureau: string | null,
): Dto<'CalendarQuery'> | null {
  const period = periodOf(state.view, state.date);
  if (state.scope === 'mine') return period;
  const bureauId = ownBureau ?? state.bureau;
  if (!bureauId) return null;
  const staff = state.scope === 'team' && state.staff ? { staffId: state.staff } : undefined;
  const place = state.scope === 'rooms' && state.place ? { place: state.place } : undefined;
  const narrowed = staff ?? place;
  if (state.view === 'month' && !narrowed) return null;
  return { ...period, bureauId, ...narrowed };
}

/** What the calendar shows of a period. */
export interface ShownPeriod {
  holidays: readonly Dto<'PublicHoliday'>[];
  meetings: readonly Meeting[];
  /** What the reader has to do in the period, the first day first. */
  tasks: readonly TaskLine[];
}

/** Sessions and appointments of a period as one list, by time, with the tasks of its days. */
export const joinedPeriod = (
  { items, holidays }: Dto<'Calendar'>,
  appointments: readonly CalendarAppointment[],
  tasks: readonly TaskLine[],
): ShownPeriod => ({
  holidays,
  tasks,
  meetings: [...items, ...appointments].sort(
    (a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt),
  ),
});

export const isActive = ({ state }: Meeting): boolean =>
  state !== 'cancelled' && state !== 'rescheduled';

/**
 * Whether a meeting needs a room of the bureau. The place of an appointment elsewhere may be somebody's home, which must
 * not become a filter: filters stand in the address.
 */
export const needsRoom = (meeting: Meeting): boolean =>
  !isAppointment(meeting) || noteKindOfAppointment[meeting.kind] === 'office';

/** The meetings that are shown; among the rooms only those that need one. */
export const shownOf = (
  meetings: readonly Meeting[],
  { scope, off }: Pick<CalendarState, 'scope' | 'off'>,
): Meeting[] =>
  meetings.filter(
    (meeting) => (off || isActive(meeting)) && (scope !== 'rooms' || needsRoom(meeting)),
  );

const isAhead = ({ state }: Meeting): boolean => state === 'scheduled' || state === 'planned';

/** Whether a meeting waits to be recorded: a session from its beginning, an appointment when it is over. */
const waits = (meeting: Meeting, now: Date): boolean =>
  isAppointment(meeting) ? isToRecord(meeting, now) : Date.parse(meeting.startsAt) <= now.getTime();

/** The tone of a meeting: `ok` when held, `warning` when it waits to be recorded. */
export function toneOf(meeting: Meeting, now: Date): Tone {
  if (isAhead(meeting)) return waits(meeting, now) ? 'warning' : 'info';
  if (isAppointment(meeting)) return appointmentTones[meeting.state];
  return meeting.state === 'held' ? 'ok' : 'neutral';
}

/** Labels of a meeting, in the present language. */
export interface MeetingLabels {
  kind: (meeting: Meeting) => string;
  state: (meeting: Meeting) => string;
  toRecord: string;
  f: Pick<Format, 'name' | 'names'>;
}

export function titleOf(meeting: Meeting, f: Pick<Format, 'name'>): string {
  if (isAppointment(meeting)) return f.name(personName(meeting.beneficiary)) || '–';
  const { group, enrolment } = meeting;
  return f.name(group?.name ?? (enrolment ? personName(enrolment.beneficiary) : '–'));
}

/** The colleagues whom those who come meet. */
export const leadersOf = (meeting: Meeting): readonly Dto<'StaffRef'>[] =>
  isAppointment(meeting) ? [meeting.staff] : meeting.leaders;

/** The status of a meeting in a word; nothing for one that lies ahead. */
export function statusOf(meeting: Meeting, labels: MeetingLabels, now: Date): string | undefined {
  if (!isAhead(meeting)) return labels.state(meeting);
  return waits(meeting, now) ? labels.toRecord : undefined;
}

/**
 * The lines under the title: kind and status first, then the place, then the colleagues; nothing that the row
 * already shows.
 */
export function labelsOf(
  meeting: Meeting,
  labels: MeetingLabels,
  now: Date,
  { scope, inRows }: { scope: Scope; inRows: boolean },
): string[] {
  return [
    labels.kind(meeting),
    statusOf(meeting, labels, now),
    inRows && scope === 'rooms' ? null : labels.f.name(meeting.place),
    scope === 'mine' || (inRows && scope === 'team') ? null : labels.f.names(leadersOf(meeting)),
  ].filter((word): word is string => Boolean(word));
}

/** Rows of a day: rooms in use, or colleagues who meet somebody; meetings without one come last. */
export function rowsOf(
  meetings: readonly Meeting[],
  scope: Scope,
  none: string,
  f: Pick<Format, 'name'>,
): ScheduleRow[] | undefined {
  if (scope === 'mine') return undefined;
  const labels = new Map<string, string>();
  for (const meeting of meetings)
    for (const [id, label] of rowsOfOne(meeting, scope)) labels.set(id, f.name(label));
  const known = [...labels].filter(([id]) => id !== '').map(([id, label]) => ({ id, label }));
  // The order of Georgian letters in Unicode is that of the alphabet.
  known.sort((a, b) => (a.label < b.label ? -1 : 1));
  return labels.has('') ? [...known, { id: '', label: none }] : known;
}

function rowsOfOne(meeting: Meeting, scope: Scope): [string, string][] {
  if (scope === 'rooms') return [[meeting.place ?? '', meeting.place ?? '']];
  const leaders = leadersOf(meeting);
  return leaders.length > 0 ? leaders.map(({ id, name }) => [id, name]) : [['', '']];
}

/** The id of a meeting. A session with two leaders appears in both rows; only the first can be dragged. */
export const meetingIdOf = (itemId: string): string => itemId.split('@')[0] ?? itemId;

/** The items of the schedule. An appointment is moved on its own page, not by dragging. */
export function itemsOf(
  meetings: readonly Meeting[],
  labels: MeetingLabels,
  { now, scope, mayMove, inRows }: { now: Date; scope: Scope; mayMove: boolean; inRows: boolean },
): ScheduleItem[] {
  return meetings.flatMap((meeting) => {
    const item = {
      start: wallClock(meeting.startsAt),
      end: wallClock(meeting.startsAt, meeting.minutes),
      title: titleOf(meeting, labels.f),
      labels: labelsOf(meeting, labels, now, { scope, inRows }),
      tone: toneOf(meeting, now),
      movable: mayMove && meeting.state === 'scheduled',
      off: !isActive(meeting),
    };
    if (!inRows) return [{ ...item, id: meeting.id }];
    return rowsOfOne(meeting, scope).map(([rowId]) => ({
      ...item,
      id: `${meeting.id}@${rowId}`,
      rowId,
    }));
  });
}

export interface AgendaDay {
  day: string;
  holiday: Dto<'LocalizedText'> | null;
  tasks: TaskLine[];
  meetings: Meeting[];
}

/** Days of a period that have meetings or tasks, with the meetings in order. */
export function agendaOf(
  meetings: readonly Meeting[],
  holidays: readonly Dto<'PublicHoliday'>[],
  tasks: readonly TaskLine[] = [],
): AgendaDay[] {
  const days = new Map<string, AgendaDay>();
  const at = (day: string): AgendaDay => {
    const known = days.get(day) ?? { day, holiday: null, tasks: [], meetings: [] };
    days.set(day, known);
    return known;
  };
  for (const { on, name } of holidays) at(on).holiday = name;
  for (const line of tasks) at(line.dueOn).tasks.push(line);
  for (const meeting of meetings)
    at(wallClock(meeting.startsAt).slice(0, 10)).meetings.push(meeting);
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
