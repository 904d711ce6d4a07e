import type { sessionsEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { changeGroup as change, getGroup, type GroupSummary } from '../../programmes/index.js';
import type { Claim } from '../clash.rules.js';
import { requireNoClash, lockTimetableOf, type Plan } from '../clashes.js';
import {
  groupClaims,
  groupSessionsAhead,
  storeClashReason,
} from '../persistence/clash.statements.js';

interface LedSessions extends Plan {
  readonly ids: readonly string[];
}

/** The sessions ahead of a group, led by these facilitators instead of its own. */
export async function ledByOthers(
  tx: Tx,
  group: Pick<GroupSummary, 'id' | 'bureauId'>,
  facilitatorIds: readonly string[],
): Promise<LedSessions> {
  const ahead = await tx.sql(groupSessionsAhead(group.id, tx.now));
  const claims = ahead.map(({ startsAt, minutes }): Claim => ({
    startsAt,
    minutes,
    groupId: null,
    // People and place of the sessions do not change, so only the leaders are compared.
    personIds: [],
    leaderIds: facilitatorIds,
    place: null,
  }));
  const ids = ahead.map(({ id }) => id);
  return { bureauId: group.bureauId, claims, replacing: ids, ids };
}

/** Leaders whom a change of facilitators adds: what the others lead was compared before. */
async function added(tx: Tx, groupId: string, facilitatorIds: readonly string[]) {
  const present = (await tx.row(groupClaims(groupId)))?.leaderIds ?? [];
  return facilitatorIds.filter((id) => !present.includes(id));
}

/** Changes a group; new facilitators must be free at the sessions ahead of it, unless agreed otherwise. */
export async function changeGroup(
  tx: Tx,
  input: Input<(typeof sessionsEndpoints)['changeGroup']>,
): Promise<Done> {
  const { facilitatorIds } = input.body;
  if (!facilitatorIds) return change(tx, input);
  const group = await getGroup(tx, input.params.id);
  await lockTimetableOf(tx, group.bureauId);
  const plan = await ledByOthers(tx, group, await added(tx, group.id, facilitatorIds));
  const pointer = '/facilitatorIds';
  const agreed = await requireNoClash(tx, plan, input.body, {
    group: pointer,
    person: pointer,
    leader: pointer,
    place: pointer,
  });
  const done = await change(tx, input);
  const overlapping = new Set(agreed.flatMap(({ planned }) => plan.ids[planned] ?? []));
  if (overlapping.size > 0)
    await tx.sql(storeClashReason([...overlapping], input.body.clashReason ?? '', tx.now));
  return done;
}
