import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The session or group is of a bureau of the reader, who may read its register by role. */
const ownGroup = (group: string, bureau: string) => `
  ${bureau} = any (nullif(app.setting('bureaus'), '')::uuid[])
  and case app.setting('role')
    when 'facilitator' then app.facilitates(${group})
    else app.setting('role') in ('socialWorker', 'psychologist', 'supervisor', 'head', 'clinicalSupervisor', 'probationOfficer')
  end`;

/** The line is one that the reader does not see by bureau; an officer sees mandatory ones only. */
const elsewhere = (enrolment: string) => `
  ${enrolment}.bureau_id <> all (nullif(app.setting('bureaus'), '')::uuid[])
  and (app.setting('role') <> 'probationOfficer' or ${enrolment}.mandatory)`;

const mayRecord = `app.setting('role') in ('socialWorker', 'psychologist', 'supervisor', 'head', 'facilitator')`;

/**
 * Guests of a group: people whose case belongs to another bureau than the group. The bureau of the group counts
 * them, sees their lines of its registers (name, state of the enrolment, mark) and records their marks. Nothing
 * else of their record opens.
 */
export class GuestsOfGroups1790100009100 implements MigrationInterface {
  name = 'GuestsOfGroups1790100009100';

  async up(run: QueryRunner): Promise<void> {
    await this.guests(run);
    await this.functions(run);
  }

