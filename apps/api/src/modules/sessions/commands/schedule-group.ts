import { allowedEvents, groupMachine, type sessionsEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, Refusal } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { getGroup } from '../../programmes/index.js';
import { courseDates, freeNumbers, instantAt } from '../schedule.rules.js';

/** Numbers of the course that stand: scheduled or held. */
async function usedNumbers(tx: Tx, groupId: string): Promise<number[]> {
  const rows = await tx.sql<{ number: number }>({
    name: 'group-session-numbers',
    text: `select number from programme_session where group_id = $1 and state in ('scheduled', 'held')`,
    values: [groupId],
  });
  return rows.map((r) => r.number);
}

/** Schedules the sessions of a group in one statement. A time that is taken already is refused by its constraint. */
export async function scheduleGroup(
  tx: Tx,
  { params, body }: Input<(typeof sessionsEndpoints)['scheduleGroup']>,
): Promise<Done> {
  const group = await getGroup(tx, params.id);
  if (group.state === 'completed' || group.state === 'cancelled')
    throw new Refusal('transition-not-allowed', {
      state: group.state,
      event: 'schedule',
      allowed: allowedEvents(groupMachine, group.state),
    });
  const used = await usedNumbers(tx, group.id);
  const count = body.count ?? group.sessions - used.length;
  if (count < 1) throw invalid({ pointer: '/count', code: 'minimum', params: { limit: 1 } });
  const dates = courseDates({
    startsOn: body.startsOn,
    count,
    weekdays: body.weekdays ?? [],
    skipHolidays: body.skipHolidays ?? true,
  });
  await tx.sql({
    name: 'group-sessions-insert',
    text: `
      insert into programme_session (id, bureau_id, programme_id, group_id, kind, number, starts_at, minutes, place, state, last_step_by, created_at, updated_at)
      select n.id, $2, $3, $1, 'group', n.number, n.starts_at, $7, $8, 'scheduled', $9, $10, $10
      from unnest($4::uuid[], $5::int[], $6::timestamptz[]) as n (id, number, starts_at)`,
    values: [
      group.id,
      group.bureauId,
      group.programmeId,
      dates.map(() => tx.newId()),
      freeNumbers(used, count),
      dates.map((date) => instantAt(date, body.time)),
      body.minutes ?? group.sessionMinutes,
      body.place ?? group.place,
      tx.actor.id,
      tx.now,
    ],
  });
  tx.emit('group.scheduled', { groupId: group.id, sessions: count });
  return { id: group.id };
}
