import {
  allowedEvents,
  eventsOf,
  findTransition,
  issuedCardMachine,
  type IssuedCardEvent,
} from '@gza/contract';
import { TestApi, type Caller } from '../support/api.js';
import { openCase, type OpenedCase } from '../support/file.js';
import { story } from '../support/story.js';

/** Nino gets Giorgi an ID card and a transport card in Tbilisi; Tamar leads; Dato is the officer; Levan works in Kakheti. */
describe('issued cards', () => {
  let api: TestApi;
  let nino: Caller;
  let tamar: Caller;
  let dato: Caller;
  let levan: Caller;
  let giorgi: OpenedCase;
  let idCard: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    dato = await api.staff('probationOfficer', 'დათო ლომიძე');
    levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
    giorgi = await openCase(nino);
  });
  afterAll(() => api.stop());

  const step = story('from the first step to the last');

  step('are requested for a person with an open case, one of a kind at a time', async () => {
    const body = { beneficiaryId: giorgi.beneficiaryId, kind: 'idCard' } as const;
    const reply = await nino.call('requestCard', {
      body: { ...body, requestedOn: '2026-11-20' },
    });
    expect(reply.status).toBe(201);
    expect(reply.headers['location']).toBe(`/api/v1/issued-cards/${reply.body.id}`);
    expect(reply.body).toMatchObject({
      kind: 'idCard',
      state: 'requested',
      caseId: giorgi.caseId,
      number: null,
      requestedOn: '2026-11-20',
      version: 1,
    });
    idCard = reply.body.id;
    expect(await nino.refused('requestCard', { body })).toEqual([409, 'card-requested-already']);
    expect(
      await nino.refused('requestCard', {
        body: { ...body, kind: 'transportCard', requestedOn: '2026-11-25' },
      }),
    ).toEqual([400, 'invalid-request']);
    const gone = await openCase(nino, { familyName: 'ლომიძე' });
    await api.owner.query(`update rehabilitation_case set state = 'closed' where id = $1`, [
      gone.caseId,
    ]);
    expect(
      await nino.refused('requestCard', {
        body: { ...body, beneficiaryId: gone.beneficiaryId },
      }),
    ).toEqual([422, 'open-case-needed']);
  });

  step(
    'are issued with a number, handed over, and then counted as a delivered service',
    async () => {
      const issued = await nino.ok('issueCard', {
        id: idCard,
        version: 1,
        body: { number: '24IC12345', on: '2026-11-23' },
      });
      expect(issued).toMatchObject({
        state: 'issued',
        number: '24IC12345',
        issuedOn: '2026-11-23',
      });
      const early = await nino.call('handOverCard', {
        id: idCard,
        version: 2,
        body: { on: '2026-11-22' },
      });
      expect([early.status, early.problem.errors?.[0]?.code]).toEqual([400, 'dateOrder']);
      expect(await nino.refused('handOverCard', { id: idCard, version: 1, body: {} })).toEqual([
        412,
        'stale-version',
      ]);
      const handed = await nino.ok('handOverCard', { id: idCard, version: 2, body: {} });
      expect(handed).toMatchObject({ state: 'handedOver', handedOverOn: '2026-11-24', version: 3 });
      const { items } = await tamar.ok('listServiceDeliveries', {
        query: { beneficiaryId: giorgi.beneficiaryId },
      });
      expect(items).toMatchObject([
        { serviceCode: 'id-card', source: 'card', units: 1, cardId: idCard, provider: null },
      ]);
    },
  );

  step('refuse a number twice and name the reason of a refusal', async () => {
    const ana = await openCase(nino, { givenName: 'ანა', familyName: 'წიკლაური', sex: 'female' });
    const card = await nino.ok('requestCard', {
      body: { beneficiaryId: ana.beneficiaryId, kind: 'idCard', note: 'ფოტო მოიტანა' },
    });
    expect(
      await nino.refused('issueCard', { id: card.id, version: 1, body: { number: '24IC12345' } }),
    ).toEqual([409, 'card-number-taken']);
    const refused = await nino.ok('refuseCard', {
      id: card.id,
      version: 1,
      body: { reason: 'აკლია დაბადების მოწმობა' },
    });
    expect(refused).toMatchObject({
      state: 'refused',
      // Earlier notes are kept.
      note: 'ფოტო მოიტანა\nაკლია დაბადების მოწმობა',
      endedOn: '2026-11-24',
    });
  });

  step('are on the timeline for those who help, not for the officer', async () => {
    const { rows } = await api.owner.query<{ audience: string; detail: { state: string } }>(
      `select audience, detail from timeline_entry where subject_id = $1 order by at, id`,
      [idCard],
    );
    expect(rows.map((r) => [r.audience, r.detail.state])).toEqual([
      ['help', 'requested'],
      ['help', 'issued'],
      ['help', 'handedOver'],
    ]);
  });

  step('are closed to officers, other bureaus and those who do not work with cases', async () => {
    expect(await dato.refused('getIssuedCard', { id: idCard })).toEqual([403, 'forbidden']);
    expect(await levan.refused('getIssuedCard', { id: idCard })).toEqual([404, 'not-found']);
    expect((await levan.ok('listIssuedCards')).items).toEqual([]);
    expect(await levan.refused('loseCard', { id: idCard, version: 3, body: {} })).toEqual([
      404,
      'not-found',
    ]);
    for (const role of ['analyst', 'administrator', 'facilitator', 'lawyer'] as const)
      expect(await (await api.staff(role, role)).refused('getIssuedCard', { id: idCard })).toEqual([
        403,
        'forbidden',
      ]);
    expect(await tamar.refused('loseCard', { id: idCard, version: 3, body: {} })).toEqual([
      403,
      'forbidden',
    ]);
    expect((await tamar.ok('getIssuedCard', { id: idCard })).number).toBe('24IC12345');
  });

  const operations = {
    issue: 'issueCard',
    refuse: 'refuseCard',
    cancel: 'cancelCard',
    handOver: 'handOverCard',
    return: 'returnCard',
    lose: 'loseCard',
  } as const satisfies Record<IssuedCardEvent, string>;
  const bodies: Record<IssuedCardEvent, Record<string, unknown>> = {
    issue: { number: '24IC99999' },
    refuse: { reason: 'reason' },
    cancel: {},
    handOver: {},
    return: {},
    lose: {},
  };
  const forbidden = issuedCardMachine.states.flatMap((state) =>
    eventsOf(issuedCardMachine)
      .filter((event) => !findTransition(issuedCardMachine, state, event))
      .map((event) => [state, event] as const),
  );

  step.each(forbidden)('%s: refuse to %s, and name what is allowed', async (state, event) => {
    await api.owner.query('update issued_card set state = $2, version = 50 where id = $1', [
      idCard,
      state,
    ]);
    const reply = await nino.call(operations[event], {
      id: idCard,
      version: 50,
      body: bodies[event],
    });
    expect(reply.status).toBe(409);
    expect(reply.problem.params).toMatchObject({
      state,
      event,
      allowed: allowedEvents(issuedCardMachine, state),
    });
  });
});