  /** Nearly nobody is a guest, and every record asks for the next session of its person. */
  private async guests(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table enrolment add column guest boolean not null default false;
      update enrolment e set guest = true from programme_group g where g.id = e.group_id and g.bureau_id <> e.bureau_id;
      create function app.mark_guest() returns trigger language plpgsql security definer as $$
      begin
        new.guest := new.group_id is not null
          and exists (select from public.programme_group g where g.id = new.group_id and g.bureau_id <> new.bureau_id);
        return new;
      end $$;
      revoke execute on function app.mark_guest() from public;
      create trigger guest before insert or update of group_id, bureau_id on enrolment for each row execute function app.mark_guest();
    `);
  }

  private async functions(run: QueryRunner): Promise<void> {
    await run.query(`
      -- Functions that every register and every record call have no search_path of their own, which costs more than
      -- their work; their names are qualified.
      -- Numbers only, one for everybody: who may see a group sees how full it is.
      create function app.group_places(of_group uuid, out taken integer, out waiting integer)
      language sql stable security definer as $$
        select count(*) filter (where e.state in ('enrolled', 'started'))::int, count(*) filter (where e.state = 'waitlisted')::int
        from public.enrolment e where e.group_id = of_group
      $$;

      create function app.group_guests(of_group uuid)
      returns table (id uuid, beneficiary_id uuid, given_name text, family_name text, state text, enrolled_on date, started_on date, ended_on date)
      language plpgsql stable rows 5 security definer set search_path = public, app as $$
      #variable_conflict use_column
      begin
        return query select e.id, e.beneficiary_id, b.given_name, b.family_name, e.state, e.enrolled_on, e.started_on, e.ended_on
          from programme_group g join enrolment e on e.group_id = g.id join beneficiary b on b.id = e.beneficiary_id
          where g.id = of_group and ${ownGroup('g.id', 'g.bureau_id')} and ${elsewhere('e')};
      end $$;

      create function app.register_guests(of_session uuid)
      returns table (id uuid, beneficiary_id uuid, bureau_id uuid, case_id uuid, mandatory boolean, state text, enrolled_on date,
        mark text, reason text, minutes integer, given_name text, family_name text)
      language plpgsql stable rows 5 security definer as $$
      #variable_conflict use_column
      begin
        -- Nearly no register has guests, and every register asks.
        perform from public.programme_session s where s.id = of_session and s.group_id is not null
          and (exists (select from public.enrolment m where m.group_id = s.group_id and m.bureau_id <> s.bureau_id)
            or exists (select from public.attendance a where a.session_id = s.id and a.bureau_id <> s.bureau_id));
        if not found then
          return;
        end if;
        return query select e.id, e.beneficiary_id, e.bureau_id, e.case_id, e.mandatory, e.state, e.enrolled_on,
            x.mark, x.reason, x.minutes, b.given_name, b.family_name
          from public.programme_session s
          cross join lateral (
            select m.id from public.enrolment m where m.group_id = s.group_id
            union select a.enrolment_id from public.attendance a where a.session_id = s.id
          ) c
          join public.enrolment e on e.id = c.id
          join public.beneficiary b on b.id = e.beneficiary_id
          left join public.attendance x on x.session_id = s.id and x.enrolment_id = e.id
          where s.id = of_session and s.group_id is not null and ${ownGroup('s.group_id', 's.bureau_id')} and ${elsewhere('e')}
            and (x.mark is not null or (e.enrolled_on is not null
              and (e.ended_on is null or e.ended_on >= (s.starts_at at time zone 'Asia/Tbilisi')::date)));
      end $$;

      -- Marks of guests, for the attendance book of their group.
      create function app.group_marks_of_guests(of_group uuid)
      returns table (session_id uuid, enrolment_id uuid, beneficiary_id uuid, session_at timestamptz, mark text)
      language plpgsql stable rows 50 security definer set search_path = public, app as $$
      #variable_conflict use_column
      begin
        return query select a.session_id, a.enrolment_id, a.beneficiary_id, a.session_at, a.mark
          from programme_session s join attendance a on a.session_id = s.id join enrolment e on e.id = a.enrolment_id
          where s.group_id = of_group and ${ownGroup('s.group_id', 's.bureau_id')} and ${elsewhere('e')};
      end $$;

      create function app.save_marks_of_guests(of_session uuid, enrolments uuid[], marks text[], reasons text[], lengths integer[], at timestamptz)
      returns void language plpgsql security definer set search_path = public, app as $$
      begin
        if not ${mayRecord} then
          raise insufficient_privilege using message = 'marks refused';
        end if;
        insert into attendance (session_id, enrolment_id, beneficiary_id, bureau_id, group_id, mandatory, session_at, mark, reason, minutes, recorded_by, recorded_at)
        select s.id, r.id, r.beneficiary_id, r.bureau_id, s.group_id, r.mandatory, s.starts_at, g.mark, g.reason, g.minutes, app.setting('actor')::uuid, at
        from programme_session s
        join unnest(enrolments, marks, reasons, lengths) as g (enrolment_id, mark, reason, minutes) on true
        join app.register_guests(of_session) r on r.id = g.enrolment_id
        where s.id = of_session
        order by r.beneficiary_id
        on conflict (session_id, enrolment_id) do update
          set mark = excluded.mark, reason = excluded.reason, minutes = excluded.minutes, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at;
      end $$;

      -- Removes the marks of guests from a register that was entered in error, and returns them.
      create function app.clear_marks_of_guests(of_session uuid) returns table (enrolment_id uuid, beneficiary_id uuid, mark text)
      language plpgsql security definer set search_path = public, app as $$
      #variable_conflict use_column
      begin
        if not ${mayRecord} then
          raise insufficient_privilege using message = 'marks refused';
        end if;
        return query delete from attendance a where a.session_id = of_session
          and a.enrolment_id in (select r.id from app.register_guests(of_session) r)
          returning a.enrolment_id, a.beneficiary_id, a.mark;
      end $$;

      -- Group sessions of other bureaus in which a person of the reader's bureau has a mark, or is expected.
      create function app.sessions_elsewhere(of_person uuid)
      returns table (id uuid, enrolment_id uuid, programme_id uuid, kind text, number integer, state text, starts_at timestamptz)
      language plpgsql stable rows 20 security definer as $$
      #variable_conflict use_column
      begin
        return query select s.id, e.id, s.programme_id, s.kind, s.number, s.state, s.starts_at
          from public.enrolment e join public.programme_session s on s.group_id = e.group_id
          left join public.attendance a on a.session_id = s.id and a.enrolment_id = e.id
          where e.beneficiary_id = of_person
            and e.bureau_id = any (nullif(app.setting('bureaus'), '')::uuid[])
            and s.bureau_id <> all (nullif(app.setting('bureaus'), '')::uuid[])
            and app.setting('role') in ('socialWorker', 'psychologist', 'supervisor', 'head', 'clinicalSupervisor', 'probationOfficer')
            and (app.setting('role') <> 'probationOfficer' or e.mandatory)
            and (a.mark is not null or (s.state = 'scheduled' and e.state in ('enrolled', 'started')));
      end $$;

      revoke execute on function app.group_places(uuid), app.group_guests(uuid), app.register_guests(uuid), app.group_marks_of_guests(uuid),
        app.save_marks_of_guests(uuid, uuid[], text[], text[], integer[], timestamptz), app.clear_marks_of_guests(uuid),
        app.sessions_elsewhere(uuid) from public;
      grant execute on function app.group_places(uuid), app.group_guests(uuid), app.register_guests(uuid), app.group_marks_of_guests(uuid),
        app.save_marks_of_guests(uuid, uuid[], text[], text[], integer[], timestamptz), app.clear_marks_of_guests(uuid),
        app.sessions_elsewhere(uuid) to gza_staff;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop trigger guest on enrolment;
      drop function app.mark_guest();
      alter table enrolment drop column guest;
      drop function app.sessions_elsewhere(uuid);
      drop function app.clear_marks_of_guests(uuid);
      drop function app.save_marks_of_guests(uuid, uuid[], text[], text[], integer[], timestamptz);
      drop function app.group_marks_of_guests(uuid);
      drop function app.register_guests(uuid);
      drop function app.group_guests(uuid);
      drop function app.group_places(uuid);
    `);
  }
}
