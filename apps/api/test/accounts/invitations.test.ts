import type { Dto } from '@gza/contract';
import request from 'supertest';
import { hashPassword } from '../../src/platform/auth/password.js';
import { TestApi, type Caller } from '../support/api.js';
import { acceptInvitation } from '../support/invitations.js';
import { runRelay } from '../support/outbox.js';
import { registerOrganisation } from '../support/organisations.js';
import { referenceId } from '../../src/platform/reference.js';

const own = 'ოთხი სიტყვა ერთად წყალზე';

/** An administrator knows no password: an invitation opens nothing but the setting of an own one. */
describe('an invitation', () => {
  let api: TestApi;
  let tornike: Caller;
  let nana: Caller;
  let zurab: Caller;
  let eka: Dto<'UserWithInvitation'>;
  let counter = 0;

  beforeAll(async () => {
    api = await TestApi.start();
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    nana = await api.staff('supervisor', 'ნანა ჯაფარიძე');
    zurab = await api.staff('head', 'ზურაბ რობაქიძე');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.owner.query('delete from sign_in_attempt');
    eka = await invited();
  });

  const invited = (bureauId = nana.bureauId) =>
    tornike.ok('createUser', {
      body: {
        email: `eka.${(counter += 1)}@gza.example`,
        name: 'ეკა ლომიძე',
        role: 'psychologist',
        bureauId: bureauId ?? '',
      },
    });
  const accept = (slip: Pick<Dto<'InvitationSlip'>, 'token' | 'code'>, password = own) =>
    acceptInvitation(api, slip, password);
  const signIn = (email: string, password: string) =>
    request(api.address).post('/api/v1/auth/login').send({ email, password });
  const problemOf = (answer: { status: number; body: unknown }) => {
    const { type, errors } = answer.body as Dto<'Problem'>;
    return [answer.status, type.split('/').at(-1), errors?.map((e) => `${e.pointer} ${e.code}`)];
  };
  const gone = [410, 'invitation-not-valid', undefined];

  it('sets the own password once, and signs nobody in', async () => {
    const { invitation, email } = eka;
    expect(invitation.token).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}$/u);
    expect(invitation.code).toMatch(/^\d{4} \d{4}$/u);
    expect(invitation.expiresAt).toBe('2026-12-01T06:00:00.000Z');
    for (const secret of [invitation.token, invitation.code])
      expect((await signIn(email, secret)).status).toBe(401);
    const answer = await accept(invitation);
    expect([answer.status, answer.text, answer.headers['set-cookie']]).toEqual([
      204,
      '',
      undefined,
    ]);
    expect((await signIn(email, own)).status).toBe(200);
    expect(problemOf(await accept(invitation, 'სხვა სიტყვები ერთად წყალზე'))).toEqual(gone);
    expect((await signIn(email, own)).status).toBe(200);
  });

  it('is no token for anything else', async () => {
    for (const secret of [eka.invitation.token, eka.invitation.code]) {
      const me = await request(api.address)
        .get('/api/v1/me')
        .set('authorization', `Bearer ${secret}`);
      expect(me.status).toBe(401);
    }
  });

  it('takes link and code as they are copied from paper', async () => {
    const { token, code } = eka.invitation;
    const copied = {
      token: ` ${token.toUpperCase().replaceAll('-', ' ')}`,
      code: code.replace(' ', '-'),
    };
    expect((await accept(copied)).status).toBe(204);
  });

  it('needs both, says which is wrong, and stays open after a mistake', async () => {
    const { token, code } = eka.invitation;
    const other = (await invited()).invitation;
    expect(problemOf(await accept({ token, code: other.code }))).toEqual([
      400,
      'invalid-request',
      ['/code wrongCode'],
    ]);
    expect(problemOf(await accept({ token: 'aaaa-bbbb-cccc-dddd', code }))).toEqual(gone);
    expect(problemOf(await accept({ token, code }, eka.email.padEnd(12)))).toEqual([
      400,
      'invalid-request',
      ['/newPassword weakPassword'],
    ]);
    expect(problemOf(await accept({ token, code }, 'short'))).toEqual([
      400,
      'invalid-request',
      ['/newPassword minLength'],
    ]);
    expect((await accept({ token, code })).status).toBe(204);
  });

  it('sets one password when two people use it at once', async () => {
    const answers = await Promise.all([accept(eka.invitation), accept(eka.invitation)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410]);
  });

  it('ends with its days, which are a setting', async () => {
    const before = api.clock.now();
    await api.owner.query(
      `insert into setting (code, valid_from, value) values ('invitationDays', '2026-01-01', '2')`,
    );
    const short = (await invited()).invitation;
    await api.owner.query(`delete from setting where valid_from = '2026-01-01'`);
    expect(short.expiresAt).toBe('2026-11-26T06:00:00.000Z');
    api.clock.advance({ days: 2 });
    expect(problemOf(await accept(short))).toEqual(gone);
    expect((await accept(eka.invitation)).status).toBe(204);
    api.clock.set(before.toISOString());
  });

  it('counts guesses at the code before they are looked at', async () => {
    const wrong = { ...eka.invitation, code: '0000 0000' };
    const answers = await Promise.all(Array.from({ length: 14 }, () => accept(wrong)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 400)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
    expect((await accept(eka.invitation)).status).toBe(429);
    api.clock.advance({ seconds: 60 });
    expect((await accept(eka.invitation)).status).toBe(204);
  });

  it('takes the old password and the sign-ins away, and a newer one takes its place', async () => {
    const nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    const old = 'an old password of nino';
    await api.owner.query('update user_account set password_hash = $2 where id = $1', [
      nino.id,
      await hashPassword(old),
    ]);
    const first = await tornike.ok('inviteUser', { id: nino.id, version: 1 });
    expect((await signIn(first.email, old)).status).toBe(401);
    expect((await nino.call('getMe')).status).toBe(401);
    expect(await tornike.refused('inviteUser', { id: nino.id, version: 1 })).toEqual([
      412,
      'stale-version',
    ]);
    const second = await tornike.ok('inviteUser', { id: nino.id, version: first.version });
    expect(problemOf(await accept(first.invitation))).toEqual(gone);
    expect((await accept(second.invitation)).status).toBe(204);
    expect((await signIn(first.email, own)).status).toBe(200);
  });

  it('shows its secrets once: neither a retry nor a list has them', async () => {
    const body = { email: 'once@gza.example', name: 'ერთი', role: 'analyst' } as const;
    const made = await tornike.ok('createUser', { body, key: 'once' });
    expect(await tornike.refused('createUser', { body, key: 'once' })).toEqual([
      409,
      'secret-handed-out',
    ]);
    const { items } = await tornike.ok('listInvitations', { query: { state: 'open', limit: 200 } });
    const [listed] = items.filter(({ id }) => id === made.invitation.id);
    expect(listed).toEqual({
      id: made.invitation.id,
      userId: made.id,
      name: 'ერთი',
      email: 'once@gza.example',
      role: 'analyst',
      kind: 'newAccount',
      state: 'open',
      createdAt: listed?.createdAt,
      createdBy: { id: tornike.id, name: tornike.name },
      expiresAt: made.invitation.expiresAt,
      usedAt: null,
      version: 1,
    });
    const { rows } = await api.owner.query<{ column: string }>(
      `select a.attname as column from pg_attribute a
       where a.attrelid = 'invitation'::regclass and a.attname like '%hash' and has_column_privilege('gza_staff', a.attrelid, a.attnum, 'select')`,
    );
    expect(rows).toEqual([]);
    const stored = await api.owner.query<{ text: string }>(
      `select row_to_json(i)::text as text from invitation i where id = $1`,
      [made.invitation.id],
    );
    for (const secret of [made.invitation.token, made.invitation.code.replace(' ', '')])
      expect(stored.rows[0]?.text.includes(secret)).toBe(false);
  });

  it('is revoked by an administrator, and ends with its account', async () => {
    const { invitation, id, version } = eka;
    for (const caller of [zurab, nana])
      expect(await caller.refused('revokeInvitation', { id: invitation.id, version: 1 })).toEqual([
        403,
        'forbidden',
      ]);
    const revoked = await tornike.ok('revokeInvitation', { id: invitation.id, version: 1 });
    expect(revoked).toMatchObject({ state: 'revoked', version: 2, usedAt: null });
    expect(problemOf(await accept(invitation))).toEqual(gone);
    expect(await tornike.refused('revokeInvitation', { id: invitation.id, version: 2 })).toEqual([
      409,
      'invitation-ended',
    ]);
    const again = await tornike.ok('inviteUser', { id, version });
    await tornike.ok('changeUser', { id, version: again.version, body: { active: false } });
    expect(problemOf(await accept(again.invitation))).toEqual(gone);
    expect(await tornike.refused('inviteUser', { id, version: again.version + 1 })).toEqual([
      409,
      'user-inactive',
    ]);
  });

  it('of an organisation ends when the organisation is deactivated', async () => {
    const organisationId = await registerOrganisation(api, 'ა(ა)იპ „ხიდი“', 'NNLE Khidi');
    const salome = await tornike.ok('createUser', {
      body: {
        email: 'salome@khidi.example',
        name: 'სალომე თოდუა',
        role: 'partnerUser',
        organisationId,
      },
    });
    const { version } = await tornike.ok('getOrganisation', { id: organisationId });
    await tornike.ok('changeOrganisation', {
      id: organisationId,
      version,
      body: { active: false },
    });
    await runRelay(api);
    expect(problemOf(await accept(salome.invitation))).toEqual(gone);
    const { items } = await tornike.ok('listInvitations', { query: { state: 'revoked' } });
    expect(items.map(({ userId }) => userId)).toContain(salome.id);
  });

  it('is not for oneself', async () => {
    expect(await tornike.refused('inviteUser', { id: tornike.id, version: 1 })).toEqual([
      409,
      'own-account',
    ]);
  });

  it('tells its use to the owner at the next sign-ins, and to those who answer for them', async () => {
    const far = await invited(referenceId('bureau', 'kakheti'));
    await accept(eka.invitation);
    await accept(far.invitation);
    const at = api.clock.now().toISOString();
    const used = async () =>
      ((await signIn(eka.email, own)).body as Dto<'SignedIn'>).invitationUsed;
    expect(await used()).toEqual({ at });
    const lines = async (caller: Caller) =>
      (await caller.ok('getToday')).sections
        .filter(({ section }) => section === 'accounts')
        .flatMap((section) => section.lines)
        .map(({ id, at: when, detail }) => ({ id, when, detail }));
    const line = (user: Dto<'UserWithInvitation'>) => ({
      id: user.invitation.id,
      when: at,
      detail: { account: { id: user.id, name: 'ეკა ლომიძე' }, kind: 'newAccount' },
    });
    expect(await lines(nana)).toContainEqual(line(eka));
    expect(await lines(nana)).not.toContainEqual(line(far));
    expect(await lines(zurab)).toContainEqual(line(eka));
    expect(await lines(zurab)).toContainEqual(line(far));
    const nino = await api.staff('socialWorker', 'ნინო გელაშვილი');
    expect(await lines(nino)).toEqual([]);
    api.clock.advance({ days: 7 });
    expect(await used()).toBeNull();
  });

  it('leaves entries in the audit: who invited, who used it, who tried', async () => {
    await accept({ ...eka.invitation, code: '0000 0000' });
    await accept(eka.invitation);
    const { rows } = await api.owner.query<Record<string, unknown>>(
      `select actor_id, role, operation, result, problem from audit_event
       where recipient_id = $1 and endpoint in ('createUser', 'acceptInvitation') order by at, id`,
      [eka.id],
    );
    expect(rows).toEqual([
      {
        actor_id: tornike.id,
        role: 'administrator',
        operation: 'collection',
        result: 'done',
        problem: null,
      },
      {
        actor_id: null,
        role: 'sign-in',
        operation: 'signIn',
        result: 'refused',
        problem: 'invalid-request',
      },
      { actor_id: null, role: 'sign-in', operation: 'signIn', result: 'done', problem: null },
    ]);
  });
});
