import type { Dto } from '@gza/contract';
import { expireReferrals } from '../../src/modules/services/expire-referrals.job.js';
import { TestApi, type Caller } from '../support/api.js';
import { giveConsent, openCase, type OpenedCase } from '../support/file.js';
import { dayOf } from './day.js';
import { registerOrganisation } from '../support/organisations.js';
import { story } from '../support/story.js';

/** Nino and the lawyer Irakli refer Ana, whose case Nino manages; Salome answers for the partner. */
describe('the day of those who refer', () => {
  let api: TestApi;
  let nino: Caller;
  let maka: Caller;
  let irakli: Caller;
  let tamar: Caller;
  let salome: Caller;
  let ana: OpenedCase;
  let khidi: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    maka = await api.staff('socialWorker', 'მაკა ლომიძე');
    irakli = await api.staff('lawyer', 'ირაკლი ხარაზი');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    khidi = await registerOrganisation(api, 'ხიდი', 'Khidi');
    salome = await api.partnerUser('სალომე თოდუა', khidi);
    ana = await openCase(nino, { givenName: 'ანა', familyName: 'წიკლაური', sex: 'female' });
    await tamar.ok('assignCase', {
      id: ana.caseId,
      version: 1,
      body: { caseManagerId: nino.id },
    });
    await giveConsent(nino, ana.beneficiaryId, { purpose: 'partnerSharing' });
  });
  afterAll(() => api.stop());

  const refer = async (caller: Caller, serviceCode: string): Promise<Dto<'Referral'>> => {
    const { id, version } = await caller.ok('createReferral', {
      body: { beneficiaryId: ana.beneficiaryId, organisationId: khidi, serviceCode, request: 'რ' },
    });
    return caller.ok('sendReferral', { id, version });
  };
  const answers = async (caller: Caller) =>
    dayOf(await caller.ok('getToday'))('referralAnswered').map(({ detail, at }) => [
      detail.serviceCode,
      detail.state,
      at,
    ]);
  const unanswered = async (caller: Caller) =>
    dayOf(await caller.ok('getToday'))('referralAnswerDue').map(({ id }) => id);

  const step = story('from the first step to the last');

  step(
    'tells the case manager of every answer, the lawyer of those to the own referrals',
    async () => {
      const course = await refer(nino, 'language-subject-courses');
      const legal = await refer(irakli, 'legal-assistance');
      for (const caller of [nino, irakli]) expect(await answers(caller)).toEqual([]);

      api.clock.set('2026-11-25T08:00:00.000Z');
      await salome.ok('acceptReferral', { id: course.id, version: 2, body: {} });
      api.clock.set('2026-11-25T09:00:00.000Z');
      const body = { reason: 'noCapacity' } as const;
      await salome.ok('rejectReferral', { id: legal.id, version: 2, body });

      const refused = ['legal-assistance', 'rejected', '2026-11-25T09:00:00.000Z'];
      const taken = ['language-subject-courses', 'accepted', '2026-11-25T08:00:00.000Z'];
      expect(await answers(nino)).toEqual([refused, taken]);
      expect(await answers(irakli)).toEqual([refused]);
      for (const caller of [maka, tamar]) expect(await answers(caller)).toEqual([]);
      const [line] = dayOf(await irakli.ok('getToday'))('referralAnswered');
      expect(line).toMatchObject({
        id: legal.id,
        person: { id: ana.beneficiaryId, givenName: 'ანა' },
        detail: { organisation: { id: khidi, name: { ka: 'ხიდი', en: 'Khidi' } } },
        link: { to: 'referral', id: legal.id },
      });
    },
  );

  step(
    'does not tell one what one took back oneself, and nothing that is two weeks old',
    async () => {
      const course = await refer(nino, 'professional-retraining');
      await nino.ok('withdrawReferral', {
        id: course.id,
        version: 2,
        body: { reason: 'გადაიფიქრა' },
      });
      expect(await answers(nino)).toHaveLength(2);
      api.clock.set('2026-12-09T08:30:00.000Z');
      expect((await answers(nino)).map(([service]) => service)).toEqual(['legal-assistance']);
      api.clock.set('2026-12-09T09:00:00.000Z');
      for (const caller of [nino, irakli]) expect(await answers(caller)).toEqual([]);
    },
  );

  step(
    'keeps an answer that does not come in sight after its expiry, until somebody has dealt with it',
    async () => {
      const legal = await refer(irakli, 'legal-assistance');
      for (const caller of [nino, irakli]) expect(await unanswered(caller)).toEqual([]);
      api.clock.set('2026-12-28T08:00:00.000Z');
      for (const caller of [nino, irakli]) expect(await unanswered(caller)).toEqual([legal.id]);
      expect((await irakli.ok('getToday')).sections).toMatchObject([
        { section: 'alerts', total: 0, more: false },
        { section: 'colleagues', total: 0, more: false },
        { section: 'overdue', total: 1, more: false },
        { section: 'answers', total: 0, more: false },
      ]);
      await expireReferrals(api.server.uow)({});
      for (const caller of [nino, irakli]) {
        expect(await unanswered(caller)).toEqual([legal.id]);
        expect(await answers(caller)).toEqual([]);
      }
      const expired = await irakli.ok('getReferral', { id: legal.id });
      expect(expired).toMatchObject({ state: 'expired', followedUpAt: null });
      const body = { note: 'ხიდი დავურეკე, ადგილი არ აქვთ.' };
      const done = await irakli.ok('followUpReferral', {
        id: legal.id,
        version: expired.version,
        body,
      });
      expect(done).toMatchObject({
        state: 'expired',
        followedUpAt: '2026-12-28T08:00:00.000Z',
        followUpNote: body.note,
        version: expired.version + 1,
      });
      for (const caller of [nino, irakli]) expect(await unanswered(caller)).toEqual([]);
    },
  );

  step(
    'takes a copy of the expired referral for dealing with it, and nothing but what has expired',
    async () => {
      const course = await refer(nino, 'language-subject-courses');
      expect(
        await nino.call('followUpReferral', { id: course.id, version: course.version, body: {} }),
      ).toMatchObject({ status: 409, problem: { params: { state: 'sent', event: 'followUp' } } });
      api.clock.set('2027-01-15T08:00:00.000Z');
      await expireReferrals(api.server.uow)({});
      expect(await unanswered(nino)).toEqual([course.id]);
      const { version } = await nino.ok('getReferral', { id: course.id });
      expect(
        await salome.refused('followUpReferral', { id: course.id, version, body: {} }),
      ).toEqual([403, 'forbidden']);
      const copy = await nino.ok('copyReferral', { id: course.id });
      expect(await unanswered(nino)).toEqual([]);
      await nino.ok('discardReferral', { id: copy.id, version: copy.version });
      expect(await unanswered(nino)).toEqual([course.id]);
      // The supervisor may follow up for an absent colleague.
      await tamar.ok('followUpReferral', { id: course.id, version, body: {} });
      expect(await unanswered(nino)).toEqual([]);
    },
  );
});
