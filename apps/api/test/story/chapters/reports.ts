import type { Road } from '../road-world.js';
import type { Step } from '../../support/story.js';

export function reportsOfTheYear(road: Road, step: Step): void {
  step.chapter('8. Reports', () => {
    const year = { from: '2026-07-01', to: '2027-06-30' };
    const figures = async (code: string, query = {}) =>
      road.world.zurab.ok('getReport', { code, query: { ...year, ...query } });

    step('count him out of the stock, among entries and exits', async () => {
      road.today('2027-06-30');
      const stock = async (to: string) =>
        (await road.world.zurab.ok('getReport', { code: 'active-stock', query: { to, by: '' } }))
          .total.numerator;
      // Giorgi and five companions; the namesake in Kakheti has only applied.
      expect([
        await stock('2026-11-25'),
        await stock('2027-06-14'),
        await stock('2027-06-15'),
      ]).toEqual([0, 6, 5]);
      expect((await figures('entries')).total.numerator).toBe(6);
      expect((await figures('exits')).rows).toMatchObject([
        { dimensions: { closureReason: 'goalsMet' }, numerator: 1 },
      ]);
    });

    step('show how far people came in the programmes, by programme, region and sex', async () => {
      expect((await figures('enrolment-funnel')).total).toMatchObject({
        numerator: 6,
        denominator: 7,
        details: { proposed: 7, enrolled: 7, started: 6, completed: 6, nonStarter: 1 },
      });
      const by = { by: 'programme,region,sex' };
      const rows = async (code: string) =>
        (await figures(code, by)).rows.map((r) => [
          ...Object.values(r.dimensions),
          r.numerator,
          r.denominator,
        ]);
      expect(await rows('completion')).toEqual(
        expect.arrayContaining([
          ['interpersonal-communication', 'GE-TB', 'male', 1, 1],
          ['interpersonal-communication', 'unknown', 'male', 4, 4],
          ['self-esteem-opportunities', 'GE-TB', 'male', 1, 1],
        ]),
      );
      expect(await rows('attendance')).toEqual(
        expect.arrayContaining([
          ['interpersonal-communication', 'GE-TB', 'male', 4, 5],
          ['interpersonal-communication', 'unknown', 'male', 20, 25],
          ['self-esteem-opportunities', 'GE-TB', 'male', 1, 1],
        ]),
      );
    });

    step('show what became of referrals, and which services were delivered', async () => {
      expect((await figures('referral-uptake')).total).toMatchObject({
        numerator: 1,
        denominator: 1,
        details: { sent: 1, medianDaysToAnswer: 0 },
      });
      expect(
        (await figures('services-delivered')).rows.map((r) => [
          r.dimensions['service'],
          r.numerator,
          r.details['units'],
        ]),
      ).toEqual([
        ['id-card', 1, 1],
        ['transport-card', 1, 1],
        ['professional-retraining', 1, 18],
      ]);
    });

    step('come to a script as JSON, CSV and NDJSON, which say the same', async () => {
      const { script } = road.world;
      const ask = (accept: string) =>
        script.call('getReport', {
          code: 'attendance',
          query: { ...year, by: 'programme' },
          accept,
        });
      const json = (await ask('application/json')).body;
      expect(json.total).toMatchObject({ numerator: 25, denominator: 31, value: 0.8065 });
      const csv = (await ask('text/csv')).text.trimEnd().split('\n');
      const names = csv[0]?.split(',') ?? [];
      const cell = (line: string | undefined, name: string) =>
        line?.split(',')[names.indexOf(name)];
      expect(['numerator', 'denominator', 'total'].map((n) => cell(csv.at(-1), n))).toEqual([
        '25',
        '31',
        'true',
      ]);
      const lines = (await ask('application/x-ndjson')).text.trimEnd().split('\n');
      expect(lines).toHaveLength(csv.length - 1);
      expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
        report: 'attendance',
        numerator: 25,
        denominator: 31,
        value: 0.8065,
        total: true,
      });
    });

    step('name nobody to the analyst', async () => {
      const { natia } = road.world;
      const rows = await natia.call('listReportRows', { code: 'entries', query: year });
      expect(rows.status).toBe(200);
      expect(rows.text).not.toMatch(/ჯაფარიძე|01001012345/u);
      expect(rows.text).not.toContain(road.beneficiaryId);
      expect(await natia.refused('getBeneficiary', { id: road.beneficiaryId })).toEqual([
        403,
        'forbidden',
      ]);
    });
  });
}
