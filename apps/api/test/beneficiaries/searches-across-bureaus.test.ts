import { TestApi, type Caller } from '../support/api.js';
import { openCase } from '../support/file.js';

/** Tbilisi keeps the records; Levan of Kakheti searches for people, Nana is his supervisor. */
describe('searches for people of other bureaus', () => {
  let api: TestApi;
  let nino: Caller;
  const known: string[] = [];
  const names = ['აბაშიძე', 'ბერიძე', 'გოგოლაძე', 'დოლიძე', 'ელიავა', 'ვაშაძე'];

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    for (const familyName of names)
      known.push((await openCase(nino, { givenName: 'გელა', familyName })).beneficiaryId);
    await api.owner.query(
      `update setting set value = '{"searchesWithoutReason": 4, "peopleWithoutReason": 3, "searches": 8, "people": 5}'
       where code = 'duplicateSearches'`,
    );
  });
  afterAll(() => api.stop());

  const person = (index: number) => ({ givenName: 'გელა', familyName: names[index] });
  const nobody = { givenName: 'ჟუჟუნა', familyName: 'ჯაფარიძე' };
  const search = (caller: Caller, body: object) => caller.call('findDuplicates', { body });
  const outcome = async (caller: Caller, body: object) => {
    const { status, body: answer, problem } = await search(caller, body);
    return status < 400 ? answer.items.length : [status, problem.type.split('/').at(-1)];
  };
  const entryOf = async (caller: Caller) => {
    const { rows } = await api.owner.query<Record<string, unknown>>(
      `select subjects, purpose, reason, result, problem from audit_event
       where endpoint = 'findDuplicates' and actor_id = $1 order by at desc, id desc limit 1`,
      [caller.id],
    );
    return rows[0];
  };

  it('name in the audit whom they showed, with the purpose and the reason', async () => {
    const worker = await api.staff('socialWorker', 'ეკა ლომიძე', 'kakheti');
    expect(await outcome(worker, { ...person(0), reason: ' აცხადებს ნათესავი ' })).toBe(1);
    expect(await entryOf(worker)).toEqual({
      subjects: [known[0]],
      purpose: 'intake',
      reason: 'აცხადებს ნათესავი',
      result: 'done',
      problem: null,
    });
    expect(await outcome(worker, nobody)).toBe(0);
    expect(await entryOf(worker)).toMatchObject({ subjects: [], purpose: 'intake', reason: null });
  });

  it('need a reason after many people of one day, and end at the limit', async () => {
    const worker = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
    const reason = 'ჯგუფური გათავისუფლება';
    for (const index of [0, 0, 1]) expect(await outcome(worker, person(index))).toBe(1);
    // Two people and three searches: nobody is asked yet.
    expect(await outcome(worker, person(2))).toBe(1);
    expect(await outcome(worker, person(3))).toEqual([422, 'search-reason-required']);
    expect(await entryOf(worker)).toEqual({
      subjects: [],
      purpose: 'intake',
      reason: null,
      result: 'refused',
      problem: 'search-reason-required',
    });
    expect(await outcome(worker, nobody)).toEqual([422, 'search-reason-required']);
    expect(await outcome(worker, { ...person(3), reason: '  ' })).toEqual([400, 'invalid-request']);
    expect(await outcome(worker, { ...person(3), reason })).toBe(1);
    expect(await outcome(worker, { ...person(4), reason })).toBe(1);
    const { status, problem, headers } = await search(worker, { ...person(5), reason });
    // Ten in the morning in Tbilisi: fourteen hours are left.
    expect([status, problem.type.split('/').at(-1), headers['retry-after']]).toEqual([
      429,
      'search-limit-reached',
      String(14 * 3600),
    ]);
    // What the search would find makes no difference.
    expect(await outcome(worker, { ...nobody, reason })).toEqual([429, 'search-limit-reached']);
  });

  it('need a reason after many searches that find nobody, and end at the limit', async () => {
    const worker = await api.staff('psychologist', 'თეა ქავთარაძე', 'kakheti');
    for (let count = 0; count < 4; count += 1) expect(await outcome(worker, nobody)).toBe(0);
    expect(await outcome(worker, nobody)).toEqual([422, 'search-reason-required']);
    for (let count = 4; count < 8; count += 1)
      expect(await outcome(worker, { ...nobody, reason: 'სია' })).toBe(0);
    expect(await outcome(worker, { ...nobody, reason: 'სია' })).toEqual([
      429,
      'search-limit-reached',
    ]);
  });

  it('do not exceed the limit when they arrive at once', async () => {
    const worker = await api.staff('socialWorker', 'გია ცინცაძე', 'kakheti');
    const all = await Promise.all(
      Array.from({ length: 20 }, () => outcome(worker, { ...nobody, reason: 'სია' })),
    );
    expect(all.filter((one) => one === 0)).toHaveLength(8);
  });

  it('count people of the own bureau for nothing', async () => {
    const worker = await api.staff('socialWorker', 'მაია წულუკიძე');
    for (const index of [0, 1, 2, 3]) expect(await outcome(worker, person(index))).toBe(1);
    const { rows } = await api.owner.query(
      'select people from duplicate_search where actor_id = $1',
      [worker.id],
    );
    expect(rows).toEqual([{ people: [] }, { people: [] }, { people: [] }, { people: [] }]);
  });

  describe('a personal number that is registered in another bureau', () => {
    const numbers = ['01024011111', '01024022222', '01024033333', '01024044444'];
    let ofNumber: string[] = [];

    beforeAll(async () => {
      ofNumber = [];
      for (const [n, personalNumber] of numbers.entries())
        ofNumber.push(
          (await openCase(nino, { givenName: 'ზაზა', familyName: names[n] ?? '', personalNumber }))
            .beneficiaryId,
        );
    });
    const register = (caller: Caller, personalNumber: string) =>
      caller.call('createApplication', {
        body: {
          channel: 'walkIn',
          category: 'formerPrisoner',
          beneficiary: { givenName: 'ახალი', familyName: 'სახელი', sex: 'male', personalNumber },
        },
      });
    const codeOf = ({ status, problem }: Awaited<ReturnType<typeof register>>) =>
      status < 400 ? 'done' : [status, problem.type.split('/').at(-1), problem.params ?? {}];
    const taken = (params = {}) => [409, 'personal-number-taken', params];

    it('is told as a search tells it: counted, and in the audit with its person', async () => {
      const worker = await api.staff('socialWorker', 'ია კობახიძე', 'kakheti');
      expect(codeOf(await register(worker, '01024011111'))).toEqual(taken());
      const { rows: searches } = await api.owner.query(
        'select people, reason from duplicate_search where actor_id = $1',
        [worker.id],
      );
      expect(searches).toEqual([{ people: [ofNumber[0]], reason: null }]);
      const { rows: entries } = await api.owner.query(
        `select subjects, result, problem from audit_event where endpoint = 'createApplication' and actor_id = $1`,
        [worker.id],
      );
      expect(entries).toEqual([
        { subjects: [ofNumber[0]], result: 'refused', problem: 'personal-number-taken' },
      ]);
    });

    it('is told no more at the limit of the day, whoever has the number', async () => {
      const worker = await api.staff('socialWorker', 'ნიკა წიკლაური', 'kakheti');
      for (const index of [0, 1]) await outcome(worker, person(index));
      for (const number of ['01024011111', '01024022222', '01024033333'])
        expect(codeOf(await register(worker, number))).toEqual(taken());
      const limit = [429, 'search-limit-reached', { seconds: 14 * 3600 }];
      for (const number of ['01024044444', '01024099999'])
        expect(codeOf(await register(worker, number))).toEqual(limit);
      const { id, version } = await worker
        .ok('createApplication', {
          body: {
            channel: 'walkIn',
            category: 'formerPrisoner',
            beneficiary: { givenName: 'ახალი', familyName: 'უნომრო', sex: 'male' },
          },
        })
        .then(({ beneficiary }) => worker.ok('getBeneficiary', { id: beneficiary.id }));
      expect(
        await worker.refused('changeBeneficiary', {
          id,
          version,
          body: { personalNumber: '01024044444' },
        }),
      ).toEqual([429, 'search-limit-reached']);
    });

    it('names the record where the caller may see it, and counts nothing', async () => {
      const worker = await api.staff('socialWorker', 'მზია ლომიძე');
      expect(codeOf(await register(worker, '01024022222'))).toEqual(
        taken({ beneficiaryId: ofNumber[1] }),
      );
      const { rows } = await api.owner.query('select from duplicate_search where actor_id = $1', [
        worker.id,
      ]);
      expect(rows).toEqual([]);
    });
  });

  it('begin anew with the day', async () => {
    const day = await TestApi.start();
    try {
      const worker = await day.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
      await day.owner.query(
        `update setting set value = '{"searchesWithoutReason": 1, "peopleWithoutReason": 1, "searches": 1, "people": 1}'
         where code = 'duplicateSearches'`,
      );
      const at = async (instant: string) => {
        day.clock.set(instant);
        return outcome(worker, nobody);
      };
      expect(await at('2026-11-24T19:59:58Z')).toBe(0);
      expect(await at('2026-11-24T19:59:59Z')).toEqual([429, 'search-limit-reached']);
      expect(await at('2026-11-24T20:00:00Z')).toBe(0);
    } finally {
      await day.stop();
    }
  });

  it('have the limits that administration sets', async () => {
    const day = await TestApi.start();
    try {
      const worker = await day.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
      const admin = await day.staff('administrator', 'ანა კიკნაძე');
      const { version, duplicateSearches } = await admin.ok('getSettings');
      expect(duplicateSearches).toEqual({
        searchesWithoutReason: 150,
        peopleWithoutReason: 40,
        searches: 600,
        people: 150,
      });
      const limits = { searchesWithoutReason: 1, peopleWithoutReason: 1, searches: 2, people: 1 };
      const changed = await admin.ok('changeSettings', {
        version,
        body: { duplicateSearches: limits, validFrom: '2026-11-24' },
      });
      expect(changed.duplicateSearches).toEqual(limits);
      expect(await outcome(worker, nobody)).toBe(0);
      expect(await outcome(worker, nobody)).toEqual([422, 'search-reason-required']);
      expect(await outcome(worker, { ...nobody, reason: 'A new application.' })).toBe(0);
      expect(await outcome(worker, { ...nobody, reason: 'Another one.' })).toEqual([
        429,
        'search-limit-reached',
      ]);
    } finally {
      await day.stop();
    }
  });

  it('that needed a reason are told to the supervisor of the bureau and to the head', async () => {
    const worker = await api.staff('socialWorker', 'დათო ხარაძე', 'kakheti');
    for (const index of [0, 1]) await outcome(worker, { ...person(index), reason: 'პირველი' });
    await outcome(worker, { ...person(1), reason: 'მეორე' });
    const linesOf = async (caller: Caller) =>
      (await caller.ok('getToday')).sections
        .flatMap((section) => section.lines)
        .filter(({ kind }) => kind === 'duplicateSearches')
        .map(({ detail }) => detail);
    const line = {
      worker: { id: worker.id, name: 'დათო ხარაძე' },
      searches: 3,
      people: 2,
      reasons: ['მეორე', 'პირველი'],
    };
    const supervisor = await api.staff('supervisor', 'ნანა კიკნაძე', 'kakheti');
    expect(await linesOf(supervisor)).toContainEqual(line);
    expect(await linesOf(await api.staff('head', 'დავით ლომიძე'))).toContainEqual(line);
    expect(await linesOf(await api.staff('supervisor', 'ზურაბ ნიჟარაძე'))).toEqual([]);
    expect(await linesOf(worker)).toEqual([]);
  });
});
