import { attendedMarks, groupMachine, type AttendanceMark, type Dto } from '@gza/contract';
import { formatDay } from '../../platform/format.js';
import { personName } from '../../platform/person-name.js';
import type { GroupFilters } from './queries.js';

type Enrolment = Dto<'Enrolment'>;
type Session = Dto<'Session'>;

export const filterKeys = ['state', 'programmeId', 'facilitatorId'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** The filters of an address; a state that does not exist is left out. */
export function filtersFrom(params: URLSearchParams): GroupFilters {
  const state = groupMachine.states.find((known) => known === params.get('state'));
  const programmeId = params.get('programmeId');
  const facilitatorId = params.get('facilitatorId');
  const q = params.get('q');
  return {
    ...(state && { state }),
    ...(programmeId && { programmeId }),
    ...(facilitatorId && { facilitatorId }),
    ...(q && { q }),
  };
}

const holding: readonly Enrolment['state'][] = ['enrolled', 'started'];
const rank = ({ state }: Enrolment): number => (holding.includes(state) ? 0 : 1);

const byName = (a: Enrolment, b: Enrolment): number =>
  personName(a.beneficiary, '').localeCompare(personName(b.beneficiary, ''));

/** Members by name, those with a place first; people who only wait or were only proposed are left out. */
export const membersOf = (people: readonly Enrolment[]): Enrolment[] =>
  people
    .filter(({ enrolledOn }) => enrolledOn !== null)
    .toSorted((a, b) => rank(a) - rank(b) || byName(a, b));

/**
 * People who could take a free place: they wait for this group, or for any group of the programme in its
 * bureau.
 */
export const candidatesFor = (
  group: Pick<Dto<'Group'>, 'id' | 'bureauId'>,
  waiting: readonly Enrolment[],
): Enrolment[] =>
  waiting
    .filter((e) => e.bureauId === group.bureauId && (!e.group || e.group.id === group.id))
    .toSorted((a, b) => (a.decidedOn ?? '').localeCompare(b.decidedOn ?? ''));

/** In the order of the course. */
export const inOrder = (sessions: readonly Session[]): Session[] =>
  sessions.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));

/** Sessions that take or took place. */
export const activeSessions = (sessions: readonly Session[]): Session[] =>
  inOrder(sessions).filter(({ state }) => state === 'scheduled' || state === 'held');

/** Sessions that the version still asks for. */
export const sessionsLeft = (asked: number, sessions: readonly Session[]): number =>
  Math.max(asked - activeSessions(sessions).filter(({ kind }) => kind === 'group').length, 0);

export type MarkOf = (enrolmentId: string, sessionId: string) => AttendanceMark | undefined;

export function marksBy(marks: readonly Dto<'GroupMark'>[]): MarkOf {
  const by = new Map(marks.map((m) => [`${m.enrolmentId} ${m.sessionId}`, m.mark]));
  return (enrolmentId, sessionId) => by.get(`${enrolmentId} ${sessionId}`);
}

/** Sessions that the person attended, of those at which the person was expected. */
export function attendance(
  enrolmentId: string,
  marks: readonly Dto<'GroupMark'>[],
): { attended: number; expected: number } {
  const own = marks.filter((m) => m.enrolmentId === enrolmentId && m.mark !== 'notExpected');
  const attended = own.filter(({ mark }) => (attendedMarks as readonly string[]).includes(mark));
  return { attended: attended.length, expected: own.length };
}

/** Whether a group is below its minimum: it then starts only with a reason. */
export const isSmall = ({ members, minimum }: Pick<Dto<'Group'>, 'members' | 'minimum'>): boolean =>
  members < minimum;

/**
 * The first session that is not recorded, if any. It is due when its day has come: the earliest one that
 * waits for its register, or else the next one ahead.
 */
export function nextOf(
  sessions: readonly Session[],
  today: string,
): { session: Session; due: boolean } | null {
  const session = inOrder(sessions).find(({ state }) => state === 'scheduled');
  return session ? { session, due: formatDay(session.startsAt) <= today } : null;
}

/** Whether the course has been held: sessions were, and none is ahead. */
export const isHeld = (sessions: readonly Session[]): boolean =>
  sessions.some(({ state }) => state === 'held') &&
  !sessions.some(({ state }) => state === 'scheduled');
