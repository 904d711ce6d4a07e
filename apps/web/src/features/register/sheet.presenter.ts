import type { AttendanceMark, Dto, May } from '@gza/contract';
import { formatDay, type LocalisedText } from '../../platform/format.js';
import { personName } from '../../platform/person-name.js';

/** A person on the register, with no more data than the register needs: the same is kept offline. */
export interface SheetPerson {
  enrolmentId: string;
  name: string;
  expected: boolean;
  mark: AttendanceMark | null;
  reason: string | null;
  minutes: number | null;
}

export interface Sheet extends Pick<
  Dto<'Register'>,
  'sessionId' | 'state' | 'number' | 'startsAt' | 'minutes' | 'editableUntil' | 'version'
> {
  kind: Dto<'Session'>['kind'];
  group: { id: string; name: string } | null;
  programme: LocalisedText;
  place: string | null;
  people: SheetPerson[];
}

/** The parts of a session and its register that the page shows. */
export function sheetOf(session: Dto<'Session'>, register: Dto<'Register'>): Sheet {
  const { kind, group, programme, place } = session;
  return { kind, group, programme: programme.name, place, ...registerStateOf(register) };
}

/** The part of a sheet that a saved register renews. */
export function registerStateOf(
  register: Dto<'Register'>,
): Omit<Sheet, 'kind' | 'group' | 'programme' | 'place'> {
  const { sessionId, state, number, startsAt, minutes, editableUntil, version, items } = register;
  return {
    sessionId,
    state,
    number,
    startsAt,
    minutes,
    editableUntil,
    version,
    people: items.map(({ enrolmentId, beneficiary, expected, mark, reason, minutes: stayed }) => ({
      enrolmentId,
      name: personName(beneficiary),
      expected,
      mark,
      reason,
      minutes: stayed,
    })),
  };
}

/** A session in the list of the day. */
export interface Planned {
  readonly id: string;
  readonly kind: string;
  readonly startsAt: string;
}

/** Group sessions of the day whose register is not on this device yet. */
export const leftToTake = (
  sessions: readonly Planned[],
  kept: readonly Pick<Sheet, 'sessionId'>[],
  day: string,
): Planned[] =>
  sessions.filter(
    ({ id, kind, startsAt }) =>
      kind === 'group' && formatDay(startsAt) === day && kept.every((one) => one.sessionId !== id),
  );

/** Whether marks can be entered now, and if not, why. */
export type SheetStatus = 'open' | 'ahead' | 'off' | 'locked' | 'readOnly';

export function sheetStatusOf(
  sheet: Pick<Sheet, 'state' | 'startsAt' | 'editableUntil'>,
  may: May,
  days: { session: string; today: string },
): SheetStatus {
  if (sheet.state === 'cancelled' || sheet.state === 'rescheduled') return 'off';
  if (!may('register.save')) return 'readOnly';
  if (days.session > days.today) return 'ahead';
  const late = days.today > days.session && days.today > sheet.editableUntil;
  return late && !may('register.correctLate') ? 'locked' : 'open';
}
