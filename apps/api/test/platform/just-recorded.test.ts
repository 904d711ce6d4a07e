import { TestApi, type Caller } from '../support/api.js';
import { openCase } from '../support/file.js';
import { registerOrganisation } from '../support/organisations.js';

/** Nino and Lali of one bureau work with one person. Which operations refuse an equal request: guards/equal-requests. */
describe.each(['on', 'off'])('what was just recorded (pipelining %s)', (pipelining) => {
  let api: TestApi;
  let nino: Caller;
  let lali: Caller;
  let person: string;
  let organisationId: string;
  let turn = 0;

  beforeAll(async () => {
    api = await TestApi.start(undefined, { GZA_PIPELINING: pipelining });
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    lali = await api.staff('socialWorker', 'ლალი კიკნაძე');
    person = (await openCase(nino)).beneficiaryId;
    organisationId = await registerOrganisation(api, 'ხიდი', 'Khidi');
  });
  afterAll(() => api.stop());

  /** A new note in each test, which may be written again. */
  const noteOf = () => {
    const body = { kind: 'phone', reached: true, text: `Call ${(turn += 1)}` } as const;
    return (caller = nino, key?: string) =>
      caller.call('addNote', { id: person, body, ...(key && { key }) });
  };

  it('is refused with the id and the address of the first record, with or without keys', async () => {
    const write = noteOf();
    const first = await write();
    for (const key of [undefined, `one ${turn}`, `two ${turn}`]) {
      const { status, problem } = await write(nino, key);
      expect([status, problem.type, problem.params]).toEqual([
        409,
        '/problems/just-recorded',
        { id: first.body.id, location: `/api/v1/notes/${first.body.id}` },
      ]);
      expect(first.headers['location']).toBe(problem.params?.['location']);
    }
    // A key that was refused has recorded nothing: it is free for the same request later.
    api.clock.advance({ seconds: 60 });
    const later = await write(nino, `one ${turn}`);
    expect([later.status, later.headers['idempotent-replay']]).toEqual([201, undefined]);
  });

  it('is answered again under its key', async () => {
    const write = noteOf();
    const first = await write(nino, `key ${turn}`);
    const again = await write(nino, `key ${turn}`);
    expect([again.status, again.body.id, again.headers['idempotent-replay']]).toEqual([
      201,
      first.body.id,
      'true',
    ]);
  });

  it('is another record from a colleague, or a minute later', async () => {
    const write = noteOf();
    await write();
    expect((await write(lali)).status).toBe(201);
    api.clock.advance({ seconds: 59 });
    expect((await write()).status).toBe(409);
    api.clock.advance({ seconds: 1 });
    expect((await write()).status).toBe(201);
  });

  it('is another record after the first one was discarded or changed', async () => {
    const body = {
      beneficiaryId: person,
      organisationId,
      serviceCode: 'legal-assistance',
      request: 'Help with a document.',
    };
    const draft = await nino.ok('createReferral', { body });
    expect(await nino.refused('createReferral', { body })).toEqual([409, 'just-recorded']);
    await nino.ok('discardReferral', { id: draft.id, version: draft.version });
    const second = await nino.ok('createReferral', { body });
    await nino.ok('changeReferral', {
      id: second.id,
      version: second.version,
      body: { request: 'Help with another document.' },
    });
    expect((await nino.call('createReferral', { body })).status).toBe(201);
    expect(await nino.refused('createReferral', { body })).toEqual([409, 'just-recorded']);
  });

  it('says nothing of a request that failed', async () => {
    const body = { kind: 'fileReview', text: 'Read.', reached: true } as const;
    for (const _ of [1, 2])
      expect(await nino.refused('addNote', { id: person, body })).toEqual([400, 'invalid-request']);
  });
});
