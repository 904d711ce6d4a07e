import type { Dto } from '@gza/contract';
import { PhoneNumbers1790100021100 } from '../../src/migrations/1790100021100-phone-numbers.js';
import { queryRunnerOf } from '../support/scratch.js';
import { TestApi, type Caller } from '../support/api.js';
import { openCase } from '../support/file.js';

/** Phone numbers have one form, however they were written. */
describe('phone numbers', () => {
  let api: TestApi;
  let nino: Caller;
  let admin: Caller;
  let id: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    admin = await api.staff('administrator', 'ანა კიკნაძე');
    id = (await openCase(nino, { phone: '0 599 12-34-56' })).beneficiaryId;
  });
  afterAll(() => api.stop());

  const change = async (phone: string | null) => {
    const { version } = await nino.call('getBeneficiary', { id });
    return nino.call('changeBeneficiary', { id, version, body: { phone } });
  };

  it('are stored in E.164', async () => {
    expect((await nino.ok('getBeneficiary', { id })).phone).toBe('+995599123456');
    const changed = await change('(00995) 555 10 20 30');
    expect(changed.body.phone).toBe('+995555102030');
    const { beneficiary } = await nino.ok('createApplication', {
      body: {
        channel: 'walkIn',
        category: 'formerPrisoner',
        beneficiary: {
          givenName: 'ლია',
          familyName: 'ჭანტურია',
          sex: 'female',
          phone: '+49 170 1234567',
        },
      },
    });
    expect((await nino.ok('getBeneficiary', { id: beneficiary.id })).phone).toBe('+491701234567');
  });

  it('of supporters, callers and organisations too', async () => {
    const supporter = {
      kind: 'family',
      name: 'მარინა ბერიძე',
      mayBeContacted: true,
      legalRepresentative: false,
    } as const;
    const added = await nino.ok('addSupportPerson', {
      id,
      body: { ...supporter, phone: '577 00 11 22' },
    });
    expect(added.phone).toBe('+995577001122');
    const call = await nino.ok('takeHotlineCall', {
      body: { topic: 'other', text: 'კითხვა', callerPhone: '032 2 14 51 45' },
    });
    expect(call.callerPhone).toBe('+995322145145');
    const organisation = await admin.ok('createOrganisation', {
      body: {
        name: { ka: 'ხიდი', en: 'Khidi' },
        legalForm: 'nnle',
        contactPoints: [{ kind: 'phone', value: '032 2 14 51 45' }],
      },
    });
    expect(organisation.contactPoints).toEqual([{ kind: 'phone', value: '+995322145145' }]);
    const refused = await admin.call('changeOrganisation', {
      id: organisation.id,
      version: 1,
      body: { contactPoints: [...organisation.contactPoints, { kind: 'phone', value: '145' }] },
    });
    expect([refused.status, refused.problem.errors?.[0]]).toMatchObject([
      400,
      { pointer: '/contactPoints/1/value', code: 'phone' },
    ]);
  });

  it.each(['555', '<script>alert(1)</script>', 'დედის ნომერი', '+995 599 12 34'])(
    'are refused where they are none: %s',
    async (phone) => {
      const { status, problem } = await change(phone);
      expect([status, problem.errors?.[0]]).toMatchObject([
        400,
        { pointer: '/phone', code: 'phone' },
      ]);
    },
  );

  it('of before are migrated; what cannot be read stays, marked, until it is corrected', async () => {
    await api.owner.query(`update beneficiary set phone = '+ 599 12 ან 13' where id = $1`, [id]);
    const other = (await openCase(nino)).beneficiaryId;
    await api.owner.query(`update beneficiary set phone = '(599) 12 34 57' where id = $1`, [other]);
    await new PhoneNumbers1790100021100().up(queryRunnerOf(api.owner));
    expect((await nino.ok('getBeneficiary', { id: other })).phone).toBe('+995599123457');
    expect((await nino.ok('getBeneficiary', { id })).phone).toBe('599 12 ან 13');
    expect((await change('599 12 ან 13')).status).toBe(200);
    expect((await change('599 12 ან 14')).status).toBe(400);
    expect((await change(null)).body.phone).toBeNull();
  });

  describe('are found by the search', () => {
    let levan: Caller;
    let officer: Caller;
    let child: string;
    let supporter: Dto<'SupportPerson'>;

    beforeAll(async () => {
      levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
      officer = await api.staff('probationOfficer', 'ზურაბ კაპანაძე');
      child = (await openCase(nino, { givenName: 'საბა', familyName: 'ხუციშვილი' })).beneficiaryId;
      supporter = await nino.ok('addSupportPerson', {
        id: child,
        body: {
          kind: 'family',
          name: 'დალი ხუციშვილი',
          phone: '598 77 66 55',
          mayBeContacted: true,
          legalRepresentative: false,
        },
      });
      await nino.ok('takeHotlineCall', {
        body: {
          topic: 'other',
          text: 'About the son.',
          beneficiaryId: child,
          callerName: 'გოჩა',
          callerPhone: '+995 597 33 22 11',
        },
      });
      await nino.ok('takeHotlineCall', {
        body: { topic: 'other', text: 'Will call again.', callerPhone: '00995 596 44 33 22' },
      });
    });

    const search = (who: Caller, text: string) => who.ok('searchBeneficiaries', { body: { text } });

    it.each([
      '598776655',
      '598 77-66-55',
      '+995 598 776 655',
      '00995598776655',
      '0598776655',
      '6655',
    ])('of supporters, with a word whose it is: %s', async (text) => {
      const { items, calls } = await search(nino, text);
      expect(items.map((hit) => [hit.id, hit.foundPhone])).toEqual([
        [child, { owner: 'supporter', name: 'დალი ხუციშვილი', phone: '+995598776655' }],
      ]);
      expect(calls).toEqual([]);
    });

    it.each(['597332211', '(597) 33 22 11', '+995597332211', '2211'])(
      'of callers about a person: %s',
      async (text) => {
        const { items } = await search(nino, text);
        expect(items.map((hit) => [hit.id, hit.foundPhone])).toEqual([
          [child, { owner: 'caller', name: 'გოჩა', phone: '+995597332211' }],
        ]);
      },
    );

    it.each(['596443322', '596 44 33 22', '3322'])(
      'of callers about nobody who is recorded: %s',
      async (text) => {
        const { items, calls } = await search(nino, text);
        expect(items).toEqual([]);
        expect(calls).toEqual([
          {
            id: expect.any(String),
            at: expect.any(String),
            callerName: null,
            callerPhone: '+995596443322',
          },
        ]);
      },
    );

    it('by nobody of another bureau, and calls by nobody who may not read them', async () => {
      for (const text of ['598776655', '597332211', '596443322'])
        expect(await search(levan, text)).toEqual({ items: [], calls: [] });
      expect(await search(officer, '597332211')).toEqual({ items: [], calls: [] });
      expect(await search(officer, '596443322')).toEqual({ items: [], calls: [] });
    });

    it('no more, once the supporter has ended', async () => {
      await nino.ok('changeSupportPerson', {
        id: supporter.id,
        version: supporter.version,
        body: { endedOn: '2026-11-23' },
      });
      expect((await search(nino, '598776655')).items).toEqual([]);
      await nino.ok('changeSupportPerson', {
        id: supporter.id,
        version: supporter.version + 1,
        body: { endedOn: null },
      });
      supporter = { ...supporter, version: supporter.version + 2 };
    });

    it('from abroad, also with the digits of a personal number', async () => {
      const { id: person } = (
        await nino.ok('createApplication', {
          body: {
            channel: 'walkIn',
            category: 'formerPrisoner',
            beneficiary: {
              givenName: 'ოთარ',
              familyName: 'ფირცხალავა',
              sex: 'male',
              phone: '+39 06 6982 7',
            },
          },
        })
      ).beneficiary;
      const { items } = await search(nino, '+39 06 69827');
      expect(items.map((hit) => [hit.id, hit.foundPhone?.owner])).toEqual([[person, 'person']]);
    });
  });
});
