/**
 * Generates data in the size of the country, for the benchmark and the journeys: people with names, cases,
 * plans, groups and attendance. The owner of the tables writes them, set by set.
 */
import { v7 as uuidv7 } from 'uuid';
import { birthDate, syntheticPersonalNumber } from '../../demo/dist/identities.js';
import { familyName, givenName, regionCodes } from '../../demo/dist/names.js';
import { createRandom } from '../../demo/dist/random.js';
import { searchKeys } from '../dist/modules/beneficiaries/people/commands/register-beneficiary.js';
import { loadCatalogue, referenceId } from '../dist/platform/reference.js';

const states = [
  'accepted',
  'assessment',
  'planning',
  'active',
  'active',
  'active',
  'suspended',
  'closed',
  'closed',
  'closed',
];
const categories = ['formerPrisoner', 'probationerMandatory', 'probationerVoluntary', 'preRelease'];

/** Inserts rows as JSON into a table whose columns have the names of their keys. */
export async function insertRows(client, table, rows) {
  for (let from = 0; from < rows.length; from += 5000) {
    await client.query(
      `insert into ${table} (${Object.keys(rows[0]).join(', ')}) select ${Object.keys(rows[0]).join(', ')} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows.slice(from, from + 5000))],
    );
  }
}

/**
 * Number of people among whom the first social worker of each bureau has a full caseload. In a larger country the
 * bureaus grow, and others take the cases and groups beyond it: nobody works ten times as much.
 */
const peopleOfFullCaseload = 20_000;

/** @returns {{ id: string, bureau_id: string, given_name: string, family_name: string, personal_number: string, case_id: string }[]} */
function makePeople(count, from, workers) {
  const seed = createRandom('bench');
  const bureaus = loadCatalogue().bureaus.map((b) => referenceId('bureau', b.code));
  return Array.from({ length: count }, (_, index) => {
    const random = seed.fork(String(index));
    const sex = random.chance(0.12) ? 'female' : 'male';
    const born = birthDate(random, { min: 18, max: 70 }, '2026-11-01');
    const region = random.pick(regionCodes);
    const bureau = random.pick(bureaus);
    const opened = new Date(Date.UTC(2023, 0, 1) + random.int(0, 1400 * 86_400) * 1000);
    return {
      id: uuidv7(),
      bureau_id: bureau,
      given_name: givenName(random, sex, Number(born.slice(0, 4))).ka,
      family_name: familyName(random, sex, region).ka,
      personal_number: syntheticPersonalNumber(from + index),
      birth_date: born,
      sex,
      region_code: region,
      risk_level: random.pick(['low', 'medium', 'high', null]),
      labels: {},
      version: 1,
      case_opened_at: opened,
      created_at: opened,
      updated_at: opened,
      case_id: uuidv7(),
      category: random.pick(categories),
      state: random.pick(states),
      case_manager_id: random.pick(
        workers.filter((w) => w.bureau_id === bureau).slice(index < peopleOfFullCaseload ? 0 : 1),
      ).id,
      case_number: `GZ-${opened.getUTCFullYear()}-${String(from + index + 1).padStart(6, '0')}`,
    };
  });
}

/** Creates social workers, eight a bureau, as managers of the cases. */
async function makeWorkers(client) {
  const now = new Date();
  const workers = loadCatalogue().bureaus.flatMap((b) =>
    Array.from({ length: 8 }, (_, n) => ({
      id: uuidv7(),
      email: `worker${n}@${b.code}.bench`,
      name: `მუშაკი ${n}`,
      role: 'socialWorker',
      bureau_id: referenceId('bureau', b.code),
      password_hash: '',
      active: true,
      version: 1,
      created_at: now,
      updated_at: now,
    })),
  );
  await insertRows(client, 'user_account', workers);
  return workers;
}

/** The day so many days after an instant, as the database writes dates. */
const dayAfter = (at, days) =>
  new Date(new Date(at).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Fills a migrated database. Personal numbers and case numbers begin after `from`, so that they do not
 * collide with those of existing people.
 */
export async function generate(client, { people: count, from = 0 }) {
  const workers = await makeWorkers(client);
  const people = makePeople(count, from, workers);
  await insertRows(
    client,
    'beneficiary',
    people.map(
      ({ case_id: _c, category: _k, state: _s, case_manager_id: _m, case_number: _n, ...row }) =>
        row,
    ),
  );
  await insertRows(
    client,
    'rehabilitation_case',
    people.map((p) => ({
      id: p.case_id,
      beneficiary_id: p.id,
      bureau_id: p.bureau_id,
      case_number: p.case_number,
      state: p.state,
      category: p.category,
      case_manager_id: p.case_manager_id,
      opened_at: p.case_opened_at,
      first_contact_due_on: dayAfter(p.case_opened_at, 7),
      assessment_due_on: dayAfter(p.case_opened_at, 21),
      closed_on: p.state === 'closed' ? '2026-10-01' : null,
      closure_reason: p.state === 'closed' ? 'goalsMet' : null,
      version: 1,
      created_at: p.case_opened_at,
      updated_at: p.case_opened_at,
    })),
  );
  await client.query(
    'update beneficiary b set current_case_id = c.id from rehabilitation_case c where c.beneficiary_id = b.id',
  );
  await insertRows(
    client,
    'beneficiary_name',
    people.flatMap((p) =>
      searchKeys(p.given_name, p.family_name).map((key) => ({
        beneficiary_id: p.id,
        bureau_id: p.bureau_id,
        key,
      })),
    ),
  );
  const courses = await makeCourses(client, people, workers);
  // What the job `knowContacts` enters each hour; nobody has a note or a visit.
  await client.query(
    `update rehabilitation_case c set known_contact_at = a.at
     from (select beneficiary_id, max(session_at) as at from attendance where mark = 'present' group by 1) a
     where a.beneficiary_id = c.beneficiary_id and c.state <> 'closed'`,
  );
  // What the job `addUpOpenCases` does each hour.
  await client.query(
    `with taken as (delete from open_case_change returning case_manager_id, bureau_id, cases)
     insert into open_case_change (id, case_manager_id, bureau_id, cases)
     select gen_random_uuid(), case_manager_id, bureau_id, sum(cases) from taken group by case_manager_id, bureau_id`,
  );
  await client.query('vacuum analyze');
  return { people, workers, courses };
}

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
async function makeCourses(client, people, workers) {
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
