import type { ClashKind, Dto } from '@gza/contract';
import { formatLocalMoment } from './moment.js';
import { lockName } from '../../platform/db/lock-name.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid, ProblemError, type FieldError } from '../../platform/errors.js';
import { clashKindsOf, mayBeAgreed, type Claim } from './clash.rules.js';
import { overlappingSessions } from './persistence/clash.statements.js';

/** Sessions to be planned in a bureau, and the sessions that they replace. */
export interface Plan {
  readonly bureauId: string;
  readonly claims: readonly (Claim & { readonly sessionId?: string })[];
  readonly replacing?: readonly string[];
  /** Who leads stored sessions once the plan is carried out, where that changes. */
  readonly leadersAfter?: ReadonlyMap<string, readonly string[]>;
}

type Agreement = Pick<Dto<'CreateSessionBody'>, 'onClash' | 'clashReason'>;

/** A clash, with the position of the planned session in the plan. */
export interface Found {
  readonly planned: number;
  readonly leaderIds: readonly string[];
  readonly clash: Dto<'SessionClash'>;
}

/** Returns the sessions that need the same people, leaders or place at the time of a planned one. */
export async function findClashes(
  tx: Tx,
  { bureauId, claims, replacing = [], leadersAfter }: Plan,
): Promise<Found[]> {
  if (claims.length === 0) return [];
  const rows = await tx.sql(
    overlappingSessions(
      bureauId,
      claims.map(({ startsAt }) => startsAt),
      claims.map(({ minutes }) => minutes),
      replacing,
    ),
  );
  return rows.flatMap(({ planned: position, session, ...stored }) => {
    const claim = claims[position - 1];
    if (claim?.sessionId === session.id) return [];
    const other = { ...stored, leaderIds: leadersAfter?.get(session.id) ?? stored.leaderIds };
    const kinds = claim ? clashKindsOf(claim, other) : [];
    if (!claim || kinds.length === 0) return [];
    const leaderIds = other.leaderIds.filter((id) => claim.leaderIds.includes(id));
    const clash = {
      plannedAt: claim.startsAt.toISOString(),
      kinds,
      mayBeAgreed: mayBeAgreed(kinds),
      session,
    };
    return [{ planned: position - 1, leaderIds, clash }];
  });
}

/** Fields of the body that cause each kind of clash. */
export type ClashPointers = Readonly<Record<ClashKind, string>>;
/** The fields of each planned session, by its position in the plan. */
type PointersOf = (planned: number) => ClashPointers;

function errorsOf({ clash, leaderIds }: Found, pointers: ClashPointers): FieldError[] {
  const { session, kinds } = clash;
  const at = formatLocalMoment(session.startsAt, session.minutes, session.group?.name);
  const who = session.leaders.filter(({ id }) => leaderIds.includes(id)).map(({ name }) => name);
  const errorOf: Record<ClashKind, () => FieldError> = {
    group: () => ({ pointer: pointers.group, code: 'clashGroup', params: { at } }),
    person: () => ({ pointer: pointers.person, code: 'clashPerson', params: { at } }),
    leader: () => ({ pointer: pointers.leader, code: 'clashLeader', params: { at, who } }),
    place: () => ({ pointer: pointers.place, code: 'clashPlace', params: { at } }),
  };
  return kinds.map((kind) => errorOf[kind]());
}

/** Most clashes that a problem names one by one. */
const most = 50;

/** Refuses a plan that clashes, unless the clashes were agreed with a reason. Returns the agreed clashes. */
export async function refuseClashes(
  tx: Tx,
  plan: Plan,
  { onClash, clashReason }: Agreement,
  pointers: ClashPointers | PointersOf,
): Promise<Found[]> {
  if (onClash === 'agreed' && !clashReason?.trim())
    throw invalid({ pointer: '/clashReason', code: 'required' });
  const found = await findClashes(tx, plan);
  const refused = onClash === 'agreed' ? found.filter(({ clash }) => !clash.mayBeAgreed) : found;
  if (refused.length > 0)
    throw new ProblemError(
      'session-clash',
      { sessionIds: [...new Set(refused.map(({ clash }) => clash.session.id))] },
      refused
        .slice(0, most)
        .flatMap((one) =>
          errorsOf(one, typeof pointers === 'function' ? pointers(one.planned) : pointers),
        ),
    );
  return found;
}

/** The people of the sessions that a plan overlaps by agreement. */
export const peopleOf = (found: readonly Found[]): string[] => [
  ...new Set(found.flatMap(({ clash }) => clash.session.beneficiary?.id ?? [])),
];

/**
 * Refuses a plan that clashes, unless the clashes were agreed with a reason, which the audit then has. The
 * caller holds the lock of the timetable of the bureau.
 */
export async function requireNoClash(
  tx: Tx,
  plan: Plan,
  agreement: Agreement,
  pointers: ClashPointers,
): Promise<Found[]> {
  const found = await refuseClashes(tx, plan, agreement, pointers);
  if (found.length > 0)
    tx.audit({
      subjects: peopleOf(found),
      criterion: `overlap agreed: ${agreement.clashReason}`,
    });
  return found;
}

/** Locks the timetable of a bureau: one transaction at a time compares and adds sessions. */
export const lockTimetableOf = (tx: Tx, bureauId: string): Promise<void> =>
  lockName(tx, 'timetable', bureauId);
