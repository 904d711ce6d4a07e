import type { Dto } from '@gza/contract';
import { loadCatalogue, referenceData } from '../../src/platform/reference.js';
import { seedProgrammes } from '../../src/modules/programmes/persistence/seed.js';
import { caseInPlanning, draftPlan, startPlanWorld, type PlanWorld } from '../plans/plan-world.js';
import type { Caller } from '../support/api.js';
import { programmeId } from './people.js';
import { story } from '../support/story.js';

const anger: Dto<'CreateProgrammeBody'> = {
  code: 'anger-management',
  areaCode: 'prosocial',
  name: { ka: 'ბრაზის მართვა', en: 'Anger management' },
  audience: 'adult',
  sessions: 14,
  sessionMinutes: 60,
};

describe('a new programme', () => {
  let world: PlanWorld;
  let tornike: Caller;
  let head: Caller;
  let nino: Caller;
  let id: string;
  beforeAll(async () => {
    world = await startPlanWorld();
    ({ nino, head } = world);
    tornike = await world.api.staff('administrator', 'თორნიკე სილაგაძე');
  });
  afterAll(() => world.api.stop());

  const draft = async () => {
    const { items } = await tornike.ok('listProgrammeVersions', { id });
    const [version] = items;
    if (!version || items.length !== 1) throw new Error('one version expected');
    return version;
  };
  const errors = async (caller: Caller, body: Dto<'CreateProgrammeBody'>) => {
    const reply = await caller.call('createProgramme', { body });
    return [reply.status, reply.problem.errors?.map((e) => [e.pointer, e.code])];
  };

  const step = story('from the first step to the last');

  step('is added by head and administrator, by nobody else', async () => {
    for (const role of ['supervisor', 'clinicalSupervisor', 'socialWorker', 'analyst'] as const) {
      const other = await world.api.staff(role, role);
      expect(await other.refused('createProgramme', { body: anger })).toEqual([403, 'forbidden']);
    }
    const made = await tornike.ok('createProgramme', { body: anger });
    id = made.id;
    const { sessions: _, sessionMinutes: __, ...shown } = anger;
    expect(made).toEqual({
      id,
      ...shown,
      confirmed: true,
      approved: false,
      currentVersion: null,
      version: 2,
    });
    const { items } = await nino.ok('listProgrammes');
    expect(items.at(-1)?.code).toBe('anger-management');
  });

  step('begins as a draft with the usual rules of completion and size', async () => {
    expect(await draft()).toMatchObject({
      number: 1,
      state: 'draft',
      sessions: 14,
      sessionMinutes: 60,
      sessionsConfirmed: false,
      audience: 'adult',
      minimumAttendancePercent: 80,
      groupMinimum: 6,
      groupMaximum: 12,
      facilitators: 1,
      languages: ['ka'],
      criteria: [],
      lastStepBy: { id: tornike.id },
    });
  });

  step('stands once by code and by either title, in an area that exists', async () => {
    const other = {
      ...anger,
      code: 'anger-2',
      name: { ka: 'სხვა დასახელება', en: 'Another title' },
    };
    const clash = (changes: Partial<typeof other>) => errors(head, { ...other, ...changes });
    expect(await head.refused('createProgramme', { body: anger })).toEqual([
      409,
      'programme-exists',
    ]);
    expect(await clash({ code: 'bibliotherapy' })).toEqual([409, [['/code', 'duplicate']]]);
    expect(await clash({ name: { ...other.name, ka: ' ბიბლიოთერაპია ' } })).toEqual([
      409,
      [['/name/ka', 'duplicate']],
    ]);
    expect(await clash({ name: { ...other.name, en: 'Anger management' } })).toEqual([
      409,
      [['/name/en', 'duplicate']],
    ]);
    expect(await clash({ areaCode: 'nowhere' })).toEqual([400, [['/areaCode', 'notFound']]]);
    expect(await clash({ code: 'Anger 2' })).toEqual([400, [['/code', 'codeWithDigits']]]);
  });

  step('changes its title and area while nobody has approved it', async () => {
    const body = { name: { ka: 'ბრაზის მართვა', en: 'Managing anger' }, areaCode: 'psychosocial' };
    expect(await nino.refused('changeProgramme', { id, version: 2, body })).toEqual([
      403,
      'forbidden',
    ]);
    expect(await head.refused('changeProgramme', { id, version: 1, body })).toEqual([
      412,
      'stale-version',
    ]);
    const changed = await head.ok('changeProgramme', { id, version: 2, body });
    expect(changed).toMatchObject({ ...body, version: 3 });
    const taken = { name: { ka: 'ბიბლიოთერაპია', en: 'Managing anger' } };
    expect(await head.refused('changeProgramme', { id, version: 3, body: taken })).toEqual([
      409,
      'programme-exists',
    ]);
  });

  step('is not offered before a version is approved, and is in use after it', async () => {
    const { caseId } = await caseInPlanning(world);
    const plan = await draftPlan(world, caseId);
    const onPlan = {
      id: plan.id,
      version: plan.version,
      body: {
        kind: 'programme' as const,
        programmeId: id,
        mandatory: false,
        delivery: 'group' as const,
      },
    };
    const early = await nino.call('addPlanItem', onPlan);
    expect([early.status, early.problem.errors?.map((e) => [e.pointer, e.code])]).toEqual([
      400,
      [['/programmeId', 'notFound']],
    ]);
    const group = {
      programmeId: id,
      name: 'ბრაზის მართვა, გაზაფხული',
      facilitatorIds: [world.eka.id],
    };
    expect(await nino.refused('createGroup', { body: group })).toEqual([
      409,
      'programme-not-in-use',
    ]);

    const { id: versionId } = await draft();
    const step = async (
      caller: Caller,
      operation: 'submitProgrammeVersion' | 'approveProgrammeVersion' | 'putProgrammeVersionToUse',
    ) => {
      const { version } = await draft();
      return caller.refused(operation, { id: versionId, version, body: {} });
    };
    await tornike.ok('changeProgrammeVersion', {
      id: versionId,
      version: 1,
      body: { audience: 'juvenile', description: 'მიზანი: იმპულსის კონტროლი.' },
    });
    await step(tornike, 'submitProgrammeVersion');
    expect(await step(tornike, 'approveProgrammeVersion')).toEqual([403, 'forbidden']);
    await step(head, 'approveProgrammeVersion');
    expect(await nino.ok('getProgramme', { id })).toMatchObject({
      approved: true,
      currentVersion: null,
    });
    await step(tornike, 'putProgrammeVersionToUse');
    const inUse = await nino.ok('getProgramme', { id });
    expect(inUse).toMatchObject({
      approved: true,
      audience: 'juvenile',
      currentVersion: { number: 1, sessions: 14, sessionMinutes: 60 },
    });
    expect((await nino.call('addPlanItem', onPlan)).status).toBe(201);
    expect((await nino.ok('createGroup', { body: group })).programme.id).toBe(id);
  });

  step('keeps its area from then on, since the wall hangs on it', async () => {
    const change = (areaCode: string) =>
      head.refused('changeProgramme', { id, version: 3, body: { areaCode } });
    expect(await change('addictions')).toEqual([409, 'programme-area-fixed']);
    expect(await change('psychosocial')).toEqual([200, 'not refused']);
  });

  step('and a renamed one stay as they are when the product starts anew', async () => {
    const bibliotherapy = programmeId('bibliotherapy');
    const renamed = {
      id: bibliotherapy,
      version: 1,
      body: { name: { ka: 'კითხვით თერაპია', en: 'Reading therapy' } },
    };
    await tornike.ok('changeProgramme', renamed);
    // The next release ships a programme with a title that the Department has given meanwhile.
    const equality = programmeId('equality');
    const taken = { name: { ka: 'გათავისუფლებული სახელი', en: 'A title set free' } };
    await tornike.ok('changeProgramme', { id: equality, version: 1, body: taken });
    await tornike.ok('changeProgramme', {
      id,
      version: 4,
      body: { name: { ka: 'თანასწორობის პროგრამა', en: 'Equality programme' } },
    });
    await world.api.owner.query('update programme set version = 1 where id = $1', [equality]);
    const { programmes } = loadCatalogue();
    await seedProgrammes(world.api.owner, referenceData('georgia'));
    const { items } = await nino.ok('listProgrammes');
    expect(items).toHaveLength(programmes.length + 1);
    expect(items.find((one) => one.id === bibliotherapy)?.name.en).toBe('Reading therapy');
    expect(items.find((one) => one.id === id)?.name.en).toBe('Equality programme');
    expect(items.find((one) => one.id === equality)?.name.en).toBe('A title set free');
  });
});
