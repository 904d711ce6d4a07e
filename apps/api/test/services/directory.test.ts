import {
  allowedEvents,
  directoryEntryMachine,
  eventsOf,
  findTransition,
  type DirectoryEntryEvent,
} from '@gza/contract';
import { expireDirectoryEntries } from '../../src/modules/services/expire-directory-entries.job.js';
import { TestApi, type Caller } from '../support/api.js';
import { registerOrganisation } from '../support/organisations.js';
import { story } from '../support/story.js';

/** Nino proposes an offer of Khidi; Tamar checks it with Khidi and publishes it. */
describe('the directory of services', () => {
  let api: TestApi;
  let nino: Caller;
  let tamar: Caller;
  let khidi: string;
  let entry: string;

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    khidi = await registerOrganisation(api, 'ხიდი', 'Khidi');
  });
  afterAll(() => api.stop());

  const offer = () => ({
    organisationId: khidi,
    serviceCode: 'informal-education',
    regionCode: 'GE-TB',
    place: 'თბილისი, ჭავჭავაძის გამზირი',
    capacity: 12,
  });

  const step = story('from the first step to the last');

  step('takes a proposal of staff', async () => {
    const reply = await nino.call('proposeDirectoryEntry', { body: offer() });
    expect(reply.status).toBe(201);
    expect(reply.headers['location']).toBe(`/api/v1/directory/entries/${reply.body.id}`);
    expect(reply.body).toMatchObject({
      state: 'proposed',
      organisation: { id: khidi },
      capacity: 12,
      eligibility: null,
      verifiedOn: null,
      version: 1,
    });
    entry = reply.body.id;
    const wrong = await nino.call('proposeDirectoryEntry', {
      body: { ...offer(), regionCode: 'GE-XX' },
    });
    expect(wrong.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([
      ['/regionCode', 'notFound'],
    ]);
    const dato = await api.staff('probationOfficer', 'დათო ლომიძე');
    expect(await dato.refused('proposeDirectoryEntry', { body: offer() })).toEqual([
      403,
      'forbidden',
    ]);
  });

  step('is verified for six months and published by the line', async () => {
    expect(await nino.refused('verifyDirectoryEntry', { id: entry, version: 1 })).toEqual([
      403,
      'forbidden',
    ]);
    expect(await tamar.ok('verifyDirectoryEntry', { id: entry, version: 1 })).toMatchObject({
      state: 'verified',
      verifiedOn: '2026-11-24',
      expiresOn: '2027-05-23',
    });
    await tamar.ok('activateDirectoryEntry', { id: entry, version: 2 });
    const found = async (query: Record<string, unknown>) =>
      (await nino.ok('listDirectoryEntries', { query })).items.map((e) => e.id);
    expect(
      await found({ state: 'active', serviceCode: 'informal-education', regionCode: 'GE-TB' }),
    ).toEqual([entry]);
    expect(await found({ regionCode: 'GE-IM' })).toEqual([]);
  });

  step('is corrected with the version in hand', async () => {
    expect(
      await nino.ok('changeDirectoryEntry', {
        id: entry,
        version: 3,
        body: { regionCode: null, eligibility: '18 წლიდან' },
      }),
    ).toMatchObject({ regionCode: null, eligibility: '18 წლიდან', state: 'active', version: 4 });
    expect(await nino.refused('changeDirectoryEntry', { id: entry, version: 3, body: {} })).toEqual(
      [412, 'stale-version'],
    );
  });

  step('drops an offer whose verification is over, until it is verified again', async () => {
    api.clock.set('2027-05-23T06:00:00Z');
    await expireDirectoryEntries(api.server.uow)({});
    expect((await nino.ok('getDirectoryEntry', { id: entry })).state).toBe('active');
    api.clock.set('2027-05-24T06:00:00Z');
    await expireDirectoryEntries(api.server.uow)({});
    expect(await nino.ok('getDirectoryEntry', { id: entry })).toMatchObject({
      state: 'expired',
      version: 5,
    });
    expect(await tamar.ok('verifyDirectoryEntry', { id: entry, version: 5 })).toMatchObject({
      state: 'verified',
      expiresOn: '2027-11-23',
    });
  });

  type Event = Exclude<DirectoryEntryEvent, 'expire'>;
  const operations = {
    verify: 'verifyDirectoryEntry',
    discard: 'discardDirectoryEntry',
    activate: 'activateDirectoryEntry',
    suspend: 'suspendDirectoryEntry',
    resume: 'resumeDirectoryEntry',
  } as const satisfies Record<Event, string>;
  const pairs = directoryEntryMachine.states.flatMap((state) =>
    eventsOf(directoryEntryMachine)
      .filter((event): event is Event => event !== 'expire')
      .map((event) => [state, event] as const),
  );

  step.each(pairs)('%s: to %s is answered as the life cycle says', async (state, event) => {
    await api.owner.query('update directory_entry set state = $2, version = 50 where id = $1', [
      entry,
      state,
    ]);
    const reply = await tamar.call(operations[event], { id: entry, version: 50 });
    const edge = findTransition(directoryEntryMachine, state, event);
    expect(reply.status).toBe(edge ? 200 : 409);
    if (edge) expect(reply.body.state).toBe(edge.to);
    else
      expect(reply.problem.params).toMatchObject({
        state,
        event,
        allowed: allowedEvents(directoryEntryMachine, state),
      });
  });
});
