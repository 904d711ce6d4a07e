import { TestApi, type Caller } from '../support/api.js';
import { story } from '../support/story.js';
import { figuresOf, numbersBy, WorkOfMarch, type Quarter } from './circumstances.js';
import { csvRecords } from './people.js';

/** The reports with what each counts of the work of March with one person. */
const counted: readonly (readonly [code: string, period: Readonly<Record<string, string>>])[] = [
  ['active-stock', { to: '2026-03-31' }],
  ['entries', { from: '2026-01-01', to: '2026-03-31' }],
  ['caseload', { to: '2026-03-31' }],
  ['completion', { from: '2026-01-01', to: '2026-03-31' }],
  ['enrolment-funnel', { from: '2026-01-01', to: '2026-03-31' }],
  ['attendance', { from: '2026-01-01', to: '2026-03-31' }],
  ['services-delivered', { from: '2026-01-01', to: '2026-03-31' }],
  ['referral-uptake', { from: '2026-01-01', to: '2026-03-31' }],
  ['reoffending', { from: '2026-01-01', to: '2026-03-31' }],
];

/** Lika's case goes from Tbilisi (Tamar) to Kakheti (Levan). Zurab leads the Department; a script reads for the Ministry. */
describe('figures after a transfer', () => {
  let api: TestApi;
  let work: WorkOfMarch;
  let tamar: Caller;
  let levan: Caller;
  let zurab: Caller;
  let script: Caller;
  let lika: Quarter;
  let before: Record<string, Record<string, unknown>>;

  beforeAll(async () => {
    api = await TestApi.start();
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    levan = await api.staff('supervisor', 'ლევან კვარაცხელია', 'kakheti');
    zurab = await api.staff('head', 'ზურაბ ლომიძე');
    script = await api.client('reportingClient', ['reporting:read']);
    work = await WorkOfMarch.of(api);
  });
  afterAll(() => api.stop());

  /** The number of a class in every report, without the members of other tests. */
  const everyReport = async (who: Caller, dimension: string) => {
    const found: Record<string, unknown> = {};
    for (const [code, period] of counted)
      if (dimension === 'bureau' || code !== 'caseload')
        found[code] = (await figuresOf(who, code, { ...period, by: dimension })).rows.map((r) => [
          r.dimensions[dimension],
          r.numerator,
          r.denominator,
          r.details,
        ]);
    return found;
  };
  const totals = async (who: Caller) => {
    const found: Record<string, unknown> = {};
    for (const [code, period] of counted) {
      const { total } = await figuresOf(who, code, { ...period, by: '' });
      found[code] = [total.numerator, total.denominator, total.details];
    }
    return found;
  };
  const transfer = async ({ person }: Quarter, from = tamar, to = levan) => {
    const { items } = await from.ok('listCases', { query: { beneficiaryId: person } });
    const open = items.find(({ state }) => state !== 'closed');
    await from.ok('transferCase', {
      id: open?.id ?? '',
      version: open?.version,
      body: { bureauId: to.bureauId ?? '', reason: 'გადავიდა საცხოვრებლად' },
    });
  };
  /** An hour passes: what happens at one instant is told apart below. */
  const later = () => api.clock.advance({ hours: 1 });

  const step = story('keep the past, and move what comes');

  step('the work of the winter is counted for Tbilisi', async () => {
    lika = await work.with({ risk: 'medium' });
    before = {
      ofTamar: await totals(tamar),
      ofLevan: await totals(levan),
      byBureau: await everyReport(zurab, 'bureau'),
      byRegion: await everyReport(zurab, 'region'),
      byRisk: await everyReport(zurab, 'riskLevel'),
      ofScript: await everyReport(script, 'bureau'),
    };
    expect(await numbersBy(zurab, 'attendance', 'bureau', { to: '2026-03-31' })).toEqual({
      tbilisi: 1,
    });
    expect(before['ofTamar']).toMatchObject({
      'active-stock': [1, null, { cases: 1 }],
      entries: [1, null, { persons: 1, first: 1, returning: 0 }],
      completion: [1, 1, {}],
      'enrolment-funnel': [1, 1, {}],
      attendance: [1, 1, {}],
      'services-delivered': [1, null, { deliveries: 1, units: 2 }],
      'referral-uptake': [1, 1, { sent: 1 }],
      reoffending: [0, 1, {}],
    });
    expect(before['ofLevan']).toMatchObject({ attendance: [0, 0, {}], entries: [0, null, {}] });
  });

  step('nothing of it moves with the case, whoever counts', async () => {
    await transfer(lika);
    later();
    expect({
      ofTamar: await totals(tamar),
      ofLevan: await totals(levan),
      byBureau: await everyReport(zurab, 'bureau'),
      byRegion: await everyReport(zurab, 'region'),
      byRisk: await everyReport(zurab, 'riskLevel'),
      ofScript: await everyReport(script, 'bureau'),
    }).toEqual(before);
  });

  step('the stock moves with the day of the transfer, not before', async () => {
    const stock = async (to: string) => [
      (await figuresOf(tamar, 'active-stock', { to })).total.numerator,
      (await figuresOf(levan, 'active-stock', { to })).total.numerator,
      await numbersBy(zurab, 'caseload', 'bureau', { to }),
    ];
    expect(await stock('2026-11-23')).toEqual([1, 0, { tbilisi: 0 }]);
    expect(await stock('2026-11-24')).toEqual([0, 1, { kakheti: 0 }]);
  });

  step(
    'the rows are those of people whose record the reader may open; the rest is a number',
    async () => {
      const rows = async (who: Caller, code = 'attendance') => {
        const page = await who.ok('listReportRows', { code, query: { to: '2026-03-31' } });
        // The figures, which the screen shows, say the same number.
        const figures = await figuresOf(who, code, { to: '2026-03-31' });
        expect(figures.notShown).toBe(page.notShown);
        return [page.items.length, page.notShown];
      };
      expect(await rows(tamar)).toEqual([0, 1]);
      expect(await rows(levan)).toEqual([0, 0]);
      expect(await rows(zurab)).toEqual([1, 0]);
      expect(await rows(script, 'entries')).toEqual([1, 0]);
    },
  );

  step('a file says the number on each of its lines', async () => {
    const mzia = await work.with({});
    const { text } = await tamar.call('listReportRows', {
      code: 'attendance',
      query: { to: '2026-03-31' },
      accept: 'text/csv',
    });
    expect(csvRecords(text).map((r) => [r['bureau'], r['notShown']])).toEqual([['tbilisi', '1']]);
    await transfer(mzia);
  });

  step('what the new bureau does is counted there: the closing', async () => {
    later();
    api.clock.advance({ days: 3 });
    const { items } = await levan.ok('listCases', { query: { beneficiaryId: lika.person } });
    await api.owner.query(
      `update rehabilitation_case set state = 'closingReview', closure_reason = 'goalsMet' where id = $1`,
      [lika.caseId],
    );
    await levan.ok('closeCase', { id: lika.caseId, version: items[0]?.version, body: {} });
    expect(await numbersBy(zurab, 'exits', 'bureau', { from: '2026-11-24' })).toEqual({
      kakheti: 1,
    });
    expect((await figuresOf(tamar, 'exits', { from: '2026-11-24', by: '' })).total.numerator).toBe(
      0,
    );
    expect((await figuresOf(levan, 'exits', { from: '2026-11-24', by: '' })).total.numerator).toBe(
      1,
    );
    // The follow-up from the closing is one of the bureau that closed.
    expect(
      await numbersBy(zurab, 'reoffending', 'bureau', { index: 'closure', from: '2026-11-24' }),
    ).toEqual({ kakheti: 0 });
  });
});
