/** Generated data for the benchmark: people, names, cases. Written by the owner, set by set. */
import { v7 as uuidv7 } from 'uuid';
import { birthDate, syntheticPersonalNumber } from '../dist/demo/identities.js';
import { familyName, givenName, regionCodes } from '../dist/demo/names.js';
import { createRandom } from '../dist/demo/random.js';
import { searchKeys } from '../dist/modules/beneficiaries/commands/register-beneficiary.js';
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

/** Rows as JSON, into a table whose columns have the names of their keys. */
export async function insertRows(client, table, rows) {
  for (let from = 0; from < rows.length; from += 5000) {
    await client.query(
      `insert into ${table} (${Object.keys(rows[0]).join(', ')}) select ${Object.keys(rows[0]).join(', ')} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows.slice(from, from + 5000))],
    );
  }
}

/** @returns {{ id: string, bureau_id: string, given_name: string, family_name: string, personal_number: string, case_id: string }[]} */
function makePeople(count, workers) {
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
      personal_number: syntheticPersonalNumber(index),
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
      case_manager_id: random.pick(workers.filter((w) => w.bureau_id === bureau)).id,
      case_number: `GZ-${opened.getUTCFullYear()}-${String(index + 1).padStart(6, '0')}`,
    };
  });
}

/** Social workers, eight a bureau, for the cases to have managers. */
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

/** Fills an empty, migrated database. */
export async function generate(client, { people: count }) {
  const workers = await makeWorkers(client);
  const people = makePeople(count, workers);
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
  await client.query('vacuum analyze');
  return { people, workers };
}
