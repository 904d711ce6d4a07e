import type { Dto } from '@gza/contract';

type Staff = Dto<'StaffMember'>;
type Case = Dto<'Case'>;

/** The most loaded first: they are whom one looks for. */
export const byLoad = (staff: readonly Staff[]): Staff[] =>
  [...staff].sort((a, b) => b.openCases - a.openCases);

export const heaviest = (staff: readonly Staff[]): number =>
  Math.max(0, ...staff.map(({ openCases }) => openCases));

/** Whom cases may go to: of the bureau of the cases, and not who has them already. */
export const receivers = (
  staff: readonly Staff[],
  cases: readonly Case[],
  managerId: string,
): Staff[] => {
  const bureaus = new Set(cases.map(({ bureau }) => bureau.id));
  return staff.filter(
    ({ id, bureauId }) =>
      id !== managerId && (bureaus.size === 0 || (bureauId !== null && bureaus.has(bureauId))),
  );
};

/** The ids from one case to another in the order of the list, both included. */
export function between(cases: readonly Case[], from: string | undefined, to: string): string[] {
  const ids = cases.map(({ id }) => id);
  const ends = [ids.indexOf(from ?? to), ids.indexOf(to)].filter((place) => place >= 0);
  return ids.slice(Math.min(...ends), Math.max(...ends) + 1);
}

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
  cases: readonly Case[],
  assign: (one: Case) => Promise<unknown>,
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
