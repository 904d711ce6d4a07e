import type { OperationId } from '@gza/contract';
import request from 'supertest';
import { hashPassword } from '../../src/platform/auth/password.js';
import { activePlan, caseInPlanning, setCaseState, startPlanWorld } from '../plans/plan-world.js';
import type { PlanWorld } from '../plans/plan-world.js';
import { registerOrganisation } from '../support/organisations.js';
import { acceptInvitation } from '../support/invitations.js';
import { recordExchange } from '../support/recorded-examples.js';
import { giveConsent, openCase, recordSentence } from '../support/file.js';

const reason = { reason: 'ასე გადაწყდა პირთან საუბრის შემდეგ' };
const note = { note: 'საუბრის შემდეგ' };
const password = 'ოთხი სიტყვა და ერთი მთა';

/** Operations that other tests cause but seldom read: each once, with an answer that is an example. */
describe('operations that other tests pass by', () => {
  let world: PlanWorld;
  beforeAll(async () => {
    world = await startPlanWorld();
  });
  afterAll(() => world.api.stop());

  const application = async () =>
    world.nino.ok('createApplication', {
      body: {
        channel: 'walkIn',
        category: 'formerPrisoner',
        beneficiary: { givenName: 'ლევან', familyName: 'ქავთარაძე', sex: 'male' },
        request: 'სამუშაოს ვეძებ',
      },
    });

  it('decline, reconsider and withdraw an application', async () => {
    const { nino } = world;
    const { id, version } = await application();
    const declined = await nino.ok('declineApplication', { id, version, body: reason });
    expect(declined).toMatchObject({ state: 'declined', decisionReason: reason.reason });
    const again = { id, version: declined.version, body: reason };
    const received = await nino.ok('reconsiderApplication', again);
    expect(received.state).toBe('received');
    const last = { id, version: received.version, body: note };
    expect((await nino.ok('withdrawApplication', last)).state).toBe('withdrawn');
  });

  it('move a case on, and back to work', async () => {
    const { api, nino, tamar } = world;
    const { caseId: id } = await openCase(nino, { familyName: 'ჩხეიძე' });
    const steps: [OperationId, string, object, string][] = [
      ['beginPlanning', 'assessment', note, 'planning'],
      ['activateCase', 'planning', note, 'active'],
      ['returnCaseToWork', 'closingReview', reason, 'active'],
    ];
    for (const [operation, from, body, to] of steps) {
      await setCaseState(api, id, from);
      const { version } = await nino.ok('getCase', { id });
      const caller = operation === 'returnCaseToWork' ? tamar : nino;
      const moved = await caller.ok(operation, { id, version, body } as never);
      expect(moved).toMatchObject({ id, state: to });
    }
    const dependents = await tamar.ok('getCaseDependents', { id, query: { step: 'close' } });
    expect(dependents).toMatchObject({ caseId: id, step: 'close', immediateAlerts: 0 });
  });

  it('end goals and a plan', async () => {
    const { api, nino } = world;
    const plan = await activePlan(world, (await caseInPlanning(world)).caseId);
    const goalId = plan.goals[0]?.id ?? '';
    const steps: [OperationId, object, string][] = [
      ['partlyAchievePlanGoal', note, 'partlyAchieved'],
      ['notAchievePlanGoal', reason, 'notAchieved'],
      ['withdrawPlanGoal', reason, 'withdrawn'],
    ];
    for (const [operation, body, state] of steps) {
      await api.owner.query(`update plan_goal set state = 'inProgress' where id = $1`, [goalId]);
      const { version } = await nino.ok('getPlan', { id: plan.id });
      const changed = await nino.ok(operation, { id: plan.id, goalId, version, body } as never);
      expect(changed).toMatchObject({ goals: [{ id: goalId, state }] });
    }
    const { version } = await nino.ok('getPlan', { id: plan.id });
    const ended = await nino.ok('terminatePlan', { id: plan.id, version, body: reason });
    expect(ended).toMatchObject({ state: 'terminated', endReason: reason.reason });
  });

  it('read single records of the file', async () => {
    const { nino } = world;
    const { beneficiaryId: id } = await openCase(nino, { familyName: 'მაისურაძე' });
    const sentence = await recordSentence(nino, id);
    expect(await nino.ok('getLegalBasis', { id: sentence.id })).toEqual(sentence);
    const support = { kind: 'family', name: 'ნანა მაისურაძე', relation: 'დედა' } as const;
    const mother = await nino.ok('addSupportPerson', {
      id,
      body: { ...support, mayBeContacted: true, legalRepresentative: false },
    });
    expect(await nino.ok('getSupportPerson', { id: mother.id })).toEqual(mother);
    const paper = await nino.ok('recordDocument', {
      id,
      body: { type: 'certificate', purpose: 'ცნობა განათლების შესახებ', keptAt: 'საქაღალდე 3' },
    });
    expect(await nino.ok('getDocument', { id: paper.id })).toEqual(paper);
    const written = await nino.ok('addNote', {
      id,
      body: { kind: 'phone', reached: true, text: 'შევთანხმდით შეხვედრაზე' },
    });
    expect(await nino.ok('getNote', { id: written.id })).toEqual(written);
    const call = await nino.ok('takeHotlineCall', {
      body: { topic: 'employment', text: 'ეკითხება სამუშაოს შესახებ; მივეცით მისამართი' },
    });
    expect(await nino.ok('getHotlineCall', { id: call.id })).toEqual(call);
    const notice = await nino.ok('recordReleaseNotice', {
      body: { beneficiaryId: id, establishment: 'N5', expectedOn: '2026-12-20' },
    });
    expect(await nino.ok('getReleaseNotice', { id: notice.id })).toEqual(notice);
  });

  it('end cards', async () => {
    const { api, nino } = world;
    const steps: [OperationId, string, string][] = [
      ['cancelCard', 'requested', 'cancelled'],
      ['returnCard', 'handedOver', 'returned'],
      ['loseCard', 'handedOver', 'lost'],
    ];
    for (const [operation, from, to] of steps) {
      const { beneficiaryId } = await openCase(nino, { familyName: 'ლომიძე', givenName: to });
      const card = await nino.ok('requestCard', { body: { beneficiaryId, kind: 'idCard' } });
      await api.owner.query(
        `update issued_card set state = $2::text, number = $3, issued_on = '2026-11-24', handed_over_on = case when $2::text = 'handedOver' then date '2026-11-24' end where id = $1`,
        [card.id, from, `12AB${to}`],
      );
      const { version } = await nino.ok('getIssuedCard', { id: card.id });
      const ended = await nino.ok(operation, { id: card.id, version, body: note } as never);
      expect(ended).toMatchObject({ id: card.id, state: to });
    }
  });

  it('read a day of attendance at a partner', async () => {
    const { api, nino } = world;
    const organisationId = await registerOrganisation(api, 'ხიდი', 'Bridge');
    const { beneficiaryId } = await openCase(nino, { familyName: 'გელაშვილი' });
    await giveConsent(nino, beneficiaryId, { purpose: 'partnerSharing' });
    const draft = await nino.ok('createReferral', {
      body: {
        beneficiaryId,
        organisationId,
        serviceCode: 'informal-education',
        request: 'კურსი შემდუღებლისთვის',
      },
    });
    const partner = await api.partnerUser('თეა', organisationId);
    let sent = await nino.ok('sendReferral', { id: draft.id, version: draft.version, body: {} });
    for (const operation of ['acceptReferral', 'startReferral'] as const)
      sent = await partner.ok(operation, { id: draft.id, version: sent.version, body: {} });
    const visit = await partner.ok('recordReferralVisit', {
      id: draft.id,
      body: { mark: 'attended' },
    });
    expect(await partner.ok('getReferralVisit', { id: visit.id })).toEqual(visit);
  });

  it('sign in and out, change the password, get a token', async () => {
    const { api, nino } = world;
    await api.owner.query('update user_account set password_hash = $2 where id = $1', [
      nino.id,
      await hashPassword(password),
    ]);
    const email = `${nino.id}@gza.example`;
    const post = (path: string) => request(api.address).post(`/api/v1/auth/${path}`);
    const signedIn = await post('login').send({ email, password });
    expect(signedIn.status).toBe(200);
    const plain = { params: {}, query: undefined };
    recordExchange({
      ...plain,
      operation: 'login',
      body: { email, password },
      status: 200,
      answer: signedIn.body as unknown,
    });
    const cookie = (signedIn.get('Set-Cookie') ?? []).map((one) => one.split(';')[0]).join('; ');
    const refreshed = await post('refresh').set('cookie', cookie).send({});
    expect(refreshed.status).toBe(200);
    recordExchange({
      ...plain,
      operation: 'refresh',
      body: undefined,
      status: 200,
      answer: refreshed.body as unknown,
    });
    const changed = await nino.call('changePassword', {
      body: { currentPassword: password, newPassword: `${password} და ზღვა` },
    });
    expect(changed.status).toBeLessThan(300);
  });

  it('set a password by an invitation', async () => {
    const { api } = world;
    const administrator = await api.staff('administrator', 'თორნიკე სილაგაძე');
    const { invitation } = await administrator.ok('createUser', {
      body: { email: 'analyst@gza.example', name: 'ნათია ნოზაძე', role: 'analyst' },
    });
    const newPassword = 'ოთხი სიტყვა ერთად წყალზე';
    const answer = await acceptInvitation(api, invitation, newPassword);
    expect(answer.status).toBe(204);
    recordExchange({
      operation: 'acceptInvitation',
      params: {},
      query: undefined,
      body: { token: 'abcd-efgh-jkmn-pqrs', code: '1234 5678', newPassword },
      status: 204,
      answer: undefined,
    });
  });

  it('get a token and read a calendar', async () => {
    const { api, tamar } = world;
    const administrator = await api.staff('administrator', 'თორნიკე სილაგაძე');
    const client = await administrator.ok('createApiClient', {
      body: {
        kind: 'reportingClient',
        name: 'სტატისტიკა',
        purpose: 'თვიური ანგარიში',
        scopes: ['reporting:read'],
      },
    });
    const body = { grant_type: 'client_credentials', client_id: client.id };
    const token = await request(api.address)
      .post('/api/oauth/token')
      .type('form')
      .send({ ...body, client_secret: client.secret });
    expect([token.status, (token.body as { token_type: string }).token_type]).toEqual([
      200,
      'Bearer',
    ]);
    recordExchange({
      operation: 'issueToken',
      params: {},
      query: undefined,
      body: { ...body, client_secret: client.secret },
      status: 200,
      answer: token.body as unknown,
    });
    const { path } = await tamar.ok('createCalendarFeed', { body: { language: 'ka' } });
    const feed = await request(api.address).get(path);
    expect(feed.text).toContain('BEGIN:VCALENDAR');
    recordExchange({
      operation: 'readCalendarFeed',
      params: { token: path.split('/').at(-1) ?? '' },
      query: undefined,
      body: undefined,
      status: 200,
      answer: feed.text,
    });
  });
});
