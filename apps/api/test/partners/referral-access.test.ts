import { endpoints, rolesWith, type EndpointSpec, type OperationId } from '@gza/contract';
import { TestApi, type Caller } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { giveConsent, openCase, type OpenedCase } from '../support/file.js';
import { registerOrganisation } from '../support/organisations.js';
import { story } from '../support/story.js';

/**
 * Two partners: Khidi with Salome and its client, New Step with Archil and its client. Giorgi is referred
 * to Khidi, Ana to New Step, Luka to nobody, and Mari to Khidi until she withdraws her consent.
 */
describe('what a partner reaches', () => {
  let api: TestApi;
  let nino: Caller;
  let khidi: string;
  let newStep: string;
  const people: Record<string, { salome: Caller; client: Caller }> = {};
  const referrals: Record<string, string> = {};
  const persons: Record<string, OpenedCase> = {};
  let consentOfMari: { id: string; version: number };

  const refer = async (name: string, organisationId: string, send = true) => {
    const person = await openCase(nino, {
      givenName: name,
      familyName: 'გელაშვილი',
      phone: '+995 555 12 34 56',
    });
    persons[name] = person;
    const consent = await giveConsent(nino, person.beneficiaryId, {
      purpose: 'partnerSharing',
      organisationId,
    });
    const drafted = await nino.ok('createReferral', {
      body: {
        beneficiaryId: person.beneficiaryId,
        organisationId,
        serviceCode: 'informal-education',
        request: 'ტრენინგი',
      },
    });
    referrals[name] = drafted.id;
    if (send) await nino.ok('sendReferral', { id: drafted.id, version: 1 });
    return consent;
  };

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    khidi = await registerOrganisation(api, 'ხიდი', 'Khidi');
    newStep = await registerOrganisation(api, 'ახალი ნაბიჯი', 'New Step');
    for (const [organisation, name] of [
      [khidi, 'სალომე თოდუა'],
      [newStep, 'არჩილ დუმბაძე'],
    ] as const)
      people[organisation] = {
        salome: await api.partnerUser(name, organisation),
        client: await api.client(
          'partnerClient',
          ['referrals:read', 'referrals:write'],
          organisation,
        ),
      };
    await refer('გიორგი', khidi);
    await refer('ანა', newStep);
    await refer('ლუკა', khidi, false);
    consentOfMari = await refer('მარი', khidi);
  });
  afterAll(() => api.stop());

  const random = '01890000-0000-7000-8000-000000000000';
  const missing = [404, 'not-found'];
  const callers = (organisation: string) => Object.values(people[organisation] ?? {});
  const steps = (
    [
      ['acceptReferral', {}],
      ['rejectReferral', { reason: 'noCapacity' }],
      ['startReferral', undefined],
      ['deliverReferral', { units: 1 }],
      ['markReferralNotTakenUp', {}],
      ['discontinueReferral', { reason: 'reason' }],
    ] as const
  ).map(([operation, body]) => ({ operation, body }));

  /**
   * Calls every operation on one referral as both kinds of caller of a partner, and returns the problems.
   */
  const problemErrors = async (organisation: string, id: string) => {
    const all: unknown[] = [];
    for (const caller of callers(organisation)) {
      all.push(await caller.refused('getReferral', { id }));
      for (const { operation, body } of steps)
        all.push(
          await caller.refused(operation, {
            id,
            version: 2,
            key: `${operation}-${id}`,
            ...(body && { body: { ...body } }),
          }),
        );
    }
    return all;
  };
  const outOfReach = Array.from({ length: 14 }, () => missing);

  const step = story('from the first step to the last');

  step('is its own referrals from sending on', async () => {
    for (const caller of callers(khidi)) {
      const { items } = await caller.ok('listReferrals');
      expect(items.map((r) => r.person.givenName).sort()).toEqual(['გიორგი', 'მარი']);
      expect((await caller.ok('getReferral', { id: referrals['გიორგი'] ?? '' })).state).toBe(
        'sent',
      );
    }
    for (const caller of callers(newStep))
      expect((await caller.ok('listReferrals')).items.map((r) => r.person.givenName)).toEqual([
        'ანა',
      ]);
  });

  step(
    'is neither the other partner’s referral, nor a draft, nor one that does not exist: the three look alike',
    async () => {
      expect(await problemErrors(khidi, referrals['ანა'] ?? '')).toEqual(outOfReach);
      expect(await problemErrors(newStep, referrals['გიორგი'] ?? '')).toEqual(outOfReach);
      expect(await problemErrors(khidi, referrals['ლუკა'] ?? '')).toEqual(outOfReach);
      expect(await problemErrors(khidi, random)).toEqual(outOfReach);
    },
  );

  step('ends with the person’s consent, on the next request', async () => {
    const id = referrals['მარი'] ?? '';
    const [salome] = callers(khidi);
    const accepted = await salome?.ok('acceptReferral', { id, version: 2, body: {} });
    expect(accepted?.state).toBe('accepted');
    await nino.ok('withdrawConsent', { ...consentOfMari, body: { note: 'აღარ სურს' } });
    expect(await problemErrors(khidi, id)).toEqual(outOfReach);
    for (const caller of callers(khidi))
      expect((await caller.ok('listReferrals')).items.map((r) => r.id)).toEqual([
        referrals['გიორგი'],
      ]);
    await eventually(async () =>
      expect(await nino.ok('getReferral', { id })).toMatchObject({
        state: 'withdrawn',
        withdrawalCause: 'consent',
        withdrawalReason: null,
      }),
    );
    expect(await problemErrors(khidi, id)).toEqual(outOfReach);
  });

  step(
    'hides from the partner why the bureau took a referral back, and the phone with it',
    async () => {
      await refer('დავით', khidi);
      const id = referrals['დავით'] ?? '';
      const [salome] = callers(khidi);
      const accepted = await salome?.ok('acceptReferral', { id, version: 2, body: {} });
      expect(accepted?.person.phone).toBe('+995555123456');
      await nino.ok('withdrawReferral', { id, version: 3, body: { reason: 'დააკავეს' } });
      const seen = await salome?.call('getReferral', { id });
      expect(seen?.body).toMatchObject({ state: 'withdrawn', person: { phone: null } });
      expect(seen?.text).not.toMatch(/დააკავეს|555 12 34 56/u);
    },
  );

  step('is nothing beyond referrals: every other operation on a person is forbidden', async () => {
    // The feed of a calendar is open to anybody with its address, and names nobody.
    const personal = (Object.entries(endpoints) as [OperationId, EndpointSpec][]).filter(
      ([, spec]) =>
        spec.audit !== 'none' &&
        !/^\/api\/(oauth|v1\/(referrals|referral-visits|sessions|groups|calendar-feeds|auth|me))\b/u.test(
          spec.path,
        ),
    );
    expect(personal.length).toBeGreaterThan(20);
    for (const [, { access }] of personal)
      expect(
        'permission' in access &&
          rolesWith(access.permission).filter((role) => role.startsWith('partner')),
      ).toEqual([]);
    for (const caller of callers(khidi))
      expect(
        await caller.refused('getBeneficiary', { id: persons['გიორგი']?.beneficiaryId ?? '' }),
      ).toEqual([403, 'forbidden']);
  });

  step('needs the scope: a client that only reads does not answer', async () => {
    const reader = await api.client('partnerClient', ['referrals:read'], khidi);
    const id = referrals['გიორგი'] ?? '';
    expect((await reader.ok('getReferral', { id })).state).toBe('sent');
    expect(
      await reader.refused('acceptReferral', { id, version: 2, body: {}, key: 'reader-1' }),
    ).toEqual([403, 'forbidden']);
    const writer = await api.client('partnerClient', ['referrals:write'], khidi);
    expect(await writer.refused('getReferral', { id })).toEqual([403, 'forbidden']);
    expect(await api.nobody.refused('getReferral', { id })).toEqual([401, 'unauthenticated']);
  });

  step(
    'is held by the database alone, too: a partner’s connection reads no table of persons but referrals and their days',
    async () => {
      const { rows } = await api.owner.query<{ name: string }>(
        `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and has_any_column_privilege('gza_partner', c.oid, 'select')
         and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'beneficiary_id') order by 1`,
      );
      expect(rows.map((r) => r.name)).toEqual(['referral', 'referral_visit']);
    },
  );

  step(
    'is closed to officers, facilitators, analysts and administrators; a lawyer sees the legal ones',
    async () => {
      const id = referrals['გიორგი'] ?? '';
      for (const role of [
        'probationOfficer',
        'facilitator',
        'clinicalSupervisor',
        'analyst',
        'administrator',
      ] as const)
        expect(await (await api.staff(role, role)).refused('getReferral', { id })).toEqual([
          403,
          'forbidden',
        ]);
      const levan = await api.staff('socialWorker', 'ლევან გელაშვილი', 'kakheti');
      expect(await levan.refused('getReferral', { id })).toEqual(missing);
      const irakli = await api.staff('lawyer', 'ირაკლი ხარაზი');
      expect(await irakli.refused('getReferral', { id })).toEqual(missing);
      const legal = await irakli.ok('createReferral', {
        body: {
          beneficiaryId: persons['გიორგი']?.beneficiaryId ?? '',
          organisationId: khidi,
          serviceCode: 'legal-assistance',
          request: 'წარმომადგენლობა სასამართლოში',
        },
      });
      expect((await irakli.ok('listReferrals')).items.map((r) => r.id)).toEqual([legal.id]);
    },
  );
});
