import type { Dto } from '@gza/contract';

type Staff = Dto<'StaffMember'>;
/** What has to be known of a case to hand it over. */
export type MovableCase = Pick<
  Dto<'Case'>,
  'id' | 'caseNumber' | 'version' | 'beneficiary' | 'bureau'
> & { caseManager: Dto<'StaffRef'> | null };

/** The most loaded first: they are whom one looks for. */
export const byLoad = (staff: readonly Staff[]): Staff[] =>
  [...staff].sort((a, b) => b.openCases - a.openCases);

export const heaviest = (staff: readonly Staff[]): number =>
  Math.max(0, ...staff.map(({ openCases }) => openCases));

/** Whom cases may go to: of the bureau of the cases, and not who has them already. */
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

/** Who has all of them now; empty where nobody does, or several do. */
export function commonManager(cases: readonly MovableCase[]): string {
  const managers = new Set(cases.map(({ caseManager }) => caseManager?.id ?? ''));
  return managers.size === 1 ? ([...managers][0] ?? '') : '';
}

/** Nobody had them yet: then nobody has to say why. */
export const isFirst = (cases: readonly MovableCase[]): boolean =>
  cases.length > 0 && cases.every(({ caseManager }) => caseManager === null);

/** How the reassignment of one case went. */
export interface Moved {
  readonly caseId: string;
  readonly name: string;
  readonly caseNumber: string;
  /** What was refused, in the server's words; absent when it went well. */
  readonly refused?: unknown;
}

/**
 * One case after another, each with the version that was looked at: a refusal of one does not stop the
 * others. `onMoved` hears of each as it is done.
 */
export async function reassignAll(
  cases: readonly MovableCase[],
  assign: (one: MovableCase) => Promise<unknown>,
  onMoved: (moved: Moved) => void,
): Promise<void> {
  for (const one of cases) {
    const { familyName, givenName } = one.beneficiary;
    const moved = {
      caseId: one.id,
      name: `${familyName} ${givenName}`.trim(),
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
