import { TestApi, type Caller } from '../support/api.js';
import { programmeId } from './people.js';
import { story } from '../support/story.js';

describe('a next version of a programme', () => {
  let api: TestApi;
  let ketevan: Caller;
  let zurab: Caller;
  let tornike: Caller;
  let id: string;
  beforeAll(async () => {
    api = await TestApi.start();
    ketevan = await api.staff('supervisor', 'ქეთევან მჭედლიშვილი');
    zurab = await api.staff('head', 'ზურაბ რობაქიძე');
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
  });
  afterAll(() => api.stop());

  const step = story('from the first step to the last');

  step('is drafted from the newest one, and changed while it is a draft', async () => {
    const body = { programmeId: programmeId('emotion-regulation'), sessions: 10 };
    const nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    expect(await nino.refused('draftProgrammeVersion', { body })).toEqual([403, 'forbidden']);
    const draft = await ketevan.ok('draftProgrammeVersion', { body });
    expect(draft).toMatchObject({ number: 2, state: 'draft', sessions: 10, sessionMinutes: 90 });
    id = draft.id;
    const wrong = await ketevan.call('changeProgrammeVersion', {
      id,
      version: 1,
      body: { obligatorySessions: [{ number: 11 }] },
    });
    expect(wrong.problem.errors?.map((e) => [e.pointer, e.code])).toEqual([
      ['/obligatorySessions', 'maximum'],
    ]);
    const changed = await ketevan.ok('changeProgrammeVersion', {
      id,
      version: 1,
      body: {
        obligatorySessions: [{ number: 1 }, { number: 10 }],
        postTestRequired: true,
        sessionsConfirmed: true,
      },
    });
    expect(changed).toMatchObject({
      obligatorySessions: [{ number: 1 }, { number: 10 }],
      postTestRequired: true,
    });
    expect(await nino.ok('getProgrammeVersion', { id })).toEqual(changed);
  });

  step('is approved by another expert, and never changes again', async () => {
    await zurab.ok('submitProgrammeVersion', { id, version: 2, body: {} });
    expect(await zurab.refused('approveProgrammeVersion', { id, version: 3, body: {} })).toEqual([
      403,
      'four-eyes',
    ]);
    const maia = await api.staff('clinicalSupervisor', 'მაია ჭანტურია');
    expect(
      (await maia.ok('approveProgrammeVersion', { id, version: 3, body: { note: 'Sound.' } }))
        .state,
    ).toBe('approved');
    expect(
      await ketevan.refused('changeProgrammeVersion', { id, version: 4, body: { sessions: 9 } }),
    ).toEqual([409, 'programme-version-frozen']);
    await expect(
      api.owner.query('update programme_version set sessions = 9 where id = $1', [id]),
    ).rejects.toThrow('an approved version does not change');
  });

  step('is put to use when no other version is', async () => {
    expect(await tornike.refused('putProgrammeVersionToUse', { id, version: 4, body: {} })).toEqual(
      [409, 'programme-version-in-use'],
    );
    const { items } = await tornike.ok('listProgrammeVersions', {
      id: programmeId('emotion-regulation'),
    });
    await tornike.ok('retireProgrammeVersion', {
      id: items[1]?.id ?? '',
      version: 1,
      body: { reason: 'Version 2 takes over.' },
    });
    await tornike.ok('putProgrammeVersionToUse', { id, version: 4, body: {} });
    const programme = await tornike.ok('getProgramme', { id: programmeId('emotion-regulation') });
    expect(programme.currentVersion).toMatchObject({ number: 2, sessions: 10 });
  });
});
