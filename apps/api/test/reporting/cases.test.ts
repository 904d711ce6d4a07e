import { TestApi, type Caller } from '../support/api.js';
import { csvRecords, ndjsonRecords, People } from './people.js';

/**
 * Seven persons of Tbilisi and one of Kakheti over the winter. Tamar leads Tbilisi, Zurab the
 * Department, Eka is the analyst; a script of the Ministry reads figures.
 */
describe('stock, entries, exits and caseload', () => {
  let api: TestApi;
  let tamar: Caller;
  let zurab: Caller;
  let eka: Caller;
  let script: Caller;
  let nino: Caller;
  let gia: Caller;
  let people: People;

  beforeAll(async () => {
    api = await TestApi.start();
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    zurab = await api.staff('head', 'ზურაბ ლომიძე');
    eka = await api.staff('analyst', 'ეკა წერეთელი');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    gia = await api.staff('socialWorker', 'გია მაისურაძე');
    script = await api.client('reportingClient', ['reporting:read']);
    people = new People(api);
    const born = '1990-03-14';
    const ana = await people.person({ sex: 'female', birthDate: born, region: 'GE-TB' });
    const beka = await people.person({ birthDate: born, region: 'GE-TB' });
    const dato = await people.person({ birthDate: '2009-06-01', region: 'GE-MM' });
    const elene = await people.person({ sex: 'female', region: null });
    const vano = await people.person({ region: 'GE-TB' });
    const zaza = await people.person({ region: 'GE-TB' });
    const tea = await people.person({ sex: 'female', region: 'GE-TB' });
    const levan = await people.person({ bureau: 'kakheti', region: 'GE-KA' });
    // Ana: one case, then another. Beka: open since autumn. Dato: a juvenile, opened in January.
    await people.case(ana, { opened: '2025-09-01', closed: '2026-01-10', reason: 'goalsMet' });
    await people.case(ana, { opened: '2026-02-15', managerId: gia.id });
    const bekas = await people.case(beka, { opened: '2025-10-01' });
    await people.assign(bekas, nino.id, '2025-10-01', '2026-03-01');
    await people.assign(bekas, gia.id, '2026-03-01');
    await people.case(dato, { opened: '2026-01-01', managerId: nino.id, category: 'diversion' });
    // Elene's ends on the last day of the period, Vano's began on the day after it.
    await people.case(elene, { opened: '2025-12-31', closed: '2026-03-31', reason: 'lostContact' });
    await people.case(vano, { opened: '2026-04-01' });
    await people.case(zaza, {
      opened: '2026-01-20',
      closed: '2026-01-20',
      reason: 'openedInError',
    });
    await people.case(tea, { opened: '2026-03-31', managerId: nino.id });
    await people.case(levan, { opened: '2026-02-01', managerId: nino.id });
  });
  afterAll(() => api.stop());

  const figures = (who: Caller, code: string, query: Record<string, string> = {}) =>
    who.ok('getReport', { code, query });
  const quarter = { from: '2026-01-01', to: '2026-03-31' };
  const byClass = (answer: Awaited<ReturnType<typeof figures>>) =>
    answer.rows.map((r) => [...Object.values(r.dimensions), r.numerator]);

  it('tells what each report counts, in both languages', async () => {
    const { items } = await eka.ok('listReports');
    const stock = items.find((d) => d.code === 'active-stock');
    expect(stock).toMatchObject({
      indicator: '1',
      definitionVersion: 1,
      period: 'date',
      denominator: null,
      parameters: ['to', 'by'],
      rowsOffered: true,
      title: { ka: 'მოქმედი ბენეფიციარები', en: 'Active stock' },
    });
    expect(stock?.dimensions.map((d) => d.code)).not.toContain('caseManager');
    const toTheLine = (await tamar.ok('listReports')).items.find((d) => d.code === 'active-stock');
    expect(toTheLine?.dimensions.map((d) => d.code)).toContain('caseManager');
  });

  it('counts who is on the road at the end of a day, by bureau of the reader', async () => {
    const at = async (who: Caller, to: string) =>
      (await figures(who, 'active-stock', { to })).total;
    // New Year's Eve: Ana, Beka, Elene. New Year's Day: and Dato, whose case began half past midnight.
    expect(await at(tamar, '2025-12-31')).toMatchObject({ numerator: 3, details: { cases: 3 } });
    expect(await at(tamar, '2026-01-01')).toMatchObject({ numerator: 4, value: 4, mark: null });
    expect(await at(tamar, '2026-03-31')).toMatchObject({ numerator: 4 });
    expect(await at(zurab, '2026-03-31')).toMatchObject({ numerator: 5 });
    expect(await at(tamar, '2020-01-01')).toMatchObject({ numerator: 0, denominator: null });
  });

  it('adds up: stock before + entries - exits = stock after, over every stretch', async () => {
    const days = [
      '2025-08-31',
      '2025-12-31',
      '2026-01-20',
      '2026-03-30',
      '2026-03-31',
      '2026-04-01',
    ];
    const stock = async (to: string) =>
      (await figures(zurab, 'active-stock', { to })).total.details['cases'] ?? NaN;
    for (const [i, day] of days.slice(1).entries()) {
      const before = days[i] ?? '';
      const next = new Date(Date.parse(before) + 86_400_000).toISOString().slice(0, 10);
      const period = { from: next, to: day };
      const came = (await figures(zurab, 'entries', period)).total.numerator ?? NaN;
      const left = (await figures(zurab, 'exits', period)).total.numerator ?? NaN;
      expect([day, (await stock(before)) + came - left]).toEqual([day, await stock(day)]);
    }
  });

  it('counts entries: cases, persons, first and returning', async () => {
    const answer = await figures(tamar, 'entries', { ...quarter, by: 'month' });
    expect(answer.total).toMatchObject({
      numerator: 4,
      details: { persons: 4, first: 3, returning: 1 },
    });
    expect(byClass(answer)).toEqual([
      ['2026-01', 2],
      ['2026-02', 1],
      ['2026-03', 1],
    ]);
    expect(answer).toMatchObject({
      code: 'entries',
      definitionVersion: 1,
      asOf: '2026-11-24T06:00:00.000Z',
      period: quarter,
      suppressed: false,
    });
  });

  it('shows the unknown as a class, in its place', async () => {
    const answer = await figures(tamar, 'active-stock', {
      to: '2026-01-01',
      by: 'ageGroup,region',
    });
    expect(byClass(answer)).toEqual([
      ['16-17', 'GE-MM', 1],
      ['30-39', 'GE-TB', 2],
      ['unknown', 'unknown', 1],
    ]);
    expect(answer.classes).toContainEqual({
      dimension: 'region',
      code: 'GE-MM',
      title: { ka: 'მცხეთა-მთიანეთი', en: 'Mtskheta-Mtianeti' },
    });
    expect(answer.classes).toContainEqual({
      dimension: 'region',
      code: 'unknown',
      title: { ka: 'უცნობია', en: 'Unknown' },
    });
  });

  it('counts exits by reason unless another breakdown is asked for', async () => {
    const answer = await figures(tamar, 'exits', quarter);
    expect(answer.by).toEqual(['closureReason']);
    expect(byClass(answer)).toEqual([
      ['goalsMet', 1],
      ['lostContact', 1],
      ['openedInError', 1],
    ]);
    // 131, 90 and 0 days.
    expect(answer.total.details).toEqual({ persons: 3, medianDays: 90 });
    expect((await figures(tamar, 'exits', { ...quarter, by: '' })).rows).toEqual([]);
  });

  it('counts the caseload of that day, by who held the cases then', async () => {
    const answer = await figures(tamar, 'caseload', { to: '2026-02-28', by: 'caseManager' });
    const named = new Map(answer.classes.map((c) => [c.code, c.title.ka]));
    const held = answer.rows.map((r) => [
      named.get(r.dimensions['caseManager'] ?? ''),
      r.numerator,
      r.denominator,
      r.details['unassigned'],
    ]);
    expect(held).toHaveLength(3);
    expect(held).toEqual(
      expect.arrayContaining([
        ['გია მაისურაძე', 1, 1, 0],
        ['ნინო ბერიძე', 2, 1, 0],
        ['უცნობია', 0, 0, 1],
      ]),
    );
    expect(answer.total).toMatchObject({ numerator: 3, denominator: 2, value: 1.5, mark: null });
    const later = await figures(tamar, 'caseload', { to: '2026-03-31', by: '' });
    expect(later.total).toMatchObject({ numerator: 4, denominator: 2, value: 2 });
    const none = await figures(tamar, 'caseload', { to: '2019-12-31', by: '' });
    expect(none.total).toMatchObject({ numerator: 0, value: null, mark: 'notApplicable' });
  });

  it('gives the same numbers as CSV and as NDJSON', async () => {
    const query = { ...quarter, by: 'month,sex' };
    const json = await figures(tamar, 'entries', query);
    const csv = await tamar.call('getReport', { code: 'entries', query, accept: 'text/csv' });
    const ndjson = await tamar.call('getReport', {
      code: 'entries',
      query,
      accept: 'application/x-ndjson',
    });
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.headers['content-disposition']).toBe('attachment; filename="entries.csv"');
    expect(ndjson.headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    const wanted = [...json.rows, json.total].map((f, i) => ({
      report: 'entries',
      definitionVersion: 1,
      asOf: json.asOf,
      ...quarter,
      month: f.dimensions['month'] ?? null,
      sex: f.dimensions['sex'] ?? null,
      numerator: f.numerator,
      denominator: null,
      value: f.value,
      ...f.details,
      mark: null,
      total: i === json.rows.length,
    }));
    expect(ndjsonRecords(ndjson.text)).toEqual(wanted);
    expect(csvRecords(csv.text)).toEqual(
      wanted.map((record) =>
        Object.fromEntries(
          Object.entries(record).map(([k, v]) => [k, v === null ? '' : String(v)]),
        ),
      ),
    );
    expect(wanted).toHaveLength(4);
  });

  it('protects small counts before the analyst and the script, not the total', async () => {
    for (const reader of [eka, script]) {
      const answer = await figures(reader, 'entries', { ...quarter, by: 'sex' });
      expect(answer.suppressed).toBe(true);
      expect(answer.rows.map((r) => [r.dimensions['sex'], r.numerator, r.mark])).toEqual([
        ['male', null, 'suppressed'],
        ['female', null, 'suppressed'],
      ]);
      expect(answer.total.numerator).toBe(5);
      const csv = await reader.call('getReport', {
        code: 'entries',
        query: { ...quarter, by: 'sex' },
        accept: 'text/csv',
      });
      expect(csvRecords(csv.text).map((r) => r['numerator'])).toEqual(['', '', '5']);
    }
  });

  it('gives the counted cases without names, under pseudonyms', async () => {
    const rows = await eka.ok('listReportRows', {
      code: 'entries',
      query: { ...quarter, limit: 3 },
    });
    expect(rows.items).toHaveLength(3);
    expect(rows.items[0]).toEqual({
      person: expect.stringMatching(/^[0-9a-f]{24}$/u) as string,
      at: '2026-01-01',
      dimensions: {
        bureau: 'tbilisi',
        region: 'GE-MM',
        sex: 'male',
        ageGroup: '16-17',
        riskLevel: 'unknown',
        category: 'diversion',
        episode: 'first',
      },
      values: {},
    });
    const rest = await eka.ok('listReportRows', {
      code: 'entries',
      query: { ...quarter, limit: 3, cursor: rows.nextCursor ?? '' },
    });
    expect(rest.items).toHaveLength(2);
    expect(rest.nextCursor).toBeNull();
    const all = [...rows.items, ...rest.items];
    const query = quarter;
    const ndjson = await eka.call('listReportRows', {
      code: 'entries',
      query,
      accept: 'application/x-ndjson',
    });
    const flat = all.map((r) => ({ person: r.person, at: r.at, ...r.dimensions, ...r.values }));
    const byPerson = (a: { person?: unknown }, b: { person?: unknown }) =>
      String(a.person) < String(b.person) ? -1 : 1;
    expect(ndjsonRecords(ndjson.text).toSorted(byPerson)).toEqual(flat.toSorted(byPerson));
    const csv = await eka.call('listReportRows', { code: 'entries', query, accept: 'text/csv' });
    expect(csvRecords(csv.text).toSorted(byPerson)).toEqual(flat.toSorted(byPerson));
    const { rows: known } = await api.owner.query<{ id: string }>('select id from beneficiary');
    for (const { id } of known) {
      expect(ndjson.text).not.toContain(id);
      expect(JSON.stringify(all)).not.toContain(id);
    }
    expect(ndjson.text).not.toContain('გვარი');
    // The same person under the same pseudonym in another report.
    const stock = await eka.ok('listReportRows', {
      code: 'active-stock',
      query: { to: '2026-03-31', limit: 200 },
    });
    expect(stock.items.map((r) => r.person)).toContain(rows.items[0]?.person);
  });

  it('shows a supervisor the rows of the own bureau only', async () => {
    const bureaus = async (who: Caller) =>
      (
        await who.ok('listReportRows', { code: 'active-stock', query: { to: '2026-03-31' } })
      ).items.map((r) => r.dimensions['bureau']);
    expect(await bureaus(tamar)).toEqual(['tbilisi', 'tbilisi', 'tbilisi', 'tbilisi']);
    expect((await bureaus(zurab)).map(String).toSorted()).toEqual([
      'kakheti',
      'tbilisi',
      'tbilisi',
      'tbilisi',
      'tbilisi',
    ]);
  });

  it('refuses what a report does not take, by name', async () => {
    const faults = async (code: string, query: Record<string, unknown>, who = tamar) =>
      (await who.call('getReport', { code, query })).problem.errors?.map((e) => [
        e.pointer,
        e.code,
      ]);
    expect(await faults('active-stock', { from: '2026-01-01' })).toEqual([
      ['/from', 'notApplicable'],
    ]);
    expect(await faults('entries', { by: 'sex,shoeSize' })).toEqual([['/by', 'oneOf']]);
    expect(await faults('active-stock', { by: 'caseManager' }, eka)).toEqual([['/by', 'oneOf']]);
    expect(await faults('entries', { from: '2026-02-01', to: '2026-01-01' })).toEqual([
      ['/to', 'dateOrder'],
    ]);
    expect(await faults('entries', { to: '2026-02-30' })).toEqual([['/to', 'date']]);
    expect(await faults('entries', { by: "sex'--" })).toEqual([['/by', 'pattern']]);
    expect(await faults('entries', { region: 'GE-TB' })).toEqual([['/region', 'unknown']]);
    expect(await faults('entries', { cohort: 'study:rossi', windowDays: 30 })).toEqual([
      ['/cohort', 'notApplicable'],
      ['/windowDays', 'notApplicable'],
    ]);
    expect(await tamar.refused('getReport', { code: 'no-such-report' })).toEqual([
      404,
      'not-found',
    ]);
    expect(await tamar.refused('listReportRows', { code: 'caseload' })).toEqual([
      404,
      'rows-not-offered',
    ]);
    expect(
      await tamar.refused('getReport', { code: 'entries', accept: 'application/pdf' }),
    ).toEqual([406, 'not-acceptable']);
  });

  it('is for those who read figures, and a client needs the scope', async () => {
    const ngo = await api.client('partnerClient', ['referrals:read']);
    const unscoped = await api.client('reportingClient', []);
    const admin = await api.staff('administrator', 'ადმინი');
    for (const who of [nino, ngo, unscoped, admin]) {
      expect(await who.refused('listReports')).toEqual([403, 'forbidden']);
      expect(await who.refused('getReport', { code: 'entries' })).toEqual([403, 'forbidden']);
      expect(await who.refused('listReportRows', { code: 'entries' })).toEqual([403, 'forbidden']);
    }
    expect(await api.nobody.refused('getReport', { code: 'entries' })).toEqual([
      401,
      'unauthenticated',
    ]);
  });

  it('writes down who counted what, and to whom rows were given', async () => {
    await figures(script, 'entries', quarter);
    const { rows } = await api.owner.query<{
      endpoint: string;
      criterion: string;
      operation: string;
    }>(
      `select endpoint, operation, criterion from audit_event where actor_id = $1 and outcome = 'done' order by at, id`,
      [script.id],
    );
    const last = rows.at(-1);
    expect(last).toMatchObject({ endpoint: 'getReport', operation: 'consultation' });
    expect(JSON.parse(last?.criterion ?? '{}')).toEqual({
      report: 'entries',
      version: 1,
      from: "'2026-01-01'::date",
      to: "'2026-03-31'::date",
      by: [],
    });
    const streamed = (await api.auditOf('listReportRows')).filter((r) => r.outcome === 'done');
    expect(streamed.every((r) => r.operation === 'disclosure')).toBe(true);
  });
});
