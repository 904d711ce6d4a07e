/** The part of the generated data about plans, groups, sessions and attendance. */
import { v7 as uuidv7 } from 'uuid';
import { dayAfter, insertRows, peopleOfFullCaseload } from './rows.mjs';

/** Creates an active plan for everybody whose case is active, with three goals and four items. */
async function makePlans(client, people) {
  const active = people.filter((p) => p.state === 'active');
  const common = (p) => ({ beneficiary_id: p.id, bureau_id: p.bureau_id });
  const plans = active.map((p) => ({
    id: uuidv7(),
    ...common(p),
    case_id: p.case_id,
    number: 1,
    state: 'active',
    mandatory: false,
    signers_needed: [],
    created_by: p.case_manager_id,
    version: 1,
    created_at: p.created_at,
    updated_at: p.created_at,
    activated_at: p.created_at,
  }));
  await insertRows(client, 'plan', plans);
  const parts = (count, make) =>
    plans.flatMap((plan) =>
      Array.from({ length: count }, (_, n) => {
        const id = uuidv7();
        return {
          id,
          plan_id: plan.id,
          beneficiary_id: plan.beneficiary_id,
          bureau_id: plan.bureau_id,
          lineage_id: id,
          ...make(n),
        };
      }),
    );
  await insertRows(
    client,
    'plan_goal',
    parts(3, (n) => ({ text: `მიზანი ${n + 1}: დასაქმება და კავშირი ოჯახთან`, state: 'open' })),
  );
  await insertRows(
    client,
    'plan_item',
    parts(4, (n) => ({
      kind: 'action',
      text: `ღონისძიება ${n + 1}`,
      mandatory: n === 0,
      delivery: 'none',
      state: 'planned',
    })),
  );
}

/** Creates groups of twelve with ten held sessions each, and everybody's attendance: ten rows a person. */
export async function makeCourses(client, people, workers) {
  await makePlans(client, people);
  const { rows: versions } = await client.query(
    'select v.id, v.programme_id, p.area_code from programme_version v join programme p on p.id = v.programme_id order by v.id',
  );
  const byBureau = Map.groupBy
    ? Map.groupBy(people, (p) => p.bureau_id)
    : people.reduce((m, p) => m.set(p.bureau_id, [...(m.get(p.bureau_id) ?? []), p]), new Map());
  const bureaus = byBureau.size;
  const groups = [];
  const enrolments = [];
  const sessions = [];
  const attendance = [];
  const now = Date.now();
  const day = 86_400_000;
  for (const [bureau, members] of byBureau) {
    const [first, ...others] = workers.filter((w) => w.bureau_id === bureau);
    for (let from = 0; from + 12 <= members.length; from += 12) {
      const beyond = from - peopleOfFullCaseload / bureaus;
      const staff = (beyond < 0 ? first : others[(from / 12) % others.length]).id;
      const version = versions[groups.length % versions.length];
      const at = new Date(now - 80 * day);
      const group = {
        id: uuidv7(),
        bureau_id: bureau,
        programme_id: version.programme_id,
        programme_version_id: version.id,
        name: `ჯგუფი ${groups.length + 1}`,
        state: 'running',
        language: 'ka',
        capacity: 12,
        version: 1,
        created_at: at,
        updated_at: at,
      };
      groups.push(group);
      const own = members.slice(from, from + 12).map((p) => ({
        id: uuidv7(),
        beneficiary_id: p.id,
        bureau_id: bureau,
        case_id: p.case_id,
        programme_id: version.programme_id,
        programme_version_id: version.id,
        area_code: version.area_code,
        group_id: group.id,
        mandatory: false,
        state: 'started',
        language: 'ka',
        failed_rules: [],
        proposed_on: '2026-01-01',
        decided_on: '2026-01-01',
        enrolled_on: '2026-01-01',
        started_on: '2026-01-01',
        version: 1,
        created_at: at,
        updated_at: at,
      }));
      enrolments.push(...own);
      for (let n = 0; n < 10; n += 1) {
        // The tenth session is today's, an hour ago: the workload saves its register.
        const starts = new Date(n === 9 ? now - 3_600_000 : now - (70 - n * 7) * day);
        const session = {
          id: uuidv7(),
          bureau_id: bureau,
          programme_id: version.programme_id,
          group_id: group.id,
          kind: 'group',
          number: n + 1,
          starts_at: starts,
          register_due_on: dayAfter(starts, 7),
          minutes: 90,
          staff_id: staff,
          state: 'held',
          version: 1,
          created_at: at,
          updated_at: at,
        };
        sessions.push(session);
        attendance.push(
          ...own.map((e, i) => ({
            session_id: session.id,
            enrolment_id: e.id,
            beneficiary_id: e.beneficiary_id,
            bureau_id: bureau,
            group_id: group.id,
            mandatory: false,
            session_at: starts,
            mark: (i + n) % 7 === 0 ? 'absentExcused' : 'present',
            recorded_by: staff,
            recorded_at: starts,
          })),
        );
      }
    }
  }
  await insertRows(client, 'programme_group', groups);
  await insertRows(client, 'enrolment', enrolments);
  await insertRows(client, 'programme_session', sessions);
  await insertRows(client, 'attendance', attendance);
  return { enrolments, sessions, attendances: attendance.length };
}
