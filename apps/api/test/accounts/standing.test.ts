import { v7 as uuidv7 } from 'uuid';
import { TestApi, type Caller } from '../support/api.js';
import { registerOrganisation } from '../support/organisations.js';

/**
 * A token holds the data of the account at its creation; the database decides at every request whether the
 * account is active.
 */
describe.each(['on', 'off'])(
  'a token of somebody who does not stand any more (pipelining %s)',
  (pipelining) => {
    let api: TestApi;
    let person: string;

    beforeAll(async () => {
      api = await TestApi.start(undefined, { GZA_PIPELINING: pipelining });
      const nino = await api.staff('socialWorker', 'ნინო ბერიძე');
      const made = await nino.ok('createApplication', {
        body: {
          channel: 'walkIn',
          category: 'formerPrisoner',
          beneficiary: { givenName: 'მაია', familyName: 'წერეთელი', sex: 'female' },
        },
      });
      person = made.beneficiary?.id ?? '';
    });
    afterAll(() => api.stop());

    const gia = {
      channel: 'walkIn',
      category: 'formerPrisoner',
      beneficiary: { givenName: 'გია', familyName: 'ლომიძე', sex: 'male' },
    } as const;

    /**
     * A view, a list, a search, changes with and without a key, and one that another rule would reject
     * first.
     */
    const attempts = (caller: Caller) => ({
      getBeneficiary: caller.refused('getBeneficiary', { id: person }),
      listBeneficiaries: caller.refused('listBeneficiaries'),
      search: caller.refused('searchBeneficiaries', { body: { text: 'წერეთელი' } }),
      createApplication: caller.refused('createApplication', { body: gia }),
      withKey: caller.refused('createApplication', { key: uuidv7(), body: gia }),
      withoutVersion: caller.refused('changeBeneficiary', { id: person, body: { phone: null } }),
    });
    const march = { from: '2026-03-01', to: '2026-03-31' };
    /** Figures, rows and their stream, which are read on another connection. */
    const figures = (caller: Caller) => ({
      figures: caller.refused('getReport', { code: 'attendance', query: march }),
      rows: caller.refused('listReportRows', { code: 'attendance', query: march }),
      stream: caller.refused('listReportRows', {
        code: 'attendance',
        query: march,
        accept: 'application/x-ndjson',
      }),
    });
    const opensNothing = async (answersOf: Readonly<Record<string, Promise<[number, string]>>>) => {
      const answers = Object.fromEntries(
        await Promise.all(
          Object.entries(answersOf).map(async ([name, answer]) => [name, await answer] as const),
        ),
      );
      expect(answers).toEqual(
        Object.fromEntries(Object.keys(answers).map((name) => [name, [401, 'unauthenticated']])),
      );
    };

    it('opens everything while its sign-in stands', async () => {
      const levan = await api.staff('socialWorker', 'ლევან კაპანაძე');
      expect((await levan.call('getBeneficiary', { id: person })).status).toBe(200);
      expect(
        await levan.refused('changeBeneficiary', { id: person, body: { phone: null } }),
      ).toEqual([428, 'version-required']);
    });

    it.each([
      [
        'signed out',
        `update sign_in set revoked_at = now(), revoked_because = 'signedOut' where user_id = $1`,
      ],
      ['past its last day', `update sign_in set expires_at = '2026-11-01' where user_id = $1`],
      ['without an account', `update user_account set active = false where id = $1`],
      ['in another role', `update user_account set role = 'psychologist' where id = $1`],
      [
        'in another bureau',
        `update user_account set bureau_id = (select id from bureau where code = 'kakheti') where id = $1`,
      ],
    ])('%s: opens nothing, and nothing is done', async (_, sql) => {
      const levan = await api.staff('socialWorker', 'ლევან კაპანაძე');
      expect((await api.owner.query(sql, [levan.id])).rowCount).toBe(1);
      await opensNothing(attempts(levan));
      const { rows } = await api.owner.query('select from beneficiary');
      expect(rows).toHaveLength(1);
      const tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
      expect((await api.owner.query(sql, [tamar.id])).rowCount).toBe(1);
      await opensNothing(figures(tamar));
    });

    it('of an API client that was ended opens nothing', async () => {
      const organisation = await registerOrganisation(api, 'ა(ა)იპ „ხიდი“', 'NNLE Khidi');
      const khidi = await api.client('partnerClient', ['referrals:read'], organisation);
      expect((await khidi.call('listReferrals')).status).toBe(200);
      await api.owner.query('update api_client set active = false where id = $1', [khidi.id]);
      expect(await khidi.refused('listReferrals')).toEqual([401, 'unauthenticated']);
    });
  },
);
