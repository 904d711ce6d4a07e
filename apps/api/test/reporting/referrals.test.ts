import { v7 as uuidv7 } from 'uuid';
import { TestApi, type Caller } from '../support/api.js';
import { People } from './people.js';

interface Sent {
  state: string;
  sent: string;
  answered?: string;
  reason?: string;
  service?: string;
}

/** It is 24 November 2026: what was sent after 25 September has had no sixty days yet. */
describe('referral uptake', () => {
  let api: TestApi;
  let tamar: Caller;
  let eka: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    eka = await api.staff('analyst', 'ეკა წერეთელი');
    const people = new People(api);
    const organisation = uuidv7();
    await api.owner.query(
      `insert into organisation (id, name_ka, name_en, legal_form, created_at, updated_at) values ($1, 'იმედის სახლი', 'House of Hope', 'nnle', now(), now())`,
      [organisation],
    );
    const refer = async (r: Sent) => {
      const person = await people.person({ sex: 'female' });
      const caseId = await people.case(person, { opened: '2026-01-15' });
      await api.owner.query(
        `insert into referral (id, beneficiary_id, bureau_id, case_id, organisation_id, service_code, state, request, sent_at, answered_at, rejection_reason, created_at, updated_at)
         select $1, b.id, b.bureau_id, $3, $4, $5, $6, '', ($7::date + time '23:30') at time zone 'Asia/Tbilisi', ($8::date + time '10:00') at time zone 'Asia/Tbilisi', $9, now(), now()
         from beneficiary b where b.id = $2`,
        [
          uuidv7(),
          person,
          caseId,
          organisation,
          r.service ?? 'legal-assistance',
          r.state,
          r.state === 'draft' ? null : r.sent,
          r.answered ?? null,
          r.reason ?? null,
        ],
      );
    };
    await refer({ state: 'delivered', sent: '2026-06-30', answered: '2026-07-03' });
    await refer({ state: 'delivered', sent: '2026-06-01', answered: '2026-06-02' });
    await refer({
      state: 'rejected',
      sent: '2026-06-10',
      answered: '2026-06-15',
      reason: 'noCapacity',
    });
    await refer({ state: 'expired', sent: '2026-09-25', service: 'healthcare-support' });
    await refer({ state: 'inProgress', sent: '2026-09-26', answered: '2026-09-27' });
    await refer({ state: 'delivered', sent: '2026-10-01', answered: '2026-10-31' });
    await refer({ state: 'draft', sent: '' });
  });
  afterAll(() => api.stop());

  const year = { from: '2026-01-01', to: '2026-11-24' };

  it('counts what was delivered of what had sixty days', async () => {
    const { total } = await tamar.ok('getReport', { code: 'referral-uptake', query: year });
    expect(total).toEqual({
      dimensions: {},
      numerator: 2,
      denominator: 4,
      value: 0.5,
      details: {
        sent: 6,
        // 1, 1, 3, 5 and 30 days.
        medianDaysToAnswer: 3,
        // 0 over a weekend, 1, 3, 3 and 20: 14 October is a holiday.
        medianWorkingDaysToAnswer: 3,
        rejected: 1,
        expired: 1,
        withdrawn: 0,
        notTakenUp: 0,
        discontinued: 0,
      },
      mark: 'smallBase',
    });
  });

  it('places a referral in the period by the day it was sent in Tbilisi', async () => {
    const sent = async (day: string) =>
      (await tamar.ok('getReport', { code: 'referral-uptake', query: { from: day, to: day } }))
        .total.details['sent'];
    expect([await sent('2026-06-30'), await sent('2026-07-01')]).toEqual([1, 0]);
  });

  it('shows why referrals were rejected, and by whom they were to be delivered', async () => {
    const answer = await tamar.ok('getReport', {
      code: 'referral-uptake',
      query: { ...year, by: 'rejectionReason,organisation' },
    });
    expect(
      answer.rows.map((r) => [r.dimensions['rejectionReason'], r.denominator, r.details['sent']]),
    ).toEqual([
      ['noCapacity', 1, 1],
      ['notRejected', 3, 5],
    ]);
    expect(answer.classes.map((c) => c.title.en)).toEqual([
      'No free place',
      'Not rejected',
      'House of Hope',
    ]);
  });

  it('gives the analyst the same total and no share of so few', async () => {
    const { total } = await eka.ok('getReport', { code: 'referral-uptake', query: year });
    expect(total).toMatchObject({ numerator: 2, denominator: 4, value: null, mark: 'smallBase' });
  });
});
