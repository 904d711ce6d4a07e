import type { SessionState } from '@gza/contract';
import type { GivenMark, Participant } from '../attendance.rules.js';
import { personJson } from '../../beneficiaries/index.js';
import { statement, viewStatement } from '../../../platform/db/statement.js';
import { narrow, type RowOf } from '../../../platform/db/statement-types.js';
import { enrolments } from '../../programmes/published.js';
import { people } from '../../beneficiaries/published.js';

const sessionDay = `(s.starts_at at time zone app.zone())::date`;

/** SQL condition: a member of the group of session `s` on its day, or its one person. */
const isMember = `((m.group_id = s.group_id and m.enrolled_on is not null and (m.ended_on is null or m.ended_on >= ${sessionDay}))
    or m.id = s.enrolment_id)`;

const entryColumns = `m.id, m.beneficiary_id, m.bureau_id, m.case_id, m.mandatory, m.state, m.enrolled_on, x.mark, x.reason, x.minutes, null::text as given_name, null::text as family_name, false as guest`;

/**
 * SQL of the register of session `s`: its members, former members with a mark, and the guests of its group, whose
 * names come with their line because their record is closed to the reader.
 */
const participants = `
  (
    select
      ${entryColumns}
    from
      ${enrolments} m
      left join attendance x on x.session_id = s.id
      and x.enrolment_id = m.id
    where
      ${isMember}
    union all
    select
      ${entryColumns}
    from
      attendance x
      join ${enrolments} m on m.id = x.enrolment_id
    where
      x.session_id = s.id
      and ${isMember} is not true
    union all
    select
      v.id,
      v.beneficiary_id,
      v.bureau_id,
      v.case_id,
      v.mandatory,
      v.state,
      v.enrolled_on,
      v.mark,
      v.reason,
      v.minutes,
      v.given_name,
      v.family_name,
      true
    from
      app.register_guests(s.id) v
  )`;

/** SQL condition: a mark is required of a person who is a member on the day of the session and still is. */
const expected = `(e.state in ('enrolled', 'started') and (e.enrolled_on <= ${sessionDay} or s.enrolment_id is not null))`;

const entryJson = `
  json_build_object(
    'enrolmentId', e.id,
    'beneficiary', ${personJson('p')},
    'enrolmentState', e.state,
    'expected', ${expected},
    'mark', e.mark,
    'reason', e.reason,
    'minutes', e.minutes
  )`;
const entriesJson = `json_agg(${entryJson} order by p.family_name, p.given_name, e.id)`;

const registerJson = (items: string) => `
  json_build_object(
    'sessionId', s.id,
    'state', s.state,
    'number', s.number,
    'startsAt', app.instant(s.starts_at),
    'minutes', s.minutes,
    'editableUntil', s.register_due_on,
    'items', ${items},
    'version', s.version
  )`;

export const registerView = viewStatement({
  name: 'register',
  params: ['uuid'],
  text: `
    select
      ${registerJson(`coalesce(${entriesJson} filter (where e.id is not null), '[]')`)}::text as body,
      s.version,
      array_agg(e.beneficiary_id) filter (
        where
          e.id is not null
      ) as subjects
    from
      programme_session s
      left join lateral ${participants} e on true
      left join ${people} b on b.id = e.beneficiary_id
      cross join lateral (
        select
          e.beneficiary_id as id,
          coalesce(b.given_name, e.given_name) as given_name,
          coalesce(b.family_name, e.family_name) as family_name
      ) p
    where
      s.id = $1
    group by
      s.id`,
});

/**
 * SQL of up to two marks of the sessions next to this one, nearest first, for participants who are absent
 * now.
 */
const near = (compare: '<' | '>') => `
  case when e.id = any($2::uuid[]) then array(
    select n.mark from attendance n where n.enrolment_id = e.id and n.mark <> 'notExpected' and (n.session_at, n.session_id) ${compare} (s.starts_at, s.id)
    order by n.session_at ${compare === '<' ? 'desc' : 'asc'}, n.session_id ${compare === '<' ? 'desc' : 'asc'} limit 2) else '{}' end`;
const nothingNear = `'{}'::text[]`;

const lockText = (before: string, after: string) => `
  select
    s.id,
    s.state,
    s.version,
    s.starts_at as "startsAt",
    s.register_due_on as "registerDueOn",
    (
      select
        coalesce(
          json_agg(
            json_build_object(
              'enrolmentId', e.id,
              'beneficiaryId', e.beneficiary_id,
              'bureauId', e.bureau_id,
              'caseId', e.case_id,
              'mandatory', e.mandatory,
              'state', e.state,
              'expected', ${expected},
              'mark', e.mark,
              'guest', e.guest,
              'before', ${before},
              'after', ${after}
            )
          ),
          '[]'
        )
      from
        ${participants} e
    ) as participants
  from
    programme_session s
  where
    s.id = $1
  for update of
    s`;

