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
import { makeCourses } from './courses.mjs';
import { dayAfter, insertRows, peopleOfFullCaseload } from './rows.mjs';

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
