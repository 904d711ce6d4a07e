import { expireReferrals } from '../../src/modules/services/expire-referrals.job.js';
import { TestApi, type Caller } from '../support/api.js';
import { giveConsent, openCase, type OpenedCase } from '../support/file.js';
import { registerOrganisation } from '../support/organisations.js';
import { story } from '../support/story.js';
import { dayOf } from './day.js';

/**
 * Work that begins on Tuesday 29.12.2026. The 1st, 2nd and 7th of January are holidays, as is the 19th: five,
 * ten and fifteen working days end on 06.01., 14.01. and 22.01.2027.
 */
describe('deadlines over New Year', () => {
  let api: TestApi;
  let nino: Caller;
  let ana: OpenedCase;
  let referral: string;
  beforeAll(async () => {
    api = await TestApi.start();
    api.clock.set('2026-12-29T08:00:00Z');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    ana = await openCase(nino, { givenName: 'ანა', familyName: 'წიკლაური' });
    await giveConsent(nino, ana.beneficiaryId, { purpose: 'partnerSharing' });
    const organisationId = await registerOrganisation(api, 'ხიდი', 'Khidi');
    const { id, version } = await nino.ok('createReferral', {
      body: {
        beneficiaryId: ana.beneficiaryId,
        organisationId,
        serviceCode: 'professional-retraining',
        request: 'კურსი',
      },
    });
    await nino.ok('sendReferral', { id, version });
    referral = id;
  });
  afterAll(() => api.stop());

  const unanswered = async () =>
    dayOf(await nino.ok('getToday'))('referralAnswerDue').map(({ id, day }) => [id, day]);
  const stateOf = async () => (await nino.ok('getReferral', { id: referral })).state;

  const step = story('of a case and its referral');

  step('count working days', async () => {
    expect(await nino.ok('getCase', { id: ana.caseId })).toMatchObject({
      firstContactDueOn: '2027-01-06',
      assessmentDueOn: '2027-01-22',
    });
    expect((await nino.ok('getReferral', { id: referral })).answerDueOn).toBe('2027-01-14');
  });

  step('have not passed at the end of their last day', async () => {
    api.clock.set('2027-01-14T19:59:59Z');
    await expireReferrals(api.server.uow)({});
    expect([await stateOf(), await unanswered()]).toEqual(['sent', []]);
  });

  step('have passed at midnight in Tbilisi, before the job runs', async () => {
    api.clock.set('2027-01-14T20:00:00Z');
    expect([await stateOf(), await unanswered()]).toEqual(['sent', [[referral, '2027-01-14']]]);
  });

  step('stay on Today after the job, until somebody follows up', async () => {
    api.clock.set('2027-01-14T20:05:00Z');
    await expireReferrals(api.server.uow)({});
    expect([await stateOf(), await unanswered()]).toEqual(['expired', [[referral, '2027-01-14']]]);
    api.clock.set('2027-01-20T08:00:00Z');
    expect(await unanswered()).toEqual([[referral, '2027-01-14']]);
    const { version } = await nino.ok('getReferral', { id: referral });
    await nino.ok('followUpReferral', { id: referral, version, body: {} });
    expect(await unanswered()).toEqual([]);
  });
});
