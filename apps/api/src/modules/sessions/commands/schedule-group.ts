import {
  allowedEvents,
  dateRules,
  groupMachine,
  type DateRule,
  type Dto,
  type sessionsEndpoints,
} from '@gza/contract';
import { loadCalendar } from '../../../platform/calendar/load-calendar.js';
import { localDateOf, type LocalDate } from '../../../platform/calendar/local-date.js';
import { rangeOf } from '../../../platform/date-rules.js';
import { dueOn } from '../../../platform/deadlines.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { invalid, ProblemError } from '../../../platform/errors.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { getGroup, type GroupSummary } from '../../programmes/index.js';
import { findClashes, requireNoClash, lockTimetableOf, type Plan } from '../clashes.js';
import { subjectsOf } from '../find-session-clashes.query.js';
import { groupClaims } from '../persistence/clash.statements.js';
import { courseDates, freeNumbers, instantAt, skippedDays } from '../schedule.rules.js';
import { statement } from '../../../platform/db/statement.js';

type Table = typeof sessionsEndpoints;
type Schedule = Pick<Input<Table['scheduleGroup']>, 'params' | 'body'>;

const groupSessionNumbersStatement = statement({
  name: 'group-session-numbers',
  params: ['uuid'],
  row: { number: 'int | null' },
  text: `
    select
      number
    from
      programme_session
    where
      group_id = $1
      and state in ('scheduled', 'held')`,
});

/** Returns the numbers of the scheduled and held sessions of the course. */
async function usedNumbers(tx: Tx, groupId: string): Promise<number[]> {
  const rows = await tx.sql(groupSessionNumbersStatement(groupId));
  return rows.flatMap((r) => r.number ?? []);
}

interface Planned extends Plan {
  readonly group: GroupSummary;
  readonly sessions: readonly {
    readonly number: number;
    readonly startsAt: Date;
    readonly registerDueOn: LocalDate;
  }[];
  readonly minutes: number;
  readonly place: string | null;
  /** Number of the planned sessions beyond those of the version. */
  readonly beyond: number;
  /** Days off between the sessions, on which the group does not meet. */
  readonly skipped: readonly LocalDate[];
}

/** Rejects a course that goes on beyond the plausible range, with the number of sessions within it. */
function checkLastDay(tx: Tx, dates: readonly LocalDate[]): void {
  const { last } = rangeOf(
    dateRules['ScheduleGroupBody.startsOn'] as DateRule,
    localDateOf(tx.now),
  );
  const limit = dates.filter((day) => day <= last).length;
  if (limit < dates.length)
    throw invalid({ pointer: '/count', code: 'maximum', params: { limit } });
}

/** Plans the sessions, or throws the reason why there can be none. */
async function plan(tx: Tx, { params, body }: Schedule): Promise<Planned> {
  const group = await getGroup(tx, params.id);
  if (group.state === 'completed' || group.state === 'cancelled')
    throw new ProblemError('transition-not-allowed', {
      state: group.state,
      event: 'schedule',
      allowed: allowedEvents(groupMachine, group.state),
    });
  const used = await usedNumbers(tx, group.id);
  const count = body.count ?? group.sessions - used.length;
  if (count < 1) throw invalid({ pointer: '/count', code: 'minimum', params: { limit: 1 } });
  const course = {
    startsOn: body.startsOn,
    count,
    weekdays: body.weekdays ?? [],
    skipHolidays: body.skipHolidays ?? true,
  };
  const calendar = await loadCalendar(tx);
  const dates = courseDates(calendar, course);
  checkLastDay(tx, dates);
  const numbers = freeNumbers(used, count);
  const minutes = body.minutes ?? group.sessionMinutes;
  const place = body.place ?? group.place;
  const sessions = dates.map((date, index) => ({
    number: numbers[index] ?? index + 1,
    startsAt: instantAt(date, body.time),
    registerDueOn: dueOn('registerCorrection', date, calendar),
  }));
  const { personIds = [], leaderIds = [] } = (await tx.row(groupClaims(group.id))) ?? {};
  return {
    group,
    bureauId: group.bureauId,
    claims: sessions.map(({ startsAt }) => ({
      startsAt,
      minutes,
      place,
      groupId: group.id,
      personIds,
      leaderIds,
    })),
    minutes,
    place,
    beyond: Math.max(0, used.length + count - group.sessions),
    sessions,
    skipped: skippedDays(calendar, course, dates),
  };
}

/** Most clashes of a preview. */
const mostShown = 1000;

/** Returns the plan that `scheduleGroup` would store. */
export async function previewGroupSchedule(
  tx: Tx,
  input: Input<Table['previewGroupSchedule']>,
): Promise<Dto<'SchedulePreview'>> {
  const planned = await plan(tx, input);
  const { sessions, skipped, beyond } = planned;
  const clashes = (await findClashes(tx, planned)).slice(0, mostShown).map(({ clash }) => clash);
  tx.audit({ subjects: subjectsOf(clashes) });
  return {
    beyond,
    clashes,
    items: sessions.map(({ number, startsAt }) => ({ number, startsAt: startsAt.toISOString() })),
    skipped: skipped.map((on) => ({ on })),
  };
}

const groupSessionsInsertStatement = statement({
  name: 'group-sessions-insert',
  params: [
    'uuid',
    'uuid',
    'uuid',
    'uuid[]',
    'int[]',
    'timestamptz[]',
    'int',
    'text',
    'uuid',
    'timestamptz',
    'text[]',
    'text[]',
  ],
  text: `
    insert into
      programme_session (
        id,
        bureau_id,
        programme_id,
        group_id,
        kind,
        number,
        starts_at,
        register_due_on,
        minutes,
        place,
        state,
        clash_reason,
        last_step_by,
        created_at,
        updated_at
      )
    select
      n.id,
      $2,
      $3,
      $1,
      'group', n.number,
      n.starts_at,
      n.register_due_on::date,
      $7,
      $8,
      'scheduled', n.clash_reason,
      $9,
      $10,
      $10
    from
      unnest(
        $4::uuid[],
        $5::int[],
        $6::timestamptz[],
        $11::text[],
        $12::text[]
      ) as n (id, number, starts_at, register_due_on, clash_reason)`,
});

const pointers = { group: '/startsOn', person: '/startsOn', leader: '/time', place: '/place' };

/** Schedules the sessions of a group in one statement. */
export async function scheduleGroup(tx: Tx, input: Input<Table['scheduleGroup']>): Promise<Done> {
  const { body } = input;
  await lockTimetableOf(tx, (await getGroup(tx, input.params.id)).bureauId);
  const planned = await plan(tx, input);
  const { group, sessions, beyond } = planned;
  if (beyond > 0 && !body.beyondCourse)
    throw new ProblemError('beyond-course', {
      sessions: group.sessions,
      left: Math.max(0, sessions.length - beyond),
    });
  const agreed = await requireNoClash(tx, planned, body, pointers);
  const overlapping = new Set(agreed.map((found) => found.planned));
  await tx.sql(
    groupSessionsInsertStatement(
      group.id,
      group.bureauId,
      group.programmeId,
      sessions.map(() => tx.newId()),
      sessions.map(({ number }) => number),
      sessions.map(({ startsAt }) => startsAt),
      planned.minutes,
      planned.place,
      tx.actor.id,
      tx.now,
      sessions.map(({ registerDueOn }) => registerDueOn),
      sessions.map((_, index) => (overlapping.has(index) ? (body.clashReason ?? null) : null)),
    ),
  );
  tx.emit('group.scheduled', { groupId: group.id, sessions: sessions.length });
  return { id: group.id };
}
