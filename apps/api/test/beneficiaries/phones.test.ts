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
});
