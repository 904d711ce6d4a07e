import type { Dto } from '@gza/contract';
import request from 'supertest';
import { TestApi, type Caller } from '../support/api.js';
import { csv, importFile } from '../support/imports.js';
import { acceptInvitation } from '../support/invitations.js';
import { registerOrganisation } from '../support/organisations.js';

const header = ['email', 'name', 'role', 'bureau', 'organisation'];
const password = 'ოთხი სიტყვა და ერთი მთა';

/** Tornike opens the accounts of an agency from a file, and invites their owners. */
describe('users by file', () => {
  let api: TestApi;
  let tornike: Caller;
  let zurab: Caller;
  beforeAll(async () => {
    api = await TestApi.start();
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    zurab = await api.staff('head', 'ზურაბ ლომიძე');
    await registerOrganisation(api, 'ა(ა)იპ „ხიდი“', 'NNLE Khidi');
  });
  afterAll(() => api.stop());

  const validate = (...rows: string[][]) =>
    importFile(tornike, { type: 'users', mode: 'validate' }, csv(header, ...rows));
  const commit = (...rows: string[][]) =>
    importFile(tornike, { type: 'users', mode: 'commit' }, csv(header, ...rows));
  const found = async (q: string): Promise<Dto<'User'>[]> =>
    (await tornike.ok('listUsers', { query: { q } })).items;

  it('are written once the file is right, and wait for their password', async () => {
    const rows = [
      ['Ana.First@gza.example', 'ანა პირველი', 'socialWorker', 'tbilisi', ''],
      ['beka.first@gza.example', 'ბექა  პირველი', 'head', '', ''],
      ['keti.first@gza.example', 'ქეთი პირველი', 'partnerUser', '', 'NNLE Khidi'],
    ];
    expect(await validate(...rows)).toMatchObject({ state: 'done', created: 3, failed: 0 });
    expect(await found('პირველი')).toEqual([]);
    expect(await commit(...rows)).toMatchObject({ state: 'done', created: 3, failed: 0 });
    const users = await found('პირველი');
    expect(
      users.map(({ email, name, role, awaitsPassword, active }) => [
        email,
        name,
        role,
        awaitsPassword,
        active,
      ]),
    ).toEqual([
      ['ana.first@gza.example', 'ანა პირველი', 'socialWorker', true, true],
      ['beka.first@gza.example', 'ბექა პირველი', 'head', true, true],
      ['keti.first@gza.example', 'ქეთი პირველი', 'partnerUser', true, true],
    ]);
    expect(
      users.map(({ bureauId, organisation }) => [bureauId !== null, organisation?.name.en]),
    ).toEqual([
      [true, undefined],
      [false, undefined],
      [false, 'NNLE Khidi'],
    ]);
    expect(await commit(...rows)).toMatchObject({ created: 0, changed: 0, unchanged: 3 });
  });

  it('are refused row by row, with the value and what is allowed', async () => {
    const { email: own } = await tornike.ok('getMe');
    const run = await validate(
      ['no-address', 'ანა', 'socialWorker', 'tbilisi', ''],
      ['a@gza.example', '12', 'socialWorker', 'tbilisi', ''],
      ['b@gza.example', 'ანა', 'director', 'tbilisi', ''],
      ['c@gza.example', 'ანა', 'socialWorker', 'atlantis', ''],
      ['d@gza.example', 'ანა', 'socialWorker', '', ''],
      ['e@gza.example', 'ანა', 'head', 'tbilisi', ''],
      ['f@gza.example', 'ანა', 'partnerUser', '', 'No such NGO'],
      ['g@gza.example', 'ანა', 'socialWorker', 'tbilisi', 'NNLE Khidi'],
      ['h@gza.example', 'ანა', 'head', '', ''],
      ['h@gza.example', 'ბექა', 'head', '', ''],
      [own ?? '', 'სხვა სახელი', 'administrator', '', ''],
    );
    expect(run.errors.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([
      '2 email email',
      '3 name personName',
      '4 role oneOf',
      '5 bureau oneOf',
      '6 bureau required',
      '7 bureau notApplicable',
      '8 organisation notFound',
      '9 organisation notApplicable',
      '11 email duplicate',
      '12 email duplicate',
    ]);
    expect(run).toMatchObject({ created: 1, failed: 10 });
  });

  describe('are invited together', () => {
    const waiting = async (q: string) =>
      (await tornike.ok('listUsers', { query: { q, awaitsPassword: true } })).items;

    it('with a slip each, which sets the password once', async () => {
      await commit(
        ['ana.second@gza.example', 'ანა მეორე', 'socialWorker', 'tbilisi', ''],
        ['beka.second@gza.example', 'ბექა მეორე', 'supervisor', 'tbilisi', ''],
      );
      const users = await waiting('მეორე');
      const { items } = await tornike.ok('inviteUsers', {
        body: { userIds: users.map(({ id }) => id) },
      });
      expect(items.map(({ email }) => email)).toEqual([
        'ana.second@gza.example',
        'beka.second@gza.example',
      ]);
      expect(new Set(items.map(({ invitation }) => invitation.token)).size).toBe(2);
      for (const { email, invitation } of items) {
        const accepted = await acceptInvitation(api, invitation, password);
        expect(accepted.status).toBe(204);
        const reply = await request(api.address)
          .post('/api/v1/auth/login')
          .send({ email, password });
        expect(reply.status).toBe(200);
      }
      expect(await waiting('მეორე')).toEqual([]);
    });

    it('only while none has a password, and no slip is made otherwise', async () => {
      await commit(['ana.third@gza.example', 'ანა მესამე', 'head', '', '']);
      const [ana] = await waiting('მესამე');
      const me = await tornike.ok('getMe');
      const userIds = [ana?.id ?? '', me.id];
      await api.owner.query(`update user_account set password_hash = 'set' where id = $1`, [me.id]);
      const reply = await tornike.call('inviteUsers', { body: { userIds } });
      expect([reply.status, reply.problem.params]).toEqual([409, { emails: [me.email] }]);
      const { rows } = await api.owner.query('select from invitation where user_id = $1', [
        ana?.id,
      ]);
      expect(rows).toEqual([]);
    });

    it('by nobody but an administrator, and not while inactive', async () => {
      await commit(['ana.fourth@gza.example', 'ანა მეოთხე', 'head', '', '']);
      const [ana] = await waiting('მეოთხე');
      const body = { userIds: [ana?.id ?? ''] };
      expect(await zurab.refused('inviteUsers', { body })).toEqual([403, 'forbidden']);
      await tornike.ok('changeUser', {
        id: ana?.id ?? '',
        version: ana?.version ?? 0,
        body: { active: false },
      });
      expect(await tornike.refused('inviteUsers', { body })).toEqual([409, 'user-inactive']);
    });
  });
});
