import { TestApi, type Caller, type Reply } from '../support/api.js';
import { openCase } from '../support/file.js';

/** Plausible dates. The case of Giorgi, who was born in 1990, began on 24.11.2026; today is the same day. */
describe('dates', () => {
  let api: TestApi;
  let nino: Caller;
  let giorgi: { beneficiaryId: string; caseId: string };

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    giorgi = await openCase(nino, { birthDate: '1990-03-14' });
  });
  afterAll(() => api.stop());

  const errorsOf = ({ status, problem }: Reply<unknown>) => [
    status,
    problem.errors?.map((e) => [e.pointer, e.code, e.detail]),
  ];
  const expectedProblem = (pointer: string, code: string, first: string, last: string) => {
    const begin =
      {
        dateBeforeBirth: 'the birth of the person',
        dateBeforeWork: 'the case and its legal basis',
      }[code] ?? '';
    const range = `nter a date from ${first} to ${last}.`;
    return [400, [[pointer, code, begin ? `The date is before ${begin}. E${range}` : `E${range}`]]];
  };
  const today = '24.11.2026';
  /** First contacts may precede the case by thirty days. */
  const first = '25.10.2026';

  it.each([
    ['a note of 1899', '1899-05-05T10:00:00Z', 'dateRange', '01.01.2000'],
    ['a note before the case', '2026-10-24T10:00:00Z', 'dateBeforeWork', first],
  ])('refuse %s', async (_what, at, code, from) => {
    const reply = await nino.call('addNote', {
      id: giorgi.beneficiaryId,
      body: { kind: 'phone', at, reached: true, text: 'ზარი' },
    });
    expect(errorsOf(reply)).toEqual(expectedProblem('/at', code, from, today));
  });

  it.each([
    ['before the birth', '1985-01-01', 'dateRange', '01.01.2000'],
    ['before the case', '2025-01-01', 'dateBeforeWork', first],
    ['in the future', '2026-11-25', 'dateRange', '01.01.2000'],
  ])('refuse a consent given %s', async (_what, givenOn, code, from) => {
    const reply = await nino.call('recordConsent', {
      id: giorgi.beneficiaryId,
      body: { purpose: 'assessment', givenBy: 'person', givenOn },
    });
    expect(errorsOf(reply)).toEqual(expectedProblem('/givenOn', code, from, today));
  });

  it('refuse a delivery before the case', async () => {
    const reply = await nino.call('recordServiceDelivery', {
      body: {
        beneficiaryId: giorgi.beneficiaryId,
        serviceCode: 'psychological-consultation',
        deliveredOn: '2024-02-01',
      },
    });
    expect(errorsOf(reply)).toEqual(
      expectedProblem('/deliveredOn', 'dateBeforeWork', first, today),
    );
  });

  it.each([
    ['born in 1820', '1820-01-01'],
    ['born in 1899', '1899-12-31'],
    ['not yet born', '2026-11-25'],
  ])('refuse a person %s', async (_what, birthDate) => {
    const reply = await nino.call('createApplication', {
      body: {
        channel: 'walkIn',
        category: 'formerPrisoner',
        beneficiary: { givenName: 'ლია', familyName: 'ჩიჩუა', sex: 'female', birthDate },
      },
    });
    expect(errorsOf(reply)).toEqual(
      expectedProblem('/beneficiary/birthDate', 'dateRange', '01.01.1900', today),
    );
  });

  it('refuse an outcome, a document and a sentence of before the birth', async () => {
    const id = giorgi.beneficiaryId;
    const outcome = await nino.call('recordOutcome', {
      id,
      body: {
        kind: 'employment',
        status: 'employed',
        source: 'register',
        occurredOn: '1990-03-13',
      },
    });
    expect(errorsOf(outcome)).toEqual(
      expectedProblem('/occurredOn', 'dateBeforeBirth', '14.03.1990', today),
    );
    const basis = await nino.call('recordLegalBasis', {
      id,
      body: {
        kind: 'conditionalSentence',
        issuedBy: 'სასამართლო',
        actDate: '1989-01-01',
        startsOn: '2199-01-01',
        juvenileRules: false,
      },
    });
    expect(basis.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([
      ['/startsOn', 'dateRange'],
    ]);
    const document = await nino.call('recordDocument', {
      id,
      body: { type: 'idCard', purpose: 'პირადობა', issuedOn: '1989-01-01' },
    });
    expect(errorsOf(document)).toEqual(
      expectedProblem('/issuedOn', 'dateBeforeBirth', '14.03.1990', today),
    );
  });

  it('let a legal basis move the begin of the work back, and no birth after it', async () => {
    const { beneficiaryId: id } = await openCase(nino, { givenName: 'ზაზა' });
    await nino.ok('recordLegalBasis', {
      id,
      body: {
        kind: 'conditionalSentence',
        issuedBy: 'სასამართლო',
        actDate: '2025-06-01',
        startsOn: '2025-06-10',
        juvenileRules: false,
      },
    });
    const note = (at: string) =>
      nino.call('addNote', { id, body: { kind: 'phone', at, reached: true, text: 'ზარი' } });
    expect((await note('2025-05-02T10:00:00Z')).status).toBe(201);
    expect(errorsOf(await note('2025-05-01T10:00:00Z'))).toEqual(
      expectedProblem('/at', 'dateBeforeWork', '02.05.2025', today),
    );
    const person = await nino.call('getBeneficiary', { id });
    const changed = await nino.call('changeBeneficiary', {
      id,
      version: person.version,
      body: { birthDate: '2025-06-02' },
    });
    expect(errorsOf(changed)).toEqual(
      expectedProblem('/birthDate', 'dateRange', '01.01.1900', '01.06.2025'),
    );
  });

  it('name the range in Georgian too', async () => {
    const reply = await nino.call('addNote', {
      id: giorgi.beneficiaryId,
      language: 'ka',
      body: { kind: 'phone', at: '2199-01-01T10:00:00Z', reached: true, text: 'ზარი' },
    });
    expect(reply.problem.errors?.[0]?.detail).toBe(
      'შეიყვანეთ თარიღი შუალედიდან: 01.01.2000 – 24.11.2026.',
    );
  });

  it('begin the work within a year: an application, a notice or a call of long ago opens no range', async () => {
    const beneficiary = { givenName: 'ლია', familyName: 'ჩიჩუა', sex: 'female' } as const;
    const application = { channel: 'walkIn', category: 'formerPrisoner', beneficiary } as const;
    expect(
      errorsOf(
        await nino.call('createApplication', { body: { ...application, appliedOn: '2025-11-23' } }),
      ),
    ).toEqual(expectedProblem('/appliedOn', 'dateRange', '24.11.2025', today));
    expect(
      errorsOf(
        await nino.call('recordReleaseNotice', {
          body: {
            beneficiary,
            establishment: 'N8',
            expectedOn: '2027-01-01',
            notifiedOn: '2001-01-01',
          },
        }),
      ),
    ).toEqual(expectedProblem('/notifiedOn', 'dateRange', '24.11.2025', today));
    const at = '2024-01-01T10:00:00Z';
    expect(
      errorsOf(await nino.call('takeHotlineCall', { body: { topic: 'legal', text: 'ზარი', at } })),
    ).toEqual(expectedProblem('/at', 'dateRange', '24.11.2025', today));
    const taken = await nino.ok('createApplication', {
      body: { ...application, appliedOn: '2025-11-24' },
    });
    expect(taken.appliedOn).toBe('2025-11-24');
  });
});
