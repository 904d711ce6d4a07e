import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { TestApi, type Caller } from '../support/api.js';
import { importFile } from '../support/imports.js';
import { csvRecords, ndjsonRecords, People } from './people.js';

const released = '1975-01-06';
const plus = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The study as the documented converter turns it into files for the import. */
function rossiFiles() {
  const out = mkdtempSync(path.join(tmpdir(), 'gza-rossi-'));
  execFileSync(process.execPath, ['tools/rossi-to-imports.mjs', '--out', out]);
  const file = (name: string) => readFileSync(path.join(out, `${name}.csv`), 'utf8');
  const files = { beneficiaries: file('beneficiaries'), outcomes: file('outcomes') };
  rmSync(out, { recursive: true });
  return files;
}

/** Rossi's study through the import, and the 21 patients of Freireich, whose follow-up ends early for many. */
describe('recorded reoffence', () => {
  let api: TestApi;
  let zurab: Caller;
  let eka: Caller;
  let people: People;

  const outcome = (beneficiaryId: string, kind: string, status: string, day: string) =>
    api.owner.query(
      `insert into outcome_record (id, beneficiary_id, bureau_id, kind, status, occurred_on, source, created_at, updated_at)
       select $1, b.id, b.bureau_id, $3, $4, $5, 'import', now(), now() from beneficiary b where b.id = $2`,
      [uuidv7(), beneficiaryId, kind, status, day],
    );

  beforeAll(async () => {
    api = await TestApi.start();
    zurab = await api.staff('head', 'ზურაბ ლომიძე');
    eka = await api.staff('analyst', 'ეკა წერეთელი');
    people = new People(api);
    const study = rossiFiles();
    for (const type of ['beneficiaries', 'outcomes'] as const) {
      const run = await importFile(zurab, { type, mode: 'commit' }, study[type]);
      expect(run).toMatchObject({ state: 'done', failed: 0 });
    }
    const weeks = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+';
    for (const patient of weeks.split(' ')) {
      const day = plus('2020-01-01', Number.parseInt(patient, 10) * 7);
      const id = await people.person({
        releaseDate: '2020-01-01',
        labels: { study: 'freireich' },
      });
      if (patient.endsWith('+')) await outcome(id, 'followUp', 'ended', day);
      else await outcome(id, 'reoffence', 'rearrested', day);
    }
  }, 60_000);
  afterAll(() => api.stop());

  const rossi = { cohort: 'study:rossi', windowDays: 364 };

  it('finds 114 of 432 within 52 weeks; 48 of 216 with aid, 66 of 216 without', async () => {
    const answer = await zurab.ok('getReport', {
      code: 'reoffending',
      query: { ...rossi, splitBy: 'aid' },
    });
    expect(answer.rows).toEqual([
      {
        dimensions: { aid: 'no' },
        numerator: 66,
        denominator: 216,
        value: 0.3056,
        details: {
          lostEarly: 0,
          noIndexDay: 0,
          estimate: 0.3056,
          estimateLower: 0.2488,
          estimateUpper: 0.3717,
        },
        mark: null,
      },
      {
        dimensions: { aid: 'yes' },
        numerator: 48,
        denominator: 216,
        value: 0.2222,
        details: {
          lostEarly: 0,
          noIndexDay: 0,
          estimate: 0.2222,
          estimateLower: 0.1724,
          estimateUpper: 0.2838,
        },
        mark: null,
      },
    ]);
    expect(answer.total).toMatchObject({ numerator: 114, denominator: 432, value: 0.2639 });
    expect(answer.period).toEqual({ from: null, to: '2026-11-24' });
    expect(answer.curves?.map((c) => [c.dimensions, c.points.at(-1)?.survival])).toEqual([
      [{}, expect.closeTo(0.7361, 4)],
      [{ aid: 'no' }, expect.closeTo(150 / 216, 4)],
      [{ aid: 'yes' }, expect.closeTo(168 / 216, 4)],
    ]);
    expect(answer.curves?.[0]?.points[0]).toMatchObject({ day: 7, atRisk: 432, events: 1 });
    expect(answer.curves?.[0]?.points.at(-1)).toMatchObject({ day: 364, atRisk: 322, events: 4 });
  });

  it('looks no further than the window', async () => {
    const lines = readFileSync('data/rossi.csv', 'utf8').trim().split(/\r?\n/u).slice(1);
    const early = lines.filter((l) => {
      const [week = 0, arrest = 0] = l.split(',').map(Number);
      return arrest === 1 && week <= 26;
    });
    const { total, curves } = await zurab.ok('getReport', {
      code: 'reoffending',
      query: { ...rossi, windowDays: 182 },
    });
    expect(total).toMatchObject({ numerator: early.length, denominator: 432 });
    expect(curves?.[0]?.points.at(-1)?.day).toBe(182);
  });

  it('estimates a curve with early ends of follow-up, and counts them', async () => {
    const { total, curves } = await zurab.ok('getReport', {
      code: 'reoffending',
      query: { cohort: 'study:freireich' },
    });
    // Nobody was followed for the 365 days of the window.
    expect(total).toMatchObject({
      numerator: 9,
      denominator: 21,
      details: { lostEarly: 12, estimate: null, estimateLower: null, estimateUpper: null },
      mark: 'lostEarly',
    });
    const at = (week: number) => curves?.[0]?.points.find((p) => p.day === week * 7)?.survival;
    const published = { 6: 0.857, 7: 0.807, 10: 0.753, 13: 0.69, 16: 0.627, 22: 0.538, 23: 0.448 };
    for (const [week, survival] of Object.entries(published))
      expect([week, at(Number(week))]).toEqual([week, expect.closeTo(survival, 3)]);
  });

  it('puts the estimate at the window beside a share that early losses make too low', async () => {
    const query = { cohort: 'study:freireich', windowDays: 161 };
    const { total, rows } = await zurab.ok('getReport', {
      code: 'reoffending',
      query: { ...query, by: 'sex' },
    });
    // 161 days are 23 weeks; the limits are those of the published example.
    const estimate = {
      lostEarly: 7,
      noIndexDay: 0,
      estimate: 0.5518,
      estimateLower: expect.closeTo(1 - 0.6801, 3) as number,
      estimateUpper: expect.closeTo(1 - 0.1878, 3) as number,
    };
    const figure = { numerator: 9, denominator: 21, value: 0.4286, mark: 'lostEarly' };
    expect(total).toEqual({ dimensions: {}, ...figure, details: estimate });
    expect(rows).toEqual([{ dimensions: { sex: 'male' }, ...figure, details: estimate }]);
    const csv = await zurab.call('getReport', { code: 'reoffending', query, accept: 'text/csv' });
    expect(csvRecords(csv.text)).toMatchObject([{ estimate: '0.5518', mark: 'lostEarly' }]);
  });

  it('writes the whole question into every file', async () => {
    const query = { exclude: 'arm:b\\,c', splitBy: 'wave', windowDays: 100, index: 'closure' };
    const question = { cohort: null, ...query, studies: 'excluded' };
    const json = await zurab.ok('getReport', { code: 'reoffending', query });
    expect(json.question).toEqual(question);
    const page = await zurab.ok('listReportRows', { code: 'reoffending', query });
    expect([page.question, page.provisional]).toEqual([question, false]);
    await people.case(await people.person(), {
      opened: '2024-02-01',
      closed: '2025-02-01',
      reason: 'goalsMet',
    });
    const files = [
      ['getReport', {}],
      ['getReport', { table: 'curve' }],
      ['listReportRows', {}],
    ] as const;
    const period = { from: null, to: '2026-11-24', provisional: false };
    for (const [id, more] of files) {
      const reply = await zurab.call(id, {
        code: 'reoffending',
        query: { ...query, ...more },
        accept: 'application/x-ndjson',
      });
      expect(ndjsonRecords(reply.text)[0]).toMatchObject({
        report: 'reoffending',
        definitionVersion: 3,
        asOf: json.asOf,
        ...period,
        ...question,
      });
    }
    expect((await zurab.ok('getReport', { code: 'entries', query: {} })).question).toBeUndefined();
  });

  it('changes no other figure by a study that is imported', async () => {
    const totals = async () => {
      const counted: Record<string, unknown> = {};
      for (const { code } of (await zurab.ok('listReports')).items)
        counted[code] = (await zurab.ok('getReport', { code, query: {} })).total;
      return counted;
    };
    const before = await totals();
    const study = rossiFiles();
    const again = (text: string) => text.replaceAll('rossi', 'rossi-again');
    for (const type of ['beneficiaries', 'outcomes'] as const) {
      const run = await importFile(zurab, { type, mode: 'commit' }, again(study[type]));
      expect(run).toMatchObject({ state: 'done', failed: 0 });
    }
    expect(Object.keys(before)).toHaveLength(10);
    expect(await totals()).toEqual(before);
    const { total } = await zurab.ok('getReport', {
      code: 'reoffending',
      query: { cohort: 'study:rossi-again', windowDays: 364 },
    });
    expect([total.numerator, total.denominator]).toEqual([114, 432]);
  });

  it('leaves people of studies out unless they are asked for, and excluded labels', async () => {
    const releaseDate = '2019-05-05';
    const of = async (query: Record<string, string>) =>
      (
        await zurab.ok('getReport', {
          code: 'reoffending',
          query: { from: releaseDate, to: releaseDate, ...query },
        })
      ).total.denominator;
    await people.person({ releaseDate });
    await people.person({ releaseDate, labels: { wave: '1,a:b' } });
    await people.person({ releaseDate, labels: { wave: '2' } });
    await people.person({ releaseDate, labels: { study: 'x', wave: '2' } });
    await people.person({ releaseDate, labels: { study: 'y' } });
    expect(await of({})).toBe(3);
    expect(await of({ studies: 'excluded' })).toBe(3);
    expect(await of({ studies: 'included' })).toBe(5);
    expect(await of({ cohort: 'study:x' })).toBe(1);
    expect(await of({ cohort: 'wave:2' })).toBe(1);
    expect(await of({ cohort: 'wave:2', studies: 'included' })).toBe(2);
    expect(await of({ splitBy: 'study' })).toBe(5);
    expect(await of({ exclude: 'wave:2' })).toBe(2);
    expect(await of({ exclude: 'wave:2,wave:1\\,a:b' })).toBe(1);
    expect(await of({ studies: 'included', exclude: 'study:x' })).toBe(4);
    // A stored value with a comma and a colon can be asked for.
    expect(await of({ cohort: 'wave:1\\,a:b' })).toBe(1);
  });

  it('counts apart whose index day is not known, and leaves out whose day is to come', async () => {
    const labels = { study: 'small' };
    const known = await people.person({ labels, releaseDate: '2026-01-01' });
    await people.person({ labels });
    await people.person({ labels, releaseDate: '2027-01-01' });
    // A rearrest before the release is no reoffence; after the end of the follow-up nobody searched for one.
    await outcome(known, 'reoffence', 'rearrested', '2025-12-31');
    await outcome(known, 'followUp', 'ended', '2026-03-01');
    await outcome(known, 'reoffence', 'rearrested', '2026-03-02');
    const answer = await zurab.ok('getReport', {
      code: 'reoffending',
      query: { cohort: 'study:small' },
    });
    expect(answer.total).toMatchObject({
      numerator: 0,
      denominator: 1,
      details: { lostEarly: 1, noIndexDay: 1 },
      mark: 'smallBase',
    });
    expect(answer.curves?.[0]?.points).toEqual([
      { day: 59, atRisk: 1, events: 0, censored: 1, survival: 1, lower: 1, upper: 1 },
    ]);
  });

  it('does not count what was written down by mistake, an event or an end of follow-up', async () => {
    const person = await people.person({ labels: { study: 'error' }, releaseDate: '2026-01-01' });
    await outcome(person, 'reoffence', 'rearrested', '2026-02-01');
    await outcome(person, 'followUp', 'ended', '2026-03-01');
    const total = async (caller: Caller) =>
      (await caller.ok('getReport', { code: 'reoffending', query: { cohort: 'study:error' } }))
        .total;
    expect(await total(zurab)).toMatchObject({ numerator: 1, details: { lostEarly: 0 } });
    const { items } = await zurab.ok('listOutcomes', { id: person });
    const mark = (kind: string) =>
      zurab.ok('markOutcomeInError', {
        id: items.find((one) => one.kind === kind)?.id ?? '',
        version: 1,
        body: { reason: 'სხვა პირის მონაცემი' },
      });
    await mark('reoffence');
    expect(await total(zurab)).toMatchObject({ numerator: 0, details: { lostEarly: 1 } });
    // The window of 365 days ends after today, so the follow-up ends today.
    const followed = async () =>
      (await zurab.ok('getReport', { code: 'reoffending', query: { cohort: 'study:error' } }))
        .curves?.[0]?.points[0]?.day;
    expect(await followed()).toBe(59);
    await mark('followUp');
    expect(await followed()).toBe(327);
  });

  it('follows from the closure of the case when asked to', async () => {
    const labels = { study: 'closed' };
    const person = await people.person({ labels, releaseDate: '2024-01-01' });
    await people.case(person, { opened: '2024-02-01', closed: '2025-02-01', reason: 'goalsMet' });
    await outcome(person, 'reoffence', 'convicted', '2025-02-11');
    const query = { cohort: 'study:closed', windowDays: 100 };
    const of = async (index: 'release' | 'closure') =>
      (await zurab.ok('getReport', { code: 'reoffending', query: { ...query, index } })).total
        .numerator;
    expect([await of('release'), await of('closure')]).toEqual([0, 1]);
  });

  it('gives the curve as rows, the same in every medium', async () => {
    const query = { ...rossi, splitBy: 'aid', table: 'curve' };
    const json = await zurab.ok('getReport', { code: 'reoffending', query });
    const as = (accept: string) => zurab.call('getReport', { code: 'reoffending', query, accept });
    const points = (json.curves ?? []).flatMap((c) =>
      c.points.map((p) => ({ aid: c.dimensions['aid'] ?? null, ...p })),
    );
    const lines = ndjsonRecords((await as('application/x-ndjson')).text);
    expect(lines).toMatchObject(points);
    expect(lines).toHaveLength(points.length);
    const csv = csvRecords((await as('text/csv')).text);
    expect(csv.map((r) => [r['aid'], Number(r['day']), Number(r['survival'])])).toEqual(
      points.map((p) => [p.aid ?? '', p.day, p.survival]),
    );
  });

  it('gives every person of the cohort as a row', async () => {
    const query = { ...rossi, splitBy: 'aid' };
    const reply = await eka.call('listReportRows', {
      code: 'reoffending',
      query,
      accept: 'application/x-ndjson',
    });
    const rows = ndjsonRecords(reply.text);
    expect(rows).toHaveLength(432);
    expect(new Set(rows.map((r) => r['person'])).size).toBe(432);
    expect(rows.filter((r) => r['event'] === true && r['aid'] === 'yes')).toHaveLength(48);
    expect(rows.filter((r) => r['event'] === false && r['days'] === 364)).toHaveLength(318);
    const page = await eka.ok('listReportRows', {
      code: 'reoffending',
      query: { ...query, limit: 2 },
    });
    expect(page.items[0]?.values).toEqual({
      days: expect.any(Number) as number,
      event: expect.any(Boolean) as boolean,
    });
  });

  it('protects the analyst’s figures and curve, and keeps large ones', async () => {
    const answer = await eka.ok('getReport', {
      code: 'reoffending',
      query: { ...rossi, splitBy: 'aid' },
    });
    expect(answer.rows.map((r) => [r.numerator, r.denominator])).toEqual([
      [66, 216],
      [48, 216],
    ]);
    const curve = answer.curves?.[0]?.points ?? [];
    expect(curve[0]).toMatchObject({ day: 7, events: null, atRisk: null });
    expect(curve.at(-1)?.survival).toBeCloseTo(0.7361, 4);
    const one = await people.person({ labels: { study: 'one' }, releaseDate: '2024-01-01' });
    await outcome(one, 'reoffence', 'convicted', '2024-02-11');
    const small = await eka.ok('getReport', {
      code: 'reoffending',
      query: { cohort: 'study:one' },
    });
    expect(small.curves).toEqual([]);
    expect(small.total.details).toMatchObject({ estimate: null, lostEarly: null });
    // A label would narrow the figure down to one person and disclose their event.
    expect(small.total).toMatchObject({ numerator: null, denominator: null, mark: 'suppressed' });
  });

  it('refuses an arm that would be taken for a column', async () => {
    for (const splitBy of ['numerator', 'sex']) {
      const reply = await zurab.call('getReport', { code: 'reoffending', query: { splitBy } });
      expect(reply.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([
        ['/splitBy', 'columnName'],
      ]);
    }
    const reply = await zurab.call('getReport', {
      code: 'reoffending',
      query: { splitBy: "aid' or true --", cohort: 'rossi' },
    });
    expect(reply.problem.errors?.map((e) => [e.pointer, e.code])).toEqual(
      expect.arrayContaining([
        ['/splitBy', 'labelCode'],
        ['/cohort', 'labelPairs'],
      ]),
    );
  });

  it('disarms a label that a spreadsheet would run, in CSV only', async () => {
    await people.person({ releaseDate: released, labels: { study: 'evil', wave: '=1+1' } });
    const query = { cohort: 'study:evil', splitBy: 'wave' };
    const wave = async (id: 'getReport' | 'listReportRows', accept: string) =>
      (await zurab.call(id, { code: 'reoffending', query, accept })).text;
    for (const id of ['getReport', 'listReportRows'] as const) {
      expect(csvRecords(await wave(id, 'text/csv'))[0]?.['wave']).toBe("'=1+1");
      expect(ndjsonRecords(await wave(id, 'application/x-ndjson'))[0]?.['wave']).toBe('=1+1');
    }
  });
});
