import { waitingWorkLists, type Dto, type WaitingWorkList } from '@gza/contract';
import { personName } from '../../platform/person-name.js';

type Staff = Dto<'StaffMember'>;
/** Fields of a case that reassigning needs. */
export type MovableCase = Pick<
  Dto<'Case'>,
  'id' | 'caseNumber' | 'version' | 'beneficiary' | 'bureau'
> & { caseManager: Dto<'StaffRef'> | null };

/** Staff who can receive the cases: those of the cases' bureau, without the present manager. */
export const receivers = (
  staff: readonly Staff[],
  cases: readonly MovableCase[],
  managerId: string,
): Staff[] => {
  const bureaus = new Set(cases.map(({ bureau }) => bureau.id));
  return staff.filter(
    ({ id, bureauId }) =>
      id !== managerId && (bureaus.size === 0 || (bureauId !== null && bureaus.has(bureauId))),
  );
};

/** The manager of all cases; empty when there is none or several. */
export function commonManager(cases: readonly MovableCase[]): string {
  const managers = new Set(cases.map(({ caseManager }) => caseManager?.id ?? ''));
  return managers.size === 1 ? ([...managers][0] ?? '') : '';
}

/** The cases that somebody else manages: the others stay as they are. */
export const casesOfOthers = (cases: readonly MovableCase[], managerId: string): MovableCase[] =>
  cases.filter(({ caseManager }) => caseManager?.id !== managerId);

/** Whether no case had a manager yet, so that no reason is needed. */
export const isFirst = (cases: readonly MovableCase[]): boolean =>
  cases.length > 0 && cases.every(({ caseManager }) => caseManager === null);

/** The result of reassigning one case. */
export interface Moved {
  readonly caseId: string;
  readonly name: string;
  readonly caseNumber: string;
  /** The error of the server; absent after success. */
  readonly refused?: unknown;
}

/**
 * Reassigns one case after another, each at the version that was shown: the error of one does not stop the
 * others. `onMoved` is called after each.
 */
export async function reassignAll(
  cases: readonly MovableCase[],
  assign: (one: MovableCase) => Promise<unknown>,
  onMoved: (moved: Moved) => void,
): Promise<void> {
  for (const one of cases) {
    const moved = {
      caseId: one.id,
      name: personName(one.beneficiary),
      caseNumber: one.caseNumber,
    };
    try {
      await assign(one);
      onMoved(moved);
    } catch (refused) {
      onMoved({ ...moved, refused });
    }
  }
}

/** Whether a part of an address names a list of what waits. */
export const isWaitingList = (value: string | null): value is WaitingWorkList =>
  waitingWorkLists.some((list) => list === value);

/** The part of the address of the list of what a colleague has to do. */
export const tasksBehind = (workerId: string, bureauId: string | undefined): string =>
  new URLSearchParams({
    of: 'bureau',
    ...(bureauId && { bureau: bureauId }),
    staff: workerId,
  }).toString();

/** The part of the address of the list of people behind a number of the workload. */
export function peopleBehind(
  number: 'highRisk' | 'noContact',
  { worker }: Pick<Dto<'WorkerLoad'>, 'worker'>,
  bureauId: string | undefined,
): string {
  const query = new URLSearchParams({
    caseManagerId: worker.id,
    ...(number === 'highRisk'
      ? { openCase: 'true', riskAtLeast: 'high' }
      : { noContactDays: '30' }),
    ...(bureauId && { bureauId }),
  });
  return query.toString();
}
