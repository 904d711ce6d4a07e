import { TestApi, type Caller } from '../support/api.js';
import { csv, importFile } from '../support/imports.js';

const commit = { mode: 'commit' } as const;
const outcomes = { type: 'outcomes' } as const;
const header = ['beneficiaryExternalReference', 'kind', 'status', 'date', 'previousDate', 'detail'];

/** An event whose day is corrected in the next file is the same event. David is the head. */
describe('the day of an imported outcome', () => {
  let api: TestApi;
  let david: Caller;
  let people = 0;
  let reference = '';
  let personId = '';

  beforeAll(async () => {
    api = await TestApi.start();
    david = await api.staff('head', 'დავით ლომიძე');
  });
  afterAll(() => api.stop());

  beforeEach(async () => {
    people += 1;
    reference = `event-${people}`;
    const file = csv(['externalReference', 'sex', 'bureau'], [reference, 'male', 'tbilisi']);
    await importFile(david, { type: 'beneficiaries', ...commit }, file);
    const { rows } = await api.owner.query<{ id: string }>(
      'select id from beneficiary where external_reference = $1',
      [reference],
    );
    personId = rows[0]?.id ?? '';
  });

  type Row = [kind: string, status: string, date: string, previousDate?: string, detail?: string];
  const sent = (...rows: Row[]) =>
    importFile(
      david,
      { ...outcomes, ...commit, onError: 'skip' },
      csv(
        header,
        ...rows.map(([kind, status, date, previous = '', detail = '']) => [
          reference,
          kind,
          status,
          date,
          previous,
          detail,
        ]),
      ),
    );
  const daysOf = async (kind = 'reoffence') =>
    (await david.ok('listOutcomes', { id: personId })).items
      .filter((outcome) => outcome.kind === kind)
      .map(({ occurredOn }) => occurredOn)
      .sort();
  const corrections = async () =>
    (
      await david.ok('getTimeline', { id: personId, query: { kind: 'outcomeDayCorrected' } })
    ).items.map(({ detail }) => detail);

  it('is not recorded a second time under another day: the row asks which it is', async () => {
    await sent(['reoffence', 'rearrested', '2026-10-01']);
    const run = await sent(['reoffence', 'rearrested', '2026-10-02']);
    expect(run).toMatchObject({ created: 0, failed: 1 });
    expect(run.errors).toEqual([
      {
        line: 2,
        column: 'date',
        code: 'eventOnOtherDay',
        value: '2026-10-02',
        detail:
          'An event of this kind and status is recorded already, on 01.10.2026. If its day is corrected, write the day of before into the column previousDate; if this is a further event, write none there.',
      },
    ]);
    const georgian = await david.ok('getImport', { id: run.id, language: 'ka' });
    expect(georgian.errors[0]?.detail).toContain('01.10.2026');
    expect(await daysOf()).toEqual(['2026-10-01']);
  });

  it('is corrected by a row that names the day of before, once', async () => {
    await sent(['reoffence', 'rearrested', '2026-10-01']);
    const row: Row = ['reoffence', 'rearrested', '2026-10-02', '01.10.2026', 'ოქმი'];
    expect(await sent(row)).toMatchObject({ created: 0, changed: 1, failed: 0 });
    expect(await daysOf()).toEqual(['2026-10-02']);
    expect(await corrections()).toEqual([
      { kind: 'reoffence', status: 'rearrested', occurredOn: '2026-10-02' },
    ]);
    expect(await sent(row)).toMatchObject({ created: 0, changed: 0, unchanged: 1, failed: 0 });
    expect(await corrections()).toHaveLength(1);
  });

  it('may be another one for a further event', async () => {
    await sent(['reoffence', 'rearrested', '2026-10-01']);
    const row: Row = ['reoffence', 'rearrested', '2026-10-20', 'none'];
    expect(await sent(row)).toMatchObject({ created: 1, failed: 0 });
    expect(await sent(row)).toMatchObject({ unchanged: 1, failed: 0 });
    expect(await daysOf()).toEqual(['2026-10-01', '2026-10-20']);
  });

  it('may be several within one file, in one batch and in the next', async () => {
    const days = Array.from({ length: 201 }, (_, i) =>
      new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
    );
    const run = await sent(...days.map((day): Row => ['reoffence', 'charged', day]));
    expect(run).toMatchObject({ created: 201, failed: 0 });
    expect(await sent(['reoffence', 'charged', '2026-11-01'])).toMatchObject({ failed: 1 });
  });

  it('is that on which a state was found again: no question', async () => {
    await sent(['employment', 'employed', '2026-09-01']);
    expect(await sent(['employment', 'employed', '2026-10-01'])).toMatchObject({ created: 1 });
    expect(await sent(['employment', 'employed', '2026-10-05', '2026-10-01'])).toMatchObject({
      changed: 1,
    });
    expect(await daysOf('employment')).toEqual(['2026-09-01', '2026-10-05']);
  });

  it('is corrected only where an outcome has the day of before', async () => {
    const found = await sent(['reoffence', 'rearrested', '2026-10-02', '2026-10-01']);
    expect(found.errors.map(({ column, code }) => [column, code])).toEqual([
      ['previousDate', 'notFound'],
    ]);
    const unread = await sent(['reoffence', 'rearrested', '2026-10-02', 'soon']);
    expect(unread.errors.map(({ column, code }) => [column, code])).toEqual([
      ['previousDate', 'date'],
    ]);
  });

  it('of an event that was an error is no question', async () => {
    await sent(['reoffence', 'rearrested', '2026-10-01']);
    const [outcome] = (await david.ok('listOutcomes', { id: personId })).items;
    const nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    await nino.ok('markOutcomeInError', {
      id: outcome?.id ?? '',
      version: outcome?.version,
      body: { reason: 'სხვა პირი' },
    });
    expect(await sent(['reoffence', 'rearrested', '2026-10-02'])).toMatchObject({ created: 1 });
  });

  it('comes back when the correction is undone, with the timeline', async () => {
    await sent(['reoffence', 'rearrested', '2026-10-01']);
    const run = await sent(['reoffence', 'rearrested', '2026-10-02', '2026-10-01']);
    await david.ok('undoImport', { id: run.id, body: { reason: 'სხვა ფაილი' } });
    expect([await daysOf(), await corrections()]).toEqual([['2026-10-01'], []]);
  });
});
