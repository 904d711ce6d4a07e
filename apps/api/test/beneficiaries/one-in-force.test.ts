import { TestApi, type Caller } from '../support/api.js';

/** Of what a person has one in force, a merge of two people who both have it leaves one. */
describe('after a merge of two people there is one', () => {
  let api: TestApi;
  let nino: Caller;
  let ketevan: Caller;
  let turn = 0;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    ketevan = await api.staff('supervisor', 'ქეთევან ლომიძე');
  });
  afterAll(() => api.stop());

  const familyNames = ['ლომიძე', 'ბერიძე', 'კიკნაძე', 'ჩხეიძე', 'წერეთელი', 'აბაშიძე', 'გიორგაძე'];
  const person = () => ({
    givenName: 'დათო',
    familyName: `${familyNames[(turn += 1) % 7] ?? ''}${familyNames[Math.floor(turn / 7)] ?? ''}`,
    sex: 'male' as const,
  });
  const notified = (expectedOn: string) =>
    nino.ok('recordReleaseNotice', {
      body: { beneficiary: person(), establishment: `N${turn}`, expectedOn },
    });
  const registered = async () => {
    const { beneficiary } = await nino.ok('createApplication', {
      body: { channel: 'walkIn', category: 'formerPrisoner', beneficiary: person() },
    });
    return beneficiary.id;
  };
  const merge = async (id: string, mergedId: string, take: string[] = []) => {
    const [surviving, merged] = [
      await nino.ok('getBeneficiary', { id }),
      await nino.ok('getBeneficiary', { id: mergedId }),
    ];
    return ketevan.ok('mergePeople', {
      id,
      version: surviving.version,
      body: { mergedId, mergedVersion: merged.version, take, reason: 'ერთი ადამიანია' },
    });
  };
  const undo = ({ id, version }: { id: string; version: number }) =>
    ketevan.ok('undoMerge', { id, version, body: { reason: 'ორი ადამიანია', decisions: [] } });

  /** The day of release by the record, the list of all, the list of visits and Today. */
  const days = async (id: string) => {
    const lists = await Promise.all(
      (['all', 'window'] as const).map((scope) =>
        nino.ok('listReleaseNotices', { query: { scope, limit: 100 } }),
      ),
    );
    const { sections } = await nino.ok('getToday');
    return {
      record: (await nino.ok('getBeneficiary', { id })).releaseDate,
      lists: lists.map(({ items }) =>
        items.filter((one) => one.beneficiary.id === id).map((one) => [one.id, one.expectedOn]),
      ),
      today: sections
        .flatMap(({ lines }) => lines)
        .filter(({ kind, person: of }) => kind === 'releaseAhead' && of?.id === id)
        .map((line) => [line.id, line.day]),
    };
  };
  const one = (notice: string, day: string) => ({
    record: day,
    lists: [[[notice, day]], [[notice, day]]],
    today: [[notice, day]],
  });

  it('notice of release and one day, with the visits of both; undone, each has its own', async () => {
    const [first, second] = [await notified('2027-02-10'), await notified('2027-02-20')];
    await nino.ok('recordPreReleaseVisit', {
      id: second.id,
      version: second.version,
      body: { result: 'applied' },
    });
    const done = await merge(first.beneficiary.id, second.beneficiary.id);
    expect(await days(first.beneficiary.id)).toEqual(one(first.id, '2027-02-10'));
    const kept = await nino.ok('getReleaseNotice', { id: first.id });
    expect(kept.visits.map(({ result }) => result)).toEqual(['applied']);
    expect(kept.applicationId).not.toBeNull();
    const { items } = await nino.ok('listReleaseNotices', {
      query: { scope: 'all', visited: true, limit: 100 },
    });
    expect(items.map(({ id }) => id)).toContain(first.id);
    expect(
      await nino.refused('recordPreReleaseVisit', {
        id: first.id,
        version: kept.version,
        body: { result: 'applied' },
      }),
    ).toEqual([409, 'release-applied-already']);

    const replaced = await nino.ok('getReleaseNotice', { id: second.id });
    expect(replaced.replacedBy).toBe(first.id);
    const at = { id: second.id, version: replaced.version };
    const gone = [409, 'release-notice-replaced'];
    expect(
      await nino.refused('changeReleaseNotice', { ...at, body: { expectedOn: '2027-03-01' } }),
    ).toEqual(gone);
    expect(
      await nino.refused('recordPreReleaseVisit', { ...at, body: { result: 'undecided' } }),
    ).toEqual(gone);

    await undo(done);
    expect(await days(first.beneficiary.id)).toEqual(one(first.id, '2027-02-10'));
    expect(await days(second.beneficiary.id)).toEqual(one(second.id, '2027-02-20'));
  });

  it('notice of release: that of the record whose day is taken', async () => {
    const [first, second] = [await notified('2027-02-10'), await notified('2027-02-20')];
    const done = await merge(first.beneficiary.id, second.beneficiary.id, ['releaseDate']);
    expect(await days(first.beneficiary.id)).toEqual(one(second.id, '2027-02-20'));
    await undo(done);
    expect(await days(first.beneficiary.id)).toEqual(one(first.id, '2027-02-10'));
    expect(await days(second.beneficiary.id)).toEqual(one(second.id, '2027-02-20'));
  });

  it('day of release, that of the only notice, when the surviving record has none', async () => {
    const [id, second] = [await registered(), await notified('2027-02-20')];
    const done = await merge(id, second.beneficiary.id);
    expect(done.taken).toEqual(['releaseDate']);
    expect(await days(id)).toEqual(one(second.id, '2027-02-20'));
    await undo(done);
    expect(await days(id)).toEqual({ record: null, lists: [[], []], today: [] });
    expect(await days(second.beneficiary.id)).toEqual(one(second.id, '2027-02-20'));
  });

  it('notice in force over two merges, each undone by itself', async () => {
    const [first, second, third] = [
      await notified('2027-02-10'),
      await notified('2027-02-15'),
      await notified('2027-02-20'),
    ];
    const inner = await merge(second.beneficiary.id, third.beneficiary.id);
    const outer = await merge(first.beneficiary.id, second.beneficiary.id);
    expect(await days(first.beneficiary.id)).toEqual(one(first.id, '2027-02-10'));
    await undo(outer);
    expect(await days(second.beneficiary.id)).toEqual(one(second.id, '2027-02-15'));
    await undo(inner);
    expect(await days(third.beneficiary.id)).toEqual(one(third.id, '2027-02-20'));
  });

  it('of everything else of which the database allows a person one', async () => {
    const { rows } = await api.owner.query<{ name: string }>(
      `select i.relname as name from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
         join pg_attribute a on a.attrelid = t.oid and a.attnum = any (x.indkey)
       where x.indisunique and a.attname = 'beneficiary_id' and t.relnamespace = 'public'::regnamespace order by 1`,
    );
    // What a merge does: refuses, lets the shorter one lapse, or makes the rows anew. Tests: merging.test.ts.
    expect(rows.map(({ name }) => name)).toEqual([
      'beneficiary_name_pkey', // written anew from the names of both
      'consent_one_in_force', // the shorter one lapses as replaced
      'enrolment_one_standing', // merge-both-enrolled
      'issued_card_one_waiting', // merge-cards-waiting
      'rehabilitation_case_one_open', // merge-both-open
    ]);
  });
});
