import type { StaffRole } from '@gza/contract';
import { TestApi } from '../support/api.js';
import {
  answersOf,
  callPeople,
  complete,
  inDatabase,
  phq9,
  readyCase,
  type People,
} from './people.js';

/** The database enforces the wall between help and control, whatever the application asks for. */
describe('the tables of assessments', () => {
  let api: TestApi;
  let people: People;

  beforeAll(async () => {
    api = await TestApi.start();
    people = await callPeople(api);
    const { nino, eka, tamar } = people;
    const { caseId } = await readyCase(people);
    const answers = answersOf('bps-rnr', 'Lowest sum of the high level');
    const { id, version } = await complete(nino, caseId, 'bps-rnr', answers);
    await tamar.ok('approveAssessment', { id, version, body: {} });
    const test = { ...phq9(2, 2, 2, 2, 1, 1, 1, 0, 1), difficulty: 'very' };
    await complete(eka, caseId, 'phq-9', test);
  });
  afterAll(() => api.stop());

  const clinicalTables = [
    'select 1 from assessment_answers_clinical',
    'select 1 from assessment_score where clinical',
    'select 1 from assessment_step where clinical limit 1',
  ];

  const as = async (role: StaffRole, sql: string) => {
    const database = role === 'analyst' ? 'gza_analyst' : 'gza_staff';
    return inDatabase(api, database, await api.staff(role, role), sql);
  };

  it('give the analyst scores under a pseudonym, and no answer, band of a person or free text', async () => {
    expect(
      await as(
        'analyst',
        `select instrument_code, value from assessment_score order by instrument_code`,
      ),
    ).toEqual([
      { instrument_code: 'bps-rnr', value: 9 },
      { instrument_code: 'phq-9', value: 12 },
    ]);
    for (const sql of [
      'select answers from assessment_answers',
      'select answers from assessment_answers_clinical',
      'select bands from assessment',
      'select reason from assessment_override',
      'select note from assessment_step',
      'select code from safety_alert',
    ])
      await expect(as('analyst', sql)).rejects.toThrow('permission denied');
  });

  it.each([
    'assessment',
    'assessment_answers',
    'assessment_answers_clinical',
    'assessment_score',
    'assessment_factor',
    'assessment_override',
    'assessment_step',
    'safety_alert',
  ])('keep %s from partners', async (table) => {
    const client = await api.server.database.plainPool('gza_partner').connect();
    try {
      await expect(client.query(`select 1 from ${table}`)).rejects.toThrow('permission denied');
    } finally {
      client.release();
    }
  });

  it.each([
    'socialWorker',
    'supervisor',
    'head',
    'probationOfficer',
    'lawyer',
    'facilitator',
    'administrator',
  ] as const)('show nothing clinical to the role %s', async (role) => {
    for (const sql of clinicalTables) expect(await as(role, sql)).toEqual([]);
  });

  it.each(['psychologist', 'clinicalSupervisor'] as const)(
    'show what is clinical to the role %s',
    async (role) => {
      for (const sql of clinicalTables) expect(await as(role, sql)).toHaveLength(1);
    },
  );

  it('show the officer an approved level and seven ratings', async () => {
    expect(await as('probationOfficer', 'select level from assessment')).toEqual([
      { level: 'high' },
    ]);
    const factors = await as('probationOfficer', 'select factor from assessment_factor');
    expect(factors).toHaveLength(7);
    expect(factors).not.toContainEqual({ factor: 'dependences' });
    for (const table of [
      'assessment_answers',
      'assessment_score',
      'assessment_override',
      'assessment_step',
      'safety_alert',
    ])
      expect(await as('probationOfficer', `select 1 from ${table}`)).toEqual([]);
  });

  it.each(['probationOfficer', 'lawyer', 'facilitator', 'clinicalSupervisor'] as const)(
    'let the role %s change no interview',
    async (role) => {
      expect(
        await as(role, `update assessment set level = 'low' where not clinical returning id`),
      ).toEqual([]);
      expect(await as(role, 'update assessment_factor set rating = 0 returning id')).toEqual([]);
    },
  );
});
