import { answersOf, callPeople, complete, readyCase, type People } from '../assessments/people.js';
import { TestApi, type Caller } from '../support/api.js';
import { AtOnce, codes, oneWins } from '../support/at-once.js';
import { giveConsent, openCase } from '../support/file.js';
import { registerOrganisation } from '../support/organisations.js';

/** Two decide on one assessment, one referral, one card at once: it is decided once, by one of the two. */
describe('two decisions at once', () => {
  let api: TestApi;
  let atOnce: AtOnce;
  let people: People;
  let khidi: string;
  let salome: Caller;
  let beka: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    atOnce = await AtOnce.start(api);
    people = await callPeople(api);
    khidi = await registerOrganisation(api, 'ხიდი', 'Khidi');
    salome = await api.partnerUser('სალომე თოდუა', khidi);
    beka = await api.partnerUser('ბექა ხარაიშვილი', khidi);
  });
  afterAll(async () => {
    await atOnce.stop();
    await api.stop();
  });

  const timelineOf = async (kind: string, beneficiaryId: string) => {
    const query = { kind };
    return (await people.nino.ok('getTimeline', { id: beneficiaryId, query })).items;
  };

  describe('on an assessment', () => {
    const completed = async () => {
      const { caseId, beneficiaryId } = await readyCase(people);
      const answers = answersOf('bps-rnr', 'Lowest sum of the high level');
      const { id, version } = await complete(people.nino, caseId, 'bps-rnr', answers);
      return { id, version, caseId, beneficiaryId };
    };
    const stepsOf = async (id: string) =>
      (
        await api.owner.query<{ event: string }>(
          `select event from assessment_step where assessment_id = $1 and event in ('approve', 'return')`,
          [id],
        )
      ).rows.map(({ event }) => event);

    it('two approvals: one is kept', async () => {
      const { id, version, beneficiaryId, caseId } = await completed();
      const approve = (who: Caller) => () =>
        who.call('approveAssessment', { id, version, body: {} });
      const replies = await atOnce.send(
        ['assessment', id],
        [approve(people.tamar), approve(people.davit)],
      );
      expect(codes(replies)).toEqual(oneWins);
      expect(await people.nino.ok('getAssessment', { id })).toMatchObject({
        state: 'approved',
        version: version + 1,
      });
      expect(await stepsOf(id)).toEqual(['approve']);
      expect(await timelineOf('assessmentApproved', beneficiaryId)).toHaveLength(1);
      expect((await people.nino.ok('getCase', { id: caseId })).state).toBe('planning');
    });

    it('an approval and a return: the first holds', async () => {
      const { id, version } = await completed();
      const replies = await atOnce.send(
        ['assessment', id],
        [
          () => people.tamar.call('approveAssessment', { id, version, body: {} }),
          () => people.davit.call('returnAssessment', { id, version, body: { reason: 'მიზეზი' } }),
        ],
      );
      expect(codes(replies)).toEqual(oneWins);
      const state = replies[0]?.body.state;
      expect(await stepsOf(id)).toEqual([state === 'approved' ? 'approve' : 'return']);
      expect((await people.nino.ok('getAssessment', { id })).state).toBe(state);
    });
  });

  describe('on a referral', () => {
    const drafted = async () => {
      const { beneficiaryId } = await openCase(people.nino);
      await giveConsent(people.nino, beneficiaryId, { purpose: 'partnerSharing' });
      const { id, version } = await people.nino.ok('createReferral', {
        body: {
          beneficiaryId,
          organisationId: khidi,
          serviceCode: 'language-subject-courses',
          request: 'ინგლისური ენის კურსი',
        },
      });
      return { id, version, beneficiaryId };
    };
    const sent = async () => {
      const { id, version, beneficiaryId } = await drafted();
      const referral = await people.nino.ok('sendReferral', { id, version });
      return { id, version: referral.version, beneficiaryId };
    };

    it('two of the bureau send it: it is told to the partner once', async () => {
      const { id, version, beneficiaryId } = await drafted();
      const send = (who: Caller) => () => who.call('sendReferral', { id, version });
      const replies = await atOnce.send(['referral', id], [send(people.nino), send(people.maia)]);
      expect(codes(replies)).toEqual(oneWins);
      const { items } = await people.nino.ok('listDisclosures', { id: beneficiaryId });
      expect(items.map(({ kind, referralId }) => [kind, referralId])).toEqual([
        ['referralSent', id],
      ]);
    });

    it('one of the partner accepts it, another one rejects it: the first answer holds', async () => {
      const { id, version } = await sent();
      const replies = await atOnce.send(
        ['referral', id],
        [
          () => salome.call('acceptReferral', { id, version, body: {} }),
          () => beka.call('rejectReferral', { id, version, body: { reason: 'noCapacity' } }),
        ],
      );
      expect(codes(replies)).toEqual(oneWins);
      const now = await people.nino.ok('getReferral', { id });
      expect([now.state, now.version, now.rejectionReason]).toEqual([
        replies[0]?.body.state,
        version + 1,
        replies[0]?.body.state === 'rejected' ? 'noCapacity' : null,
      ]);
    });

    it('the bureau withdraws what the partner accepts: one of the two', async () => {
      const { id, version } = await sent();
      const replies = await atOnce.send(
        ['referral', id],
        [
          () => people.nino.call('withdrawReferral', { id, version, body: { reason: 'მიზეზი' } }),
          () => salome.call('acceptReferral', { id, version, body: {} }),
        ],
      );
      expect(codes(replies)).toEqual(oneWins);
      const now = await people.nino.ok('getReferral', { id });
      expect([now.state, now.version]).toEqual([replies[0]?.body.state, version + 1]);
    });
  });

  describe('on a card', () => {
    const request = (who: Caller, beneficiaryId: string) =>
      who.call('requestCard', { body: { beneficiaryId, kind: 'idCard' } });
    const deliveriesOf = async (beneficiaryId: string) =>
      (await people.nino.ok('listServiceDeliveries', { query: { beneficiaryId } })).items.length;

    it('two hand it over: one service is delivered', async () => {
      const { beneficiaryId } = await openCase(people.nino);
      const { id } = (await request(people.nino, beneficiaryId)).body;
      await people.nino.ok('issueCard', { id, version: 1, body: { number: 'R-1' } });
      const handOver = (who: Caller) => () =>
        who.call('handOverCard', { id, version: 2, body: {} });
      const replies = await atOnce.send(
        ['issued_card', id],
        [handOver(people.nino), handOver(people.maia)],
      );
      expect(codes(replies)).toEqual(oneWins);
      expect(await people.nino.ok('getIssuedCard', { id })).toMatchObject({
        state: 'handedOver',
        version: 3,
      });
      expect(await deliveriesOf(beneficiaryId)).toBe(1);
    });

    it('one is issued while it is cancelled: one of the two', async () => {
      const { beneficiaryId } = await openCase(people.nino);
      const { id } = (await request(people.nino, beneficiaryId)).body;
      const replies = await atOnce.send(
        ['issued_card', id],
        [
          () => people.nino.call('issueCard', { id, version: 1, body: { number: 'R-2' } }),
          () => people.maia.call('cancelCard', { id, version: 1, body: {} }),
        ],
      );
      expect(codes(replies)).toEqual(oneWins);
      const now = await people.nino.ok('getIssuedCard', { id });
      expect([now.state, now.version]).toEqual([replies[0]?.body.state, 2]);
    });

    it('two ask for one of a kind: one request stands, and the other is told so', async () => {
      const { beneficiaryId } = await openCase(people.nino);
      // The row of the person is what both new rows point to.
      const replies = await atOnce.send(
        ['beneficiary', beneficiaryId],
        [() => request(people.nino, beneficiaryId), () => request(people.maia, beneficiaryId)],
      );
      expect(codes(replies)).toEqual([
        [201, 'done'],
        [409, 'card-requested-already'],
      ]);
      const { items } = await people.nino.ok('listIssuedCards', { query: { beneficiaryId } });
      expect(items.map(({ id }) => id)).toEqual([replies[0]?.body.id]);
    });
  });
});
