import { enrolmentMachine, eventsFor, mayOf, type Dto, type Role } from '@gza/contract';
import { endingsFrom } from '../../domain/enrolment-endings.rules.js';

type Enrolment = Dto<'Enrolment'>;
type Session = Dto<'Session'>;

/** Steps towards a programme and out of it, by the events of the enrolment. */
const steps = ['beginSuitability', 'enrol', 'waitlist', 'findUnsuitable', 'complete'] as const;
export type EnrolmentStep = (typeof steps)[number] | 'end';

/**
 * The steps that the life cycle and the role allow; the endings other than completion are one step, `end`.
 */
export function enrolmentSteps(state: Enrolment['state'], role: Role): EnrolmentStep[] {
  const events: readonly string[] = eventsFor(enrolmentMachine, state, mayOf(role));
  const taken = steps.filter((step) => events.includes(step));
  return endingsFrom(state, role).length > 0 ? [...taken, 'end'] : taken;
}

const inProgramme = (state: Enrolment['state']): boolean =>
  state === 'enrolled' || state === 'started';

/** Whether sessions are booked one by one: there is no group to schedule them. */
export const isIndividual = ({ state, group }: Pick<Enrolment, 'state' | 'group'>): boolean =>
  group === null && inProgramme(state);

/** Sessions that lie ahead or wait to be recorded, the next one first. */
export const comingSessions = <S extends Pick<Session, 'state' | 'startsAt'>>(
  sessions: readonly S[],
): S[] =>
  sessions
    .filter(({ state }) => state === 'scheduled')
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));

type Group = Pick<Dto<'Group'>, 'id' | 'state' | 'bureauId' | 'members' | 'capacity'>;

const freePlaces = ({ capacity, members }: Pick<Group, 'capacity' | 'members'>) =>
  capacity - members;

/** Groups that people can join: for enrolling those with a free place, the emptiest first. */
export const groupsFor = <G extends Group>(
  groups: readonly G[],
  bureauId: string,
  step: 'enrol' | 'waitlist',
): G[] =>
  groups
    .filter((g) => g.bureauId === bureauId && (g.state === 'recruiting' || g.state === 'running'))
    .filter((g) => step === 'waitlist' || freePlaces(g) > 0)
    .toSorted((a, b) => freePlaces(b) - freePlaces(a));

/**
 * Whether a person can be enrolled without a group. A person who waits for a group is enrolled in a group:
 * the API would read a missing group as the one waited for.
 */
export const mayGoAlone = ({ state, group }: Pick<Enrolment, 'state' | 'group'>): boolean =>
  state === 'suitability' || group === null;

const before: readonly Enrolment['state'][] = ['proposed', 'suitability'];

/** The place of the enrolment: group, individual or programme list; null before a decision. */
export const placeOf = ({
  state,
  group,
}: Pick<Enrolment, 'state' | 'group'>): 'group' | 'individual' | 'programmeList' | null => {
  if (group) return 'group';
  if (before.includes(state) || state === 'unsuitable') return null;
  return state === 'waitlisted' ? 'programmeList' : 'individual';
};
