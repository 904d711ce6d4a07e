import type { Dto } from '@gza/contract';
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
import type { Tone } from '../../ui/theme/tone.js';
import type { ScheduleItem, ScheduleRow } from '../../ui/dates/schedule.types.js';

export type CalendarSession = Dto<'CalendarSession'>;

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
  /** Cancelled and moved sessions are shown too. */
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
 * The query: the user's own sessions, or those of a bureau, of a colleague or in a room. Null where a choice
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

export const isActive = ({ state }: CalendarSession): boolean =>
  state === 'scheduled' || state === 'held';

const hasBegun = (session: CalendarSession, now: Date): boolean =>
  new Date(session.startsAt).getTime() <= now.getTime();

/** The tone of a session: `ok` when held, `warning` when it has begun and is not recorded. */
export function toneOf(session: CalendarSession, now: Date): Tone {
  if (!isActive(session)) return 'neutral';
  if (session.state === 'held') return 'ok';
  return hasBegun(session, now) ? 'warning' : 'info';
}

/** Labels of a session, in the present language. */
export interface SessionLabels {
  kind: (kind: CalendarSession['kind']) => string;
  state: (state: CalendarSession['state']) => string;
  toRecord: string;
  f: Pick<Format, 'name' | 'names'>;
}

export const titleOf = ({ group, enrolment }: CalendarSession, f: Pick<Format, 'name'>): string =>
  f.name(group?.name ?? (enrolment ? personName(enrolment.beneficiary) : '–'));

/** The status of a session in a word; nothing for a session that lies ahead. */
export function sessionStatus(
  session: CalendarSession,
  labels: SessionLabels,
  now: Date,
): string | undefined {
  if (session.state !== 'scheduled') return labels.state(session.state);
  return hasBegun(session, now) ? labels.toRecord : undefined;
}

/**
 * The lines under the title: kind and status first, then the place, then the leaders; nothing that the row
 * already shows.
 */
export function labelsOf(
  session: CalendarSession,
  labels: SessionLabels,
  now: Date,
  { scope, inRows }: { scope: Scope; inRows: boolean },
): string[] {
  return [
    labels.kind(session.kind),
    sessionStatus(session, labels, now),
    inRows && scope === 'rooms' ? null : labels.f.name(session.place),
    scope === 'mine' || (inRows && scope === 'team') ? null : labels.f.names(session.leaders),
  ].filter((word): word is string => Boolean(word));
}

/** Rows of a day: rooms in use, or colleagues who lead something; sessions without one come last. */
export function rowsOf(
  sessions: readonly CalendarSession[],
  scope: Scope,
  none: string,
  f: Pick<Format, 'name'>,
): ScheduleRow[] | undefined {
  if (scope === 'mine') return undefined;
  const labels = new Map<string, string>();
  for (const session of sessions)
    for (const [id, label] of rowsOfOne(session, scope)) labels.set(id, f.name(label));
  const known = [...labels].filter(([id]) => id !== '').map(([id, label]) => ({ id, label }));
  // The order of Georgian letters in Unicode is that of the alphabet.
  known.sort((a, b) => (a.label < b.label ? -1 : 1));
  return labels.has('') ? [...known, { id: '', label: none }] : known;
}

function rowsOfOne(session: CalendarSession, scope: Scope): [string, string][] {
  if (scope === 'rooms') return [[session.place ?? '', session.place ?? '']];
  return session.leaders.length > 0
    ? session.leaders.map(({ id, name }) => [id, name])
    : [['', '']];
}

/** The id of a session. A session with two leaders appears in both rows; only the first can be dragged. */
export const sessionIdOf = (itemId: string): string => itemId.split('@')[0] ?? itemId;

export function itemsOf(
  sessions: readonly CalendarSession[],
  labels: SessionLabels,
  { now, scope, mayMove, inRows }: { now: Date; scope: Scope; mayMove: boolean; inRows: boolean },
): ScheduleItem[] {
  return sessions.flatMap((session) => {
    const item = {
      start: wallClock(session.startsAt),
      end: wallClock(session.startsAt, session.minutes),
      title: titleOf(session, labels.f),
      labels: labelsOf(session, labels, now, { scope, inRows }),
      tone: toneOf(session, now),
      movable: mayMove && session.state === 'scheduled',
      off: !isActive(session),
    };
    if (!inRows) return [{ ...item, id: session.id }];
    return rowsOfOne(session, scope).map(([rowId]) => ({
      ...item,
      id: `${session.id}@${rowId}`,
      rowId,
    }));
  });
}

export interface AgendaDay {
  day: string;
  holiday: Dto<'LocalizedText'> | null;
  sessions: CalendarSession[];
}

/** Days of a period that have sessions, with the sessions in order. */
export function agendaOf(
  sessions: readonly CalendarSession[],
  holidays: readonly Dto<'PublicHoliday'>[],
): AgendaDay[] {
  const days = new Map<string, AgendaDay>();
  const at = (day: string): AgendaDay => {
    const known = days.get(day) ?? { day, holiday: null, sessions: [] };
    days.set(day, known);
    return known;
  };
  for (const { on, name } of holidays) at(on).holiday = name;
  for (const session of sessions)
    at(wallClock(session.startsAt).slice(0, 10)).sessions.push(session);
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
