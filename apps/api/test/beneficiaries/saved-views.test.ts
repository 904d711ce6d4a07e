import { TestApi, type Caller } from '../support/api.js';

/**
 * Nino saves her views of the list; Mariam is her colleague, Levan works in Kakheti, Zurab leads the
 * Department.
 */
describe('saved views', () => {
  let api: TestApi;
  let nino: Caller;
  let mariam: Caller;
  let levan: Caller;
  let zurab: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    mariam = await api.staff('psychologist', 'მარიამ გელაშვილი');
    levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
    zurab = await api.staff('head', 'ზურაბ რობაქიძე');
  });
  afterAll(() => api.stop());
  beforeEach(() => api.owner.query('delete from saved_view'));

  const highRisk = {
    name: 'მაღალი რისკი, 14 დღე',
    filters: { riskLevel: 'high', noContactDays: 14 },
    shared: false,
  };
  const namesOf = async (caller: Caller) =>
    (await caller.ok('listSavedViews')).items.map(({ name }) => name);

  it('keep filters, columns and order under a name, for their owner alone', async () => {
    const reply = await nino.call('createSavedView', {
      body: { ...highRisk, columns: ['risk', 'lastContact'], sort: '-openedAt' },
    });
    expect([reply.status, reply.version]).toEqual([201, 1]);
    expect(reply.body).toMatchObject({
      ...highRisk,
      columns: ['risk', 'lastContact'],
      sort: '-openedAt',
      owner: { id: nino.id, name: 'ნინო ბერიძე' },
    });
    expect(await nino.ok('getSavedView', { id: reply.body.id })).toEqual(reply.body);
    expect(await namesOf(nino)).toEqual([highRisk.name]);
    expect(await namesOf(mariam)).toEqual([]);
    expect(await mariam.refused('getSavedView', { id: reply.body.id })).toEqual([404, 'not-found']);
  });

  it('have one name each, of each owner', async () => {
    await nino.ok('createSavedView', { body: highRisk });
    expect(await nino.refused('createSavedView', { body: highRisk })).toEqual([
      409,
      'saved-view-name-taken',
    ]);
    await mariam.ok('createSavedView', { body: highRisk });
  });

  it('are shared with the bureau, and changed by nobody but the owner', async () => {
    const view = await nino.ok('createSavedView', {
      body: { name: 'საერთო', filters: { state: 'active' }, shared: true },
    });
    expect(await namesOf(mariam)).toContain('საერთო');
    expect(await namesOf(zurab)).toEqual(['საერთო']);
    expect(await namesOf(levan)).toEqual([]);
    expect(
      await mariam.refused('changeSavedView', { id: view.id, version: 1, body: { name: 'ჩემი' } }),
    ).toEqual([403, 'forbidden']);
    expect(await mariam.refused('deleteSavedView', { id: view.id, version: 1 })).toEqual([
      403,
      'forbidden',
    ]);
    const changed = await nino.ok('changeSavedView', {
      id: view.id,
      version: 1,
      body: { shared: false, filters: { state: 'planning' } },
    });
    expect(changed).toMatchObject({ shared: false, filters: { state: 'planning' }, version: 2 });
    expect(await namesOf(mariam)).not.toContain('საერთო');
    expect(
      await nino.refused('changeSavedView', { id: view.id, version: 1, body: { name: 'ახალი' } }),
    ).toEqual([412, 'stale-version']);
    const gone = await nino.call('deleteSavedView', { id: view.id, version: 2 });
    expect([gone.status, gone.text]).toEqual([204, '']);
    expect(await nino.refused('getSavedView', { id: view.id })).toEqual([404, 'not-found']);
  });

  it('cannot be shared by somebody of no bureau, nor filter by what the list does not have', async () => {
    const shared = await zurab.call('createSavedView', { body: { ...highRisk, shared: true } });
    expect(shared.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([
      ['/shared', 'notApplicable'],
    ]);
    const unknown = await nino.call('createSavedView', {
      body: { ...highRisk, name: 'სხვა', filters: { familyName: 'ბერიძე' } },
    });
    expect(unknown.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([
      ['/filters/familyName', 'unknown'],
    ]);
  });
});
