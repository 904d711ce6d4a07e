import { TestApi } from '../support/api.js';
import { story } from '../support/story.js';
import { answersOf, callPeople, complete, phq9, readyCase, type People } from './people.js';

/** An interview tells of a child at risk: the case manager acts, and others close. */
describe('an alert of an interview', () => {
  let api: TestApi;
  let people: People;
  let alert: { id: string; version: number };
  const open = { query: { state: 'raised' as const } };

  beforeAll(async () => {
    api = await TestApi.start();
    people = await callPeople(api);
    const { caseId } = await readyCase(people);
    const answers = answersOf(
      'bps-rnr',
      'Present thoughts of suicide, violence and a child at risk raise immediate alerts',
    );
    await complete(people.nino, caseId, 'bps-rnr', answers);
    await complete(people.eka, caseId, 'phq-9', phq9(1, 1, 1, 1, 1, 1, 1, 1, 1));
    const [first] = (await people.nino.ok('listSafetyAlerts', open)).items;
    if (!first) throw new Error('no alert');
    alert = first;
  });
  afterAll(() => api.stop());

  const step = story('from the raising to the close');

  step('is acknowledged by the social worker, who does not close it', async () => {
    const { nino, zaza } = people;
    const at = { id: alert.id, version: alert.version };
    expect(await zaza.refused('acknowledgeSafetyAlert', { ...at, body: {} })).toEqual([
      403,
      'forbidden',
    ]);
    const seen = await nino.ok('acknowledgeSafetyAlert', { ...at, body: { note: 'დავურეკე.' } });
    expect(seen).toMatchObject({ state: 'acknowledged', acknowledgedBy: { id: nino.id } });
    alert = seen;
    expect(await nino.ok('getSafetyAlert', { id: seen.id })).toEqual(seen);
    const close = { id: seen.id, version: seen.version, body: { note: 'შეხვედრა შედგა.' } };
    expect(await nino.refused('closeSafetyAlert', close)).toEqual([403, 'forbidden']);
    expect(await people.eka.ok('closeSafetyAlert', close)).toMatchObject({ state: 'closed' });
  });

  step('of a clinical test stays out of reach of the social worker', async () => {
    const { rows } = await api.owner.query<{ id: string }>(
      `select id from safety_alert where clinical and state = 'raised'`,
    );
    expect(rows).toHaveLength(1);
    expect(
      await people.nino.refused('acknowledgeSafetyAlert', {
        id: rows[0]?.id ?? '',
        version: 1,
        body: {},
      }),
    ).toEqual([404, 'not-found']);
  });
});
