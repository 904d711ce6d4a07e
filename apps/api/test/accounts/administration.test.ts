import request from 'supertest';
import { referenceData } from '../../src/platform/reference.js';
import { TestApi, type Caller } from '../support/api.js';
import { acceptInvitation } from '../support/invitations.js';
import { registerOrganisation } from '../support/organisations.js';
import { story } from '../support/story.js';

/** Tornike administers accounts, clients and bureaus, and sees no case. */
describe('administration', () => {
  let api: TestApi;
  let tornike: Caller;
  let zurab: Caller;
  let nino: Caller;
  let organisationId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    zurab = await api.staff('head', 'ზურაბ რობაქიძე');
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    organisationId = await registerOrganisation(api, 'ა(ა)იპ „ხიდი“', 'NNLE Khidi');
  });
  afterAll(() => api.stop());

  const signIn = (email: string, password: string) =>
    request(api.address).post('/api/v1/auth/login').send({ email, password });

  describe('of users', () => {
    const email = 'eka.lomidze@gza.example';
    const first = 'pirveli-paroli-2026';
    let id: string;

    const step = story('from the first step to the last');

    step('makes an account whose owner sets the password, once for an e-mail', async () => {
      const body = {
        email,
        name: 'ეკა ლომიძე',
        role: 'psychologist',
        bureauId: nino.bureauId,
      };
      const { invitation, ...made } = await tornike.ok('createUser', { body });
      id = made.id;
      expect(made).toMatchObject({ email, role: 'psychologist', active: true, version: 1 });
      expect(await tornike.ok('getUser', { id })).toEqual(made);
      expect((await signIn(email, first)).status).toBe(401);
      expect((await acceptInvitation(api, invitation, first)).status).toBe(204);
      expect((await signIn(email, first)).status).toBe(200);
      expect(await tornike.refused('createUser', { body })).toEqual([409, 'user-exists']);
      expect(await nino.refused('createUser', { body })).toEqual([403, 'forbidden']);
      const { bureauId: _, ...nowhere } = body;
      const malformed = await tornike.call('createUser', { body: { ...nowhere, email: 'x@y.ge' } });
      expect([malformed.status, malformed.problem.errors?.[0]?.pointer]).toEqual([
        400,
        '/bureauId',
      ]);
    });

    step('finds accounts by role and bureau', async () => {
      const query = { role: 'psychologist', bureauId: nino.bureauId ?? '' };
      const found = await tornike.ok('listUsers', { query });
      expect(found.items.map((u) => u.name)).toEqual(['ეკა ლომიძე']);
      expect((await tornike.ok('listUsers', { query: { organisationId } })).items).toEqual([]);
    });

    step(
      'finds accounts by every word of the name or the e-mail, and takes no sign for a wildcard',
      async () => {
        const found = async (q: string) =>
          (await tornike.ok('listUsers', { query: { q } })).items.map((u) => u.name);
        expect(await found('ლომ ეკა')).toEqual(['ეკა ლომიძე']);
        expect(await found('EKA.LOM')).toEqual(['ეკა ლომიძე']);
        expect(await found('ეკა nobody')).toEqual([]);
        expect(await found('eka_lomidze')).toEqual([]);
        expect(await found('%')).toEqual([]);
      },
    );

    step('moves somebody to a partner, which ends their sign-ins', async () => {
      const { body } = await signIn(email, first);
      const token = (body as { accessToken: string }).accessToken;
      const asEka = () =>
        request(api.address).get('/api/v1/me').set('authorization', `Bearer ${token}`);
      expect((await asEka()).status).toBe(200);
      const half = await tornike.call('changeUser', {
        id,
        version: 1,
        body: { role: 'partnerUser', bureauId: null },
      });
      expect([half.status, half.problem.errors?.[0]?.pointer]).toEqual([400, '/organisationId']);
      const moved = await tornike.ok('changeUser', {
        id,
        version: 1,
        body: { role: 'partnerUser', bureauId: null, organisationId },
      });
      expect(moved).toMatchObject({
        role: 'partnerUser',
        bureauId: null,
        organisation: { id: organisationId, name: { ka: 'ა(ა)იპ „ხიდი“', en: 'NNLE Khidi' } },
      });
      const { items } = await tornike.ok('listUsers', { query: { organisationId } });
      expect(items.map((u) => [u.name, u.organisation?.name.en])).toEqual([
        ['ეკა ლომიძე', 'NNLE Khidi'],
      ]);
      expect((await tornike.ok('getUser', { id: nino.id })).organisation).toBeNull();
      expect((await asEka()).status).toBe(401);
    });

    step('invites to set a new password, and the old one is none any more', async () => {
      const { invitation } = await tornike.ok('inviteUser', { id, version: 2 });
      expect((await signIn(email, first)).status).toBe(401);
      expect((await acceptInvitation(api, invitation, 'meore-paroli-2026')).status).toBe(204);
      expect((await signIn(email, 'meore-paroli-2026')).status).toBe(200);
      expect(await tornike.refused('inviteUser', { id, version: 2 })).toEqual([
        412,
        'stale-version',
      ]);
      expect(await zurab.refused('inviteUser', { id, version: 3 })).toEqual([403, 'forbidden']);
    });

    step('switches an account off and on again', async () => {
      await tornike.ok('changeUser', { id, version: 3, body: { active: false } });
      expect((await signIn(email, 'meore-paroli-2026')).status).toBe(401);
      await tornike.ok('changeUser', { id, version: 4, body: { active: true } });
      expect((await signIn(email, 'meore-paroli-2026')).status).toBe(200);
    });

    step('writes every change into the audit', async () => {
      const done = (await api.auditOf('changeUser')).filter(
        ({ actor_id, result }) => actor_id === tornike.id && result === 'done',
      );
      expect(done).toHaveLength(3);
      expect(new Set(done.map((e) => `${e.actor_id} ${e.operation}`))).toEqual(
        new Set([`${tornike.id} alteration`]),
      );
      expect(await api.auditOf('inviteUser')).toContainEqual(
        expect.objectContaining({ actor_id: tornike.id, result: 'done' }),
      );
    });
  });

  it('lets nobody shut themselves out', async () => {
    const natia = await api.staff('administrator', 'ნათია კვირიკაშვილი');
    for (const body of [{ active: false }, { role: 'head' }])
      expect(await natia.refused('changeUser', { id: natia.id, version: 1, body })).toEqual([
        409,
        'own-account',
      ]);
    const renamed = await natia.ok('changeUser', {
      id: natia.id,
      version: 1,
      body: { name: 'ნათია კ.' },
    });
    expect(renamed.name).toBe('ნათია კ.');
    expect(await natia.ok('getMe')).toMatchObject({ name: 'ნათია კ.' });
  });

  describe('of API clients', () => {
    let id: string;
    let first: string;
    const token = (secret: string) =>
      request(api.address)
        .post('/api/oauth/token')
        .type('form')
        .send({ grant_type: 'client_credentials', client_id: id, client_secret: secret });

    const step = story('from the first step to the last');

    step('rotates a secret with an overlap, and without one', async () => {
      const made = await tornike.ok('createApiClient', {
        body: {
          kind: 'partnerClient',
          name: 'Khidi',
          purpose: 'Referrals',
          organisationId,
          scopes: ['referrals:read'],
        },
      });
      [id, first] = [made.id, made.secret];
      const second = await tornike.ok('rotateApiClientSecret', { id, version: 1, body: {} });
      expect(second.secret).not.toBe(first);
      expect(second).toMatchObject({ version: 2, previousSecretUntil: '2026-11-25T06:00:00.000Z' });
      expect((await token(first)).status).toBe(200);
      expect((await token(second.secret)).status).toBe(200);
      api.clock.advance({ hours: 25 });
      expect((await token(first)).status).toBe(401);
      expect((await token(second.secret)).status).toBe(200);
      const [listed] = (await tornike.ok('listApiClients')).items.filter((c) => c.id === id);
      expect(listed?.previousSecretUntil).toBeNull();

      const third = await tornike.ok('rotateApiClientSecret', {
        id,
        version: 2,
        body: { overlapHours: 0 },
      });
      expect((await token(second.secret)).status).toBe(401);
      expect((await token(third.secret)).status).toBe(200);
      first = third.secret;
    });

    step('changes what a client may do, and revokes it', async () => {
      const changed = await tornike.ok('changeApiClient', {
        id,
        version: 3,
        body: { scopes: ['referrals:read', 'referrals:write'] },
      });
      expect(changed.scopes).toEqual(['referrals:read', 'referrals:write']);
      const { body } = await token(first);
      const bearer = `Bearer ${(body as { access_token: string }).access_token}`;
      const read = () => request(api.address).get('/api/v1/referrals').set('authorization', bearer);
      expect((await read()).status).toBe(200);
      await tornike.ok('changeApiClient', { id, version: 4, body: { active: false } });
      expect((await read()).status).toBe(401);
      expect((await token(first)).status).toBe(401);
    });

    step('is for administrators, and keeps the digests from them', async () => {
      for (const caller of [zurab, nino]) {
        expect(
          await caller.refused('changeApiClient', { id, version: 5, body: { active: true } }),
        ).toEqual([403, 'forbidden']);
        expect(await caller.refused('rotateApiClientSecret', { id, version: 5, body: {} })).toEqual(
          [403, 'forbidden'],
        );
      }
      const { rows } = await api.owner.query<{ column: string }>(
        `select a.attname as column from pg_attribute a
         where a.attrelid = 'api_client'::regclass and a.attname like '%hash' and has_column_privilege('gza_staff', a.attrelid, a.attnum, 'select')`,
      );
      expect(rows).toEqual([]);
      expect(await api.auditOf('rotateApiClientSecret')).toContainEqual(
        expect.objectContaining({ actor_id: tornike.id, result: 'done' }),
      );
    });
  });

  describe('of bureaus', () => {
    const body = {
      code: 'zestaponi',
      name: { ka: 'ზესტაფონის პრობაციის ბიურო', en: 'Zestaponi Probation Bureau' },
      regions: ['GE-IM'],
    };

    it('lists the regions by their Georgian names, in both languages', async () => {
      const { items } = await nino.ok('listRegions');
      expect(items.map(({ code }) => code.replace('GE-', '')).join(' ')).toBe(
        'AB AJ GU TB IM KA MM RL SZ SJ KK SK',
      );
      expect(items[4]).toEqual({
        code: 'GE-IM',
        name: { ka: 'იმერეთი', en: 'Imereti' },
        active: true,
        version: 1,
      });
    });

    it('adds a bureau once, in regions that there are', async () => {
      const made = await tornike.ok('createBureau', { body });
      expect(made).toMatchObject({ code: 'zestaponi', confirmed: true });
      expect(await tornike.refused('createBureau', { body })).toEqual([409, 'bureau-exists']);
      const nowhere = await tornike.call('createBureau', {
        body: { ...body, code: 'nowhere', regions: ['GE-XX'] },
      });
      expect(nowhere.problem.errors?.map((e) => e.pointer)).toEqual(['/regions/0']);
      expect(await zurab.refused('createBureau', { body })).toEqual([403, 'forbidden']);
    });

    it('changes one, and what ships with the product does not undo that', async () => {
      const guria = (await tornike.ok('listBureaus')).items.find((b) => b.code === 'adjara-guria');
      if (!guria) throw new Error('Guria shares a bureau with Adjara.');
      expect(guria).toMatchObject({ confirmed: false, version: 1 });
      const input = { id: guria.id, version: 1, body: { confirmed: true } };
      expect(await nino.refused('changeBureau', input)).toEqual([403, 'forbidden']);
      expect(await tornike.ok('changeBureau', input)).toMatchObject({
        confirmed: true,
        version: 2,
        name: guria.name,
      });
      expect(await tornike.refused('changeBureau', input)).toEqual([412, 'stale-version']);
      const { seedPlaces } = await import('../../src/modules/workforce/persistence/seed.js');
      await seedPlaces(api.owner, referenceData('georgia'));
      const after = (await nino.ok('listBureaus')).items.find((b) => b.code === 'adjara-guria');
      expect(after?.confirmed).toBe(true);
    });
  });

  it('names who acted in the audit, and narrows it by what was done', async () => {
    const natia = await api.staff('administrator', 'ნათია კვირიკაშვილი');
    await natia.ok('changeUser', { id: natia.id, version: 1, body: { name: 'ნათია კ.' } });
    const luka = await api.staff('facilitator', 'ლუკა წიკლაური');
    expect(await luka.refused('listAuditEvents')).toEqual([403, 'forbidden']);
    expect(
      await luka.refused('changeUser', { id: luka.id, version: 1, body: { role: 'head' } }),
    ).toEqual([403, 'forbidden']);
    const told = async (query: object) =>
      (await zurab.ok('listAuditEvents', { query })).items.map(
        (e) => `${e.actorName} ${e.endpoint} ${e.operation} ${e.result}`,
      );
    expect(await told({ actorId: natia.id, operation: 'alteration', result: 'done' })).toEqual([
      'ნათია კ. changeUser alteration done',
    ]);
    expect(await told({ actorId: natia.id, operation: 'disclosure' })).toEqual([]);
    expect(await told({ actorId: natia.id, result: 'refused' })).toEqual([]);
    expect(await told({ actorId: luka.id, result: 'refused' })).toEqual([
      'ლუკა წიკლაური changeUser alteration refused',
      'ლუკა წიკლაური listAuditEvents consultation refused',
    ]);
    expect(await told({ actorId: luka.id, result: 'done' })).toEqual([]);
  });
});
