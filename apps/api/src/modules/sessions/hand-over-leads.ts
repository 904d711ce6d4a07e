import type { Dto } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { Claim } from './clash.rules.js';
import {
  lockTimetableOf,
  peopleOf,
  refuseClashes,
  type ClashPointers,
  type Found,
} from './clashes.js';
import {
  appointmentsAhead,
  groupClaims,
  groupSessionsAhead,
  sessionsAhead,
} from './persistence/clash.statements.js';

/** A session with one person, an appointment, or a group, that gets another leader. */
export interface LedWork {
  readonly kind: 'session' | 'appointment' | 'group';
  readonly id: string;
  readonly bureauId: string;
  readonly to: string;
  /** Field of the request that names the leader. */
  readonly pointer: string;
}

type Agreement = Pick<Dto<'HandOverBody'>, 'onClash' | 'clashReason'>;

/** A session ahead, with who is added to its leaders and who leads it afterwards. */
interface Led {
  readonly claim: Claim & { readonly sessionId: string };
  readonly after: readonly string[];
  readonly pointer: string;
}

const claimed = (
  session: { readonly id: string; readonly startsAt: Date; readonly minutes: number },
  leaderIds: readonly string[],
) => ({
  sessionId: session.id,
  startsAt: session.startsAt,
  minutes: session.minutes,
  leaderIds,
  // People and place of the sessions do not change, so only the leaders are compared.
  groupId: null,
  personIds: [],
  place: null,
});

async function ledAhead(tx: Tx, from: string, work: LedWork): Promise<Led[]> {
  const { kind, id, to, pointer } = work;
  if (kind !== 'group') {
    const own = await tx.sql(
      (kind === 'session' ? sessionsAhead : appointmentsAhead)([id], tx.now),
    );
    return own.map((session) => ({ claim: claimed(session, [to]), after: [to], pointer }));
  }
  const present = (await tx.row(groupClaims(id)))?.leaderIds ?? [];
  const after = [...new Set([...present.filter((one) => one !== from), to])];
  const added = present.includes(to) ? [] : [to];
  const ahead = await tx.sql(groupSessionsAhead(id, tx.now));
  return ahead.map((session) => ({ claim: claimed(session, added), after, pointer }));
}

/** Overlaps that were agreed, and whom they concern. */
interface Agreed {
  readonly subjects: readonly string[];
  /** Ids of the sessions and appointments that overlap once they are handed over. */
  readonly overlapping: readonly string[];
}

const everyKind = (pointer: string): ClashPointers => ({
  group: pointer,
  person: pointer,
  leader: pointer,
  place: pointer,
});

/**
 * Locks the timetables of the bureaus, and refuses leaders who lead something else at the time of a session
 * that they get, also another one that they get with it, unless that was agreed. Called before any other lock
 * of the command.
 */
export async function requireFreeLeaders(
  tx: Tx,
  from: string,
  works: readonly LedWork[],
  agreement: Agreement,
): Promise<Agreed> {
  const bureaus = [...new Set(works.map(({ bureauId }) => bureauId))].sort();
  for (const bureauId of bureaus) await lockTimetableOf(tx, bureauId);
  const overlapping = new Set<string>();
  const agreed: Found[] = [];
  for (const bureauId of bureaus) {
    const led: Led[] = [];
    for (const work of works)
      if (work.bureauId === bureauId) led.push(...(await ledAhead(tx, from, work)));
    const plan = {
      bureauId,
      claims: led.map(({ claim }) => claim),
      leadersAfter: new Map(led.map(({ claim, after }) => [claim.sessionId, after])),
    };
    const found = await refuseClashes(tx, plan, agreement, (planned) =>
      everyKind(led[planned]?.pointer ?? ''),
    );
    agreed.push(...found);
    for (const { planned } of found) {
      const session = led[planned];
      if (session) overlapping.add(session.claim.sessionId);
    }
  }
  return { subjects: peopleOf(agreed), overlapping: [...overlapping] };
}
