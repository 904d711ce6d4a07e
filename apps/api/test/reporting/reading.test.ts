import type { Caller } from '../support/api.js';
import { csvRecords, ndjsonRecords } from './people.js';
import { quarter, startWinter, type Winter } from './winter.js';

/** Media, rows, protection, refusals and the audit. */
describe('reading figures', () => {
  let winter: Winter;
  let tamar: Caller;
  let zurab: Caller;
  let eka: Caller;
  let script: Caller;
  let nino: Caller;

  beforeAll(async () => {
    winter = await startWinter();
    ({ tamar, zurab, eka, script, nino } = winter);
  });
  afterAll(() => winter.api.stop());

  const figures = (who: Caller, code: string, query: Record<string, string> = {}) =>
    who.ok('getReport', { code, query });

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
      definitionVersion: 2,
      asOf: json.asOf,
      ...quarter,
      provisional: false,
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

  it('puts a byte order mark before CSV where it is asked for, and before nothing else', async () => {
    for (const id of ['getReport', 'listReportRows'] as const) {
      const read = async (bom: Record<string, string>, accept: string) =>
        (await zurab.call(id, { code: 'entries', query: { ...quarter, ...bom }, accept })).text;
      for (const media of ['text/csv', 'application/x-ndjson']) {
        const plain = await read({}, media);
        expect(plain.length).toBeGreaterThan(100);
        const mark = media === 'text/csv' ? '\uFEFF' : '';
        expect(await read({ bom: '' }, media)).toBe(mark + plain);
        expect(await read({ bom: 'true' }, media)).toBe(mark + plain);
        expect(await read({ bom: '1' }, media)).toBe(mark + plain);
        expect(await read({ bom: 'false' }, media)).toBe(plain);
      }
      expect((await read({ bom: '' }, 'application/json')).startsWith('{')).toBe(true);
      expect(await zurab.refused(id, { code: 'entries', query: { bom: 'yes' } })).toEqual([
        400,
        'invalid-request',
      ]);
    }
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
      values: { firstContactDueOn: '2026-01-12', assessmentDueOn: '2026-01-27' },
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
    const trace = {
      report: 'entries',
      definitionVersion: 2,
      asOf: '2026-11-24T06:00:00.000Z',
      ...quarter,
      provisional: false,
    };
    const flat = all.map((r) => ({
      ...trace,
      person: r.person,
      at: r.at,
      ...r.dimensions,
      ...r.values,
      notShown: 0,
    }));
    const byPerson = (a: { person?: unknown }, b: { person?: unknown }) =>
      String(a.person) < String(b.person) ? -1 : 1;
    expect(ndjsonRecords(ndjson.text).toSorted(byPerson)).toEqual(flat.toSorted(byPerson));
    const csv = await eka.call('listReportRows', { code: 'entries', query, accept: 'text/csv' });
    expect(csvRecords(csv.text).toSorted(byPerson)).toEqual(
      flat
        .map((row) => ({ ...row, definitionVersion: '2', provisional: 'false', notShown: '0' }))
        .toSorted(byPerson),
    );
    const { rows: known } = await winter.api.owner.query<{ id: string }>(
      'select id from beneficiary',
    );
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
    const errors = async (code: string, query: Record<string, unknown>, who = tamar) =>
      (await who.call('getReport', { code, query })).problem.errors?.map((e) => [
        e.pointer,
        e.code,
      ]);
    expect(await errors('active-stock', { from: '2026-01-01' })).toEqual([
      ['/from', 'notApplicable'],
    ]);
    expect(await errors('entries', { by: 'sex,shoeSize' })).toEqual([['/by', 'oneOf']]);
    expect(await errors('active-stock', { by: 'caseManager' }, eka)).toEqual([['/by', 'oneOf']]);
    expect(await errors('entries', { from: '2026-02-01', to: '2026-01-01' })).toEqual([
      ['/to', 'dateOrder'],
    ]);
    expect(await errors('entries', { by: 'sex,region,ageGroup,month,bureau' })).toEqual([
      ['/by', 'maxItems'],
    ]);
    // Without `to` the period ends today.
    expect(await errors('entries', { from: '2099-03-02' })).toEqual([['/from', 'dateInFuture']]);
    expect(await errors('reoffending', { cohort: 'study:a,study:b' })).toEqual([
      ['/cohort', 'labelTwice'],
    ]);
    expect(await errors('reoffending', { cohort: 'study:a,study:a' })).toBeUndefined();
    expect(await errors('reoffending', { cohort: 'arm:b', exclude: 'wave:1,arm:b' })).toEqual([
      ['/exclude', 'labelExcluded'],
    ]);
    expect(await errors('reoffending', { cohort: 'study:a', studies: 'excluded' })).toEqual([
      ['/studies', 'notApplicable'],
    ]);
    expect(await errors('reoffending', { splitBy: 'lostEarly' })).toEqual([
      ['/splitBy', 'columnName'],
    ]);
    expect(await errors('reoffending', { cohort: 'wave:a\\' })).toEqual([
      ['/cohort', 'labelPairs'],
    ]);
    expect(
      await errors('reoffending', { by: 'sex,region,ageGroup,bureau', splitBy: 'arm' }),
    ).toEqual([['/by', 'maxItems']]);
    expect(await errors('entries', { to: '2026-02-30' })).toEqual([['/to', 'date']]);
    expect(await errors('entries', { by: "sex'--" })).toEqual([['/by', 'nameList']]);
    expect(await errors('entries', { region: 'GE-TB' })).toEqual([['/region', 'unknown']]);
    expect(await errors('entries', { cohort: 'study:rossi', windowDays: 30 })).toEqual([
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

  it('refuses a reversed period of rows as it does of figures, in every medium', async () => {
    for (const accept of ['application/json', 'text/csv', 'application/x-ndjson']) {
      const errors = async (query: Record<string, string>) => {
        const reply = await tamar.call('listReportRows', { code: 'entries', query, accept });
        return [reply.status, reply.problem.errors?.map((e) => [e.pointer, e.code])];
      };
      // Without `to` the period ends today.
      expect(await errors({ from: '2026-11-25' })).toEqual([400, [['/from', 'dateInFuture']]]);
      expect(await errors({ from: '2026-02-02', to: '2026-02-01' })).toEqual([
        400,
        [['/to', 'dateOrder']],
      ]);
    }
    const today = await tamar.ok('listReportRows', {
      code: 'entries',
      query: { from: '2026-11-24' },
    });
    expect(today.items).toEqual([]);
  });

  it('marks a period beyond today as provisional, in every medium', async () => {
    const marks = async (to: string) => {
      const query = { to };
      const json = await figures(tamar, 'active-stock', query);
      const csv = async (id: 'getReport' | 'listReportRows') =>
        csvRecords(
          (await tamar.call(id, { code: 'active-stock', query, accept: 'text/csv' })).text,
        )[0]?.['provisional'];
      const page = await tamar.ok('listReportRows', { code: 'active-stock', query });
      expect(page.question).toBeUndefined();
      return [
        json.provisional,
        page.provisional,
        await csv('getReport'),
        await csv('listReportRows'),
      ];
    };
    expect(await marks('2030-01-01')).toEqual([true, true, 'true', 'true']);
    expect(await marks('2026-11-25')).toEqual([true, true, 'true', 'true']);
    expect(await marks('2026-11-24')).toEqual([false, false, 'false', 'false']);
    const none = { code: 'entries', query: { from: '2029-01-01', to: '2030-01-01' } };
    expect(await tamar.ok('listReportRows', none)).toMatchObject({ items: [], provisional: true });
    expect((await figures(tamar, 'entries')).provisional).toBe(false);
  });

  it('is for those who read figures, and a client needs the scope', async () => {
    const ngo = await winter.api.client('partnerClient', ['referrals:read']);
    const unscoped = await winter.api.client('reportingClient', []);
    const admin = await winter.api.staff('administrator', 'ადმინი');
    for (const who of [nino, ngo, unscoped, admin]) {
      expect(await who.refused('listReports')).toEqual([403, 'forbidden']);
      expect(await who.refused('getReport', { code: 'entries' })).toEqual([403, 'forbidden']);
      expect(await who.refused('listReportRows', { code: 'entries' })).toEqual([403, 'forbidden']);
    }
    expect(await winter.api.nobody.refused('getReport', { code: 'entries' })).toEqual([
      401,
      'unauthenticated',
    ]);
  });

  it('writes down who counted what, and to whom rows were given', async () => {
    await figures(script, 'entries', quarter);
    const { rows } = await winter.api.owner.query<{
      endpoint: string;
      criterion: string;
      operation: string;
    }>(
      `select endpoint, operation, criterion from audit_event where actor_id = $1 and result = 'done' order by at, id`,
      [script.id],
    );
    const last = rows.at(-1);
    expect(last).toMatchObject({ endpoint: 'getReport', operation: 'consultation' });
    expect(JSON.parse(last?.criterion ?? '{}')).toEqual({
      report: 'entries',
      version: 2,
      from: "'2026-01-01'::date",
      to: "'2026-03-31'::date",
      by: [],
    });
    const streamed = (await winter.api.auditOf('listReportRows')).filter(
      (r) => r.result === 'done',
    );
    expect(streamed.every((r) => r.operation === 'disclosure')).toBe(true);
  });
});
