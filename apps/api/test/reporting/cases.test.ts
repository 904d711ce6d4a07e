import type { Caller } from '../support/api.js';
import { quarter, startWinter, type Winter } from './winter.js';

/** Figures of the winter, checked against a count by hand. */
describe('stock, entries, exits and caseload', () => {
  let winter: Winter;
  let tamar: Caller;
  let zurab: Caller;
  let eka: Caller;

  beforeAll(async () => {
    winter = await startWinter();
    ({ tamar, zurab, eka } = winter);
  });
  afterAll(() => winter.api.stop());

  const figures = (who: Caller, code: string, query: Record<string, string> = {}) =>
    who.ok('getReport', { code, query });
  const byClass = (answer: Awaited<ReturnType<typeof figures>>) =>
    answer.rows.map((r) => [...Object.values(r.dimensions), r.numerator]);

  it('tells what each report counts, in both languages', async () => {
    const { items } = await eka.ok('listReports');
    const stock = items.find((d) => d.code === 'active-stock');
    expect(stock).toMatchObject({
      indicator: '1',
      definitionVersion: 2,
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
      definitionVersion: 2,
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
});
