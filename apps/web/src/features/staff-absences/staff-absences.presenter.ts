import { canDeputise, type Dto } from '@gza/contract';
import { addDays } from '../../platform/days.js';

export type Absence = Dto<'StaffAbsence'>;
type Colleague = Dto<'StaffMember'>;

export const whens = ['ahead', 'all'] as const;
export type When = (typeof whens)[number];

export const isInForce = (
  { fromOn, untilOn }: Pick<Absence, 'fromOn' | 'untilOn'>,
  today: string,
) => fromOn <= today && today <= untilOn;

/** The reader of the list, as far as it decides what they may do. */
export interface Reader {
  id: string;
  mayManage: boolean;
}

export const mayKeep = ({ colleague }: Absence, { id, mayManage }: Reader): boolean =>
  mayManage || colleague.id === id;

/** Whether the reader may open the day of the colleague: the deputy, or the management. */
export const mayOpenDay = (absence: Absence, { id, mayManage }: Reader, today: string): boolean =>
  isInForce(absence, today) && (mayManage || absence.deputy?.id === id);

/** The kinds of work that wait, those that are none left out. */
export const waitingWork = ({ work }: Absence) =>
  (['appointments', 'sessions', 'tasks'] as const)
    .map((kind) => ({ kind, count: work[kind] }))
    .filter(({ count }) => count > 0);

/** Colleagues who can do the work of one of them; nobody while it is open whose work that is. */
export const deputiesFor = (
  absent: Colleague | undefined,
  staff: readonly Colleague[],
): Colleague[] => (absent ? staff.filter((one) => canDeputise(one, absent)) : []);

/** What ends an absence for who is back: its last day was yesterday, or it did not take place. */
export const endedBy = (
  { fromOn }: Pick<Absence, 'fromOn'>,
  today: string,
): { untilOn: string } | null => (fromOn < today ? { untilOn: addDays(today, -1) } : null);