/** Participant on the register of a locked session. */
export interface LockedParticipant extends Participant {
  readonly beneficiaryId: string;
  readonly bureauId: string;
  readonly caseId: string;
  readonly mandatory: boolean;
  /** Whether the case is of another bureau than the group: the reader has no other access to the person. */
  readonly guest: boolean;
}

const lockedRegister = {
  id: 'uuid',
  state: narrow<SessionState>('text'),
  version: 'int',
  startsAt: 'timestamptz',
  registerDueOn: 'date',
  participants: narrow<readonly LockedParticipant[]>('json'),
} as const;
export type LockedRegister = RowOf<typeof lockedRegister>;

const lockAll = statement({
  name: 'register-take',
  params: ['uuid'],
  row: lockedRegister,
  text: lockText(nothingNear, nothingNear),
});
const lockWithAbsent = statement({
  name: 'register-take-absent',
  params: ['uuid', 'uuid[]'],
  row: lockedRegister,
  text: lockText(near('<'), near('>')),
});

/**
 * Locks the session and returns its participants. Neighbouring marks are read only where somebody is absent
 * now: most registers use a statement without them.
 */
export const lockRegister = (sessionId: string, absent: readonly string[]) =>
  absent.length > 0 ? lockWithAbsent(sessionId, absent) : lockAll(sessionId);

const registerSaveStatement = viewStatement({
  name: 'register-save',
  params: ['uuid', 'uuid[]', 'text[]', 'text[]', 'int[]', 'timestamptz', 'uuid'],
  text: `
    with
      s as (
        update programme_session
        set
          state = 'held',
          held_at = coalesce(held_at, $6),
          last_step_by = $7,
          version = version + 1,
          updated_at = $6
        where
          id = $1
        returning
          *
      ),
      given as materialized (
        select
          e.id,
          e.beneficiary_id,
          e.bureau_id,
          e.group_id,
          e.mandatory,
          e.state,
          e.enrolled_on,
          g.mark,
          g.reason,
          g.minutes
        from
          unnest($2::uuid[], $3::text[], $4::text[], $5::int[]) as g (enrolment_id, mark, reason, minutes)
          join ${enrolments} e on e.id = g.enrolment_id
      ),
      saved as (
        insert into
          attendance (
            session_id,
            enrolment_id,
            beneficiary_id,
            bureau_id,
            group_id,
            mandatory,
            session_at,
            mark,
            reason,
            minutes,
            recorded_by,
            recorded_at
          )
        select
          s.id,
          e.id,
          e.beneficiary_id,
          e.bureau_id,
          coalesce(s.group_id, e.group_id),
          e.mandatory,
          s.starts_at,
          e.mark,
          e.reason,
          e.minutes,
          $7,
          $6
        from
          s
          cross join given e
        order by
          e.beneficiary_id
        on conflict (session_id, enrolment_id) do update
        set
          mark = excluded.mark,
          reason = excluded.reason,
          minutes = excluded.minutes,
          recorded_by = excluded.recorded_by,
          recorded_at = excluded.recorded_at
      ),
      e as (
        select
          id,
          beneficiary_id,
          state,
          enrolled_on,
          mark,
          reason,
          minutes
        from
          given
        union all
        select
          m.id,
          m.beneficiary_id,
          m.state,
          m.enrolled_on,
          x.mark,
          x.reason,
          x.minutes
        from
          attendance x
          join ${enrolments} m on m.id = x.enrolment_id
        where
          x.session_id = $1
          and x.enrolment_id <> all ($2::uuid[])
      )
    select
      ${registerJson(`(select ${entriesJson} from e join ${people} p on p.id = e.beneficiary_id)`)}::text as body,
      s.version,
      (
        select
          array_agg(e.beneficiary_id)
        from
          e
      ) as subjects
    from
      s`,
});

/**
 * Saves the register in one round trip: locks the session, writes every mark in the order of the
 * beneficiaries (so that two registers do not deadlock), and returns the register after the change.
 */
export const saveRegister = (
  sessionId: string,
  marks: readonly GivenMark[],
  by: { actorId: string | null; now: Date },
) =>
  registerSaveStatement(
    sessionId,
    marks.map((m) => m.enrolmentId),
    marks.map((m) => m.mark),
    marks.map((m) => m.reason ?? null),
    marks.map((m) => m.minutes ?? null),
    by.now,
    by.actorId,
  );

const saveMarksOfGuests = statement({
  name: 'register-save-guests',
  params: ['uuid', 'uuid[]', 'text[]', 'text[]', 'int[]', 'timestamptz'],
  row: { save_marks_of_guests: 'void' },
  text: 'select app.save_marks_of_guests($1, $2, $3, $4, $5, $6)',
});

/** Saves the marks of guests, whose rows belong to another bureau. */
export const saveGuestMarks = (sessionId: string, marks: readonly GivenMark[], now: Date) =>
  saveMarksOfGuests(
    sessionId,
    marks.map((m) => m.enrolmentId),
    marks.map((m) => m.mark),
    marks.map((m) => m.reason ?? null),
    marks.map((m) => m.minutes ?? null),
    now,
  );
