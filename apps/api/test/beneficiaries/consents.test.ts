import { TestApi, type Caller } from '../support/api.js';
import { giveConsent, openCase, type OpenedCase } from '../support/file.js';
import { story } from '../support/story.js';

/** Nino works in Tbilisi and Tamar leads there; Levan works in Kakheti; Zaza is a probation officer. */
describe('what the work rests on', () => {
  let api: TestApi;
  let nino: Caller;
  let tamar: Caller;
  let levan: Caller;
  let zaza: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
    zaza = await api.staff('probationOfficer', 'ზაზა ლომიძე');
  });
  afterAll(() => api.stop());

  const assign = async ({ caseId }: OpenedCase) =>
    (
      await tamar.ok('assignCase', {
        id: caseId,
        version: 1,
        body: { caseManagerId: nino.id },
      })
    ).version;

  describe('a voluntary case', () => {
    let giorgi: OpenedCase;
    let version: number;

    const step = story('from the first step to the last');

    step('does not begin an assessment without consent', async () => {
      giorgi = await openCase(nino);
      version = await assign(giorgi);
      const begin = { id: giorgi.caseId, version, body: {} };
      expect(await nino.refused('beginAssessment', begin)).toEqual([422, 'consent-required']);
      // A consent to something else is none to assessment.
      await giveConsent(nino, giorgi.beneficiaryId, { purpose: 'research' });
      expect(await nino.refused('beginAssessment', begin)).toEqual([422, 'consent-required']);
    });

    step('writes a consent down, for its own bureau to read', async () => {
      const reply = await nino.call('recordConsent', {
        id: giorgi.beneficiaryId,
        body: { purpose: 'assessment', givenBy: 'person', note: 'Paper file, page 3' },
      });
      expect(reply.status).toBe(201);
      expect(reply.headers['location']).toBe(`/api/v1/consents/${reply.body.id}`);
      expect(reply.body).toMatchObject({
        beneficiaryId: giorgi.beneficiaryId,
        caseId: giorgi.caseId,
        purpose: 'assessment',
        organisationId: null,
        givenOn: '2026-11-24',
        recordedBy: { id: nino.id, name: 'ნინო ბერიძე' },
        withdrawnAt: null,
        version: 1,
      });
      const { items } = await zaza.ok('listConsents', { id: giorgi.beneficiaryId });
      expect(items.map((c) => c.purpose).sort()).toEqual(['assessment', 'research']);
      expect(await levan.refused('listConsents', { id: giorgi.beneficiaryId })).toEqual([
        404,
        'not-found',
      ]);
      expect(await levan.refused('getConsent', { id: reply.body.id })).toEqual([404, 'not-found']);
      expect(
        await levan.refused('recordConsent', {
          id: giorgi.beneficiaryId,
          body: { purpose: 'assessment', givenBy: 'person' },
        }),
      ).toEqual([404, 'not-found']);
      expect(
        await zaza.refused('recordConsent', {
          id: giorgi.beneficiaryId,
          body: { purpose: 'assessment', givenBy: 'person' },
        }),
      ).toEqual([403, 'forbidden']);
    });

    step('begins with the consent, and goes to closing when it is withdrawn', async () => {
      const begun = await nino.ok('beginAssessment', { id: giorgi.caseId, version, body: {} });
      expect(begun.state).toBe('assessment');
      const { items } = await nino.ok('listConsents', { id: giorgi.beneficiaryId });
      const consent = items.find((c) => c.purpose === 'assessment');
      const withdrawal = { id: consent?.id ?? '', body: { note: 'Changed his mind' } };
      expect(await nino.refused('withdrawConsent', withdrawal)).toEqual([428, 'version-required']);
      expect(await zaza.refused('withdrawConsent', { ...withdrawal, version: 1 })).toEqual([
        403,
        'forbidden',
      ]);
      api.clock.advance({ hours: 1 });
      const withdrawn = await nino.ok('withdrawConsent', { ...withdrawal, version: 1 });
      expect(withdrawn).toMatchObject({
        withdrawnAt: '2026-11-24T07:00:00.000Z',
        withdrawalNote: 'Changed his mind',
        version: 2,
      });
      expect(await nino.refused('withdrawConsent', { ...withdrawal, version: 2 })).toEqual([
        409,
        'consent-withdrawn-already',
      ]);
      expect(await nino.ok('getCase', { id: giorgi.caseId })).toMatchObject({
        state: 'closingReview',
        closureReason: 'withdrewConsent',
      });
    });

    step('closes at once when it had not begun', async () => {
      const maia = await openCase(nino, { givenName: 'მაია', sex: 'female' });
      const consent = await giveConsent(nino, maia.beneficiaryId);
      await nino.ok('withdrawConsent', { id: consent.id, version: 1, body: {} });
      expect(await nino.ok('getCase', { id: maia.caseId })).toMatchObject({
        state: 'closed',
        closureReason: 'withdrewConsent',
        closedOn: '2026-11-24',
      });
    });
  });

  it('asks the legal representative of a minor, and the minor', async () => {
    const luka = await openCase(nino, { givenName: 'ლუკა', birthDate: '2010-05-01' });
    const errors = async (body: object) =>
      (
        await nino.call('recordConsent', {
          id: luka.beneficiaryId,
          body: { purpose: 'assessment', ...body },
        })
      ).problem.errors?.map((e) => [e.pointer, e.code]);
    expect(await errors({ givenBy: 'person' })).toEqual([['/givenBy', 'oneOf']]);
    expect(await errors({ givenBy: 'legalRepresentative' })).toEqual([['/personView', 'required']]);
    const consent = await giveConsent(nino, luka.beneficiaryId, {
      givenBy: 'legalRepresentative',
      personView: 'Wants to learn a trade',
    });
    expect(consent.personView).toBe('Wants to learn a trade');
  });

  it('begins a mandatory case on a sentence that is in force, not on consent', async () => {
    const dato = await openCase(nino, { givenName: 'დათო' }, 'probationerMandatory');
    const begin = { id: dato.caseId, version: await assign(dato), body: {} };
    await giveConsent(nino, dato.beneficiaryId);
    expect(await nino.refused('beginAssessment', begin)).toEqual([422, 'legal-basis-required']);

    const sentence = {
      kind: 'conditionalSentence',
      issuedBy: 'თბილისის საქალაქო სასამართლო',
      actNumber: '1/4521-25',
      actDate: '2025-10-01',
      article: '177(3)',
      startsOn: '2025-11-01',
      endsOn: '2026-11-23',
      mandatoryObligations: ['ძალადობის მართვის პროგრამა'],
      juvenileRules: false,
    } as const;
    const recorded = await zaza.call('recordLegalBasis', {
      id: dato.beneficiaryId,
      body: sentence,
    });
    expect(recorded.status).toBe(201);
    expect(recorded.body).toMatchObject({ ...sentence, caseId: dato.caseId, version: 1 });
    // The legal basis ended yesterday.
    expect(await nino.refused('beginAssessment', begin)).toEqual([422, 'legal-basis-required']);

    const change = { id: recorded.body.id, version: 1 };
    expect(
      (await zaza.call('changeLegalBasis', { ...change, body: { endsOn: '2025-01-01' } })).problem
        .errors,
    ).toEqual([expect.objectContaining({ pointer: '/endsOn', code: 'dateOrder' })]);
    expect(await levan.refused('changeLegalBasis', { ...change, body: {} })).toEqual([
      404,
      'not-found',
    ]);
    await zaza.ok('changeLegalBasis', { ...change, body: { endsOn: '2027-11-01' } });
    expect((await nino.ok('listLegalBases', { id: dato.beneficiaryId })).items).toEqual([
      expect.objectContaining({ endsOn: '2027-11-01', version: 2 }),
    ]);
    expect((await nino.ok('beginAssessment', begin)).state).toBe('assessment');
  });
});
