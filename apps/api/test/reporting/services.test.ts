import { v7 as uuidv7 } from 'uuid';
import { TestApi, type Caller } from '../support/api.js';
import { People } from './people.js';

/** Three persons of Tbilisi got help in March; seven of Kakheti too. */
describe('services delivered', () => {
  let api: TestApi;
  let tamar: Caller;
  let eka: Caller;
  let people: People;

  const deliver = (person: string, service: string, day: string, units = 1) =>
    api.owner.query(
      `insert into service_delivery (id, beneficiary_id, bureau_id, service_code, source, recipient, delivered_on, units, created_at, updated_at)
       select $1, b.id, b.bureau_id, $3, 'staff', 'person', $4, $5, now(), now() from beneficiary b where b.id = $2`,
      [uuidv7(), person, service, day, units],
    );

  beforeAll(async () => {
    api = await TestApi.start();
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    eka = await api.staff('analyst', 'ეკა წერეთელი');
    people = new People(api);
    const ana = await people.person({ sex: 'female', region: 'GE-TB' });
    const beka = await people.person({ region: 'GE-TB' });
    const dato = await people.person({ region: 'GE-MM' });
    await deliver(ana, 'legal-assistance', '2026-03-01', 2);
    await deliver(ana, 'legal-assistance', '2026-03-31');
    await deliver(ana, 'psychological-consultation', '2026-03-10', 4);
    await deliver(beka, 'legal-assistance', '2026-03-15');
    await deliver(dato, 'healthcare-support', '2026-02-28');
    for (let i = 0; i < 7; i += 1)
      await deliver(
        await people.person({ bureau: 'kakheti', region: 'GE-KA' }),
        'healthcare-support',
        '2026-03-20',
      );
  });
  afterAll(() => api.stop());

  const march = { from: '2026-03-01', to: '2026-03-31' };

  it('counts persons, deliveries and units by service, in the order of the Department’s list', async () => {
    const answer = await tamar.ok('getReport', { code: 'services-delivered', query: march });
    expect(answer.rows.map((r) => [r.dimensions['service'], r.numerator, r.details])).toEqual([
      ['psychological-consultation', 1, { deliveries: 1, units: 4 }],
      ['legal-assistance', 2, { deliveries: 3, units: 4 }],
    ]);
    // Ana counts in both services, and once in the total.
    expect(answer.total).toMatchObject({ numerator: 2, details: { deliveries: 4, units: 8 } });
    expect(answer.classes[1]).toEqual({
      dimension: 'service',
      code: 'legal-assistance',
      title: { ka: 'იურიდიული დახმარება', en: 'Legal assistance' },
    });
  });

  it('includes both ends of the period', async () => {
    const count = async (from: string, to: string) =>
      (await tamar.ok('getReport', { code: 'services-delivered', query: { from, to, by: '' } }))
        .total.details['deliveries'];
    expect(await count('2026-02-28', '2026-03-01')).toBe(2);
    expect(await count('2026-03-02', '2026-03-30')).toBe(2);
    expect(await count('2026-03-31', '2026-03-31')).toBe(1);
  });

  it('protects the few before the analyst, together with the smallest of the many', async () => {
    const answer = await eka.ok('getReport', {
      code: 'services-delivered',
      query: { ...march, by: 'region' },
    });
    expect(answer.rows.map((r) => [r.dimensions['region'], r.numerator, r.mark])).toEqual([
      ['GE-KA', null, 'suppressed'],
      ['GE-TB', null, 'suppressed'],
    ]);
    expect(answer.total.numerator).toBe(9);
  });
});
