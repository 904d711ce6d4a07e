import { allowedEvents, eventsOf, taskMachine, type Dto } from '@gza/contract';
import { runRelay } from '../support/outbox.js';
import { TaskWorld } from './world.js';

describe('a task made by hand', () => {
  let world: TaskWorld;
  let nino: TaskWorld['nino'];
  let mariam: TaskWorld['mariam'];
  let tamar: TaskWorld['tamar'];
  beforeAll(async () => {
    world = await TaskWorld.start('2026-11-24T06:00:00Z');
    ({ nino, mariam, tamar } = world);
  });
  afterAll(() => world.api.stop());
  beforeEach(() => world.api.clock.set('2026-11-24T06:00:00Z'));

  const own = async (reader = nino, query: object = {}) =>
    (await reader.ok('listTasks', { query })).items.filter(({ rule }) => rule === null);
  const titles = async (reader = nino, query: object = {}) =>
    (await own(reader, query)).map(({ title }) => title);
  /** Status, problem and errors of a refused call. */
  const errorsOf = async (
    call: Promise<{ status: number; problem: { errors?: { pointer: string; code: string }[] } }>,
  ) => {
    const { status, problem } = await call;
    return [status, problem.errors?.map(({ pointer, code }) => [pointer, code])];
  };

  it('belongs to the open case and to who makes it, and is listed by its day', async () => {
    const created = await world.create(' დარეკვა დედასთან ');
    expect(created).toMatchObject({
      state: 'open',
      title: 'დარეკვა დედასთან',
      dueOn: '2026-11-27',
      firstDueOn: '2026-11-27',
      beneficiary: { id: world.giorgi.beneficiaryId },
      caseId: world.giorgi.caseId,
      assignee: { id: nino.id },
      assigneeToReplace: false,
      createdBy: { id: nino.id },
      doneBy: null,
      version: 1,
    });
    await world.create('საბუთის მოტანა', { dueOn: '2026-11-25' });
    expect(await titles()).toEqual(['საბუთის მოტანა', 'დარეკვა დედასთან']);
    expect(await titles(nino, { to: '2026-11-26' })).toEqual(['საბუთის მოტანა']);
    expect(await titles(nino, { from: '2026-11-26' })).toEqual(['დარეკვა დედასთან']);
    expect(await titles(mariam)).toEqual([]);
    expect(await titles(tamar, { assigneeId: nino.id })).toHaveLength(2);
    expect(await titles(tamar, { bureauId: nino.bureauId })).toHaveLength(2);
    expect(await titles(world.levan, { bureauId: nino.bureauId })).toEqual([]);
    expect(await world.lasha.refused('listTasks')).toEqual([403, 'forbidden']);
    expect(await world.levan.refused('getTask', { id: created.id })).toEqual([404, 'not-found']);
  });

  it('is given to a colleague of the bureau, and to nobody else', async () => {
    const { id, version } = await world.create('ფსიქოლოგის რჩევა', { assigneeId: mariam.id });
    expect(await titles(mariam)).toEqual(['ფსიქოლოგის რჩევა']);
    for (const { id: assigneeId } of [world.lasha, world.levan])
      expect(
        await errorsOf(nino.call('changeTask', { id, version, body: { assigneeId } })),
      ).toEqual([400, [['/assigneeId', 'notColleague']]]);
    const changed = await nino.ok('changeTask', {
      id,
      version,
      body: { assigneeId: tamar.id, title: 'გადაწყვეტილება' },
    });
    expect(changed).toMatchObject({ assignee: { id: tamar.id }, title: 'გადაწყვეტილება' });
    expect(await titles(mariam)).toEqual([]);
    expect(await titles(tamar)).toEqual(['გადაწყვეტილება']);
  });

  it('stands on Today of who has to do it, from its day until it is done', async () => {
    const { id, version } = await world.create('ოთხშაბათის ზარი', { dueOn: '2026-11-26' });
    const onToday = async (reader = nino) =>
      (await reader.ok('getToday')).sections
        .flatMap(({ lines }) => lines)
        .filter((line) => line.id === id)
        .map(({ day, detail }) => [day, detail]);
    expect(await onToday()).toEqual([]);
    const line = ['2026-11-26', { title: 'ოთხშაბათის ზარი', version }];
    world.api.clock.set('2026-11-25T20:00:00Z');
    expect(await onToday()).toEqual([line]);
    world.api.clock.set('2026-12-01T06:00:00Z');
    expect(await onToday()).toEqual([line]);
    expect(await onToday(tamar)).toEqual([]);
    await nino.ok('completeTask', { id, version, body: {} });
    expect(await onToday()).toEqual([]);
  });

  it('is done once, with what came of it, and opened again where that was an error', async () => {
    const { id, version } = await world.create('ცნობის აღება');
    expect(await nino.refused('completeTask', { id, version: version + 1, body: {} })).toEqual([
      412,
      'stale-version',
    ]);
    const done = await mariam.ok('completeTask', { id, version, body: { result: 'მოიტანა' } });
    expect(done).toMatchObject({
      state: 'done',
      result: 'მოიტანა',
      doneBy: { id: mariam.id },
      doneAt: '2026-11-24T06:00:00.000Z',
    });
    expect(await titles()).not.toContain('ცნობის აღება');
    const { items } = await nino.ok('getTimeline', { id: world.giorgi.beneficiaryId });
    expect(items.find(({ subjectId }) => subjectId === id)).toMatchObject({ kind: 'taskDone' });
    const again = await nino.ok('reopenTask', { id, version: done.version });
    expect(again).toMatchObject({ state: 'open', result: null, doneBy: null, doneAt: null });
    expect(await titles()).toContain('ცნობის აღება');
    await nino.ok('cancelTask', { id, version: again.version, body: { reason: 'საჭირო არ არის' } });
    expect((await nino.ok('getTask', { id })).reason).toBe('საჭირო არ არის');
  });

  it('is postponed to a later day with a reason; the first day stays known', async () => {
    const { id, version } = await world.create('ვიზიტის შეთანხმება');
    const body = { reason: 'ავად არის' };
    for (const dueOn of ['2026-11-25', '2026-11-27'])
      expect(
        await errorsOf(nino.call('postponeTask', { id, version, body: { ...body, dueOn } })),
      ).toEqual([400, [['/dueOn', 'dateRange']]]);
    const later = await nino.ok('postponeTask', {
      id,
      version,
      body: { ...body, dueOn: '2026-12-04' },
    });
    expect(later).toMatchObject({
      state: 'open',
      dueOn: '2026-12-04',
      firstDueOn: '2026-11-27',
      reason: 'ავად არის',
    });
    expect((await own()).find((line) => line.id === id)).toMatchObject({
      dueOn: '2026-12-04',
      firstDueOn: '2026-11-27',
      reason: 'ავად არის',
      version: 2,
    });
  });

  it('takes no step that its life cycle does not have', async () => {
    const steps = {
      complete: ['completeTask', {}],
      reopen: ['reopenTask', undefined],
      cancel: ['cancelTask', { reason: 'აღარ' }],
    } as const;
    expect(eventsOf(taskMachine)).toEqual([...Object.keys(steps), 'lapse']);
    expect(allowedEvents(taskMachine, 'cancelled')).toEqual([]);
    const { id, version } = await world.create('ერთხელ');
    await nino.ok('cancelTask', { id, version, body: { reason: 'აღარ' } });
    for (const [operation, body] of Object.values(steps))
      expect(await nino.refused(operation, { id, version: version + 1, body })).toEqual([
        409,
        'transition-not-allowed',
      ]);
    const postponed = { id, version: version + 1, body: { reason: 'აღარ', dueOn: '2026-12-30' } };
    expect(await nino.refused('postponeTask', postponed)).toEqual([409, 'transition-not-allowed']);
  });

  it('goes with the case to its next manager, to another bureau, and ends with it', async () => {
    const eka = await world.api.staff('socialWorker', 'ეკა ჯანელიძე');
    const mine = await world.create('ჩემი');
    const ofMariam = await world.create('მარიამის', { assigneeId: mariam.id });
    const assigneeOf = async ({ id }: Dto<'Task'>, reader = nino) =>
      (await reader.ok('getTask', { id })).assignee?.id ?? null;

    await world.giveTo(eka);
    await runRelay(world.api);
    expect([await assigneeOf(mine), await assigneeOf(ofMariam)]).toEqual([eka.id, mariam.id]);
    const held = (await tamar.ok('getHeldWork', { id: mariam.id })).items;
    expect(held.find(({ id }) => id === ofMariam.id)).toMatchObject({
      kind: 'task',
      name: { ka: 'მარიამის', en: 'მარიამის' },
      at: '2026-11-27',
      holds: true,
    });
    const items = held.map(({ kind, id, version }) => ({ kind, id, version, to: eka.id }));
    await tamar.ok('handOverWork', { id: mariam.id, body: { items, reason: 'შვებულება' } });
    expect(await assigneeOf(ofMariam)).toBe(eka.id);

    const { version } = await tamar.ok('getCase', { id: world.giorgi.caseId });
    const { rows } = await world.api.owner.query<{ id: string }>(
      `select id from bureau where id = $1`,
      [world.levan.bureauId],
    );
    await tamar.ok('transferCase', {
      id: world.giorgi.caseId,
      version,
      body: { bureauId: rows[0]?.id ?? '', reason: 'გადავიდა', enrolments: [] },
    });
    expect(await tamar.refused('getTask', { id: mine.id })).toEqual([404, 'not-found']);
    expect(await assigneeOf(mine, world.levan)).toBeNull();
    expect((await world.levan.ok('getWorkload', {})).withoutHolder.tasks).toBeGreaterThan(0);

    await world.api.owner.query(
      `update rehabilitation_case set state = 'closingReview', last_step_by = null where id = $1`,
      [world.giorgi.caseId],
    );
    const closing = await world.levan.ok('getCase', { id: world.giorgi.caseId });
    await world.levan.ok('closeCase', {
      id: world.giorgi.caseId,
      version: closing.version,
      body: { reason: 'goalsMet' },
    });
    await runRelay(world.api);
    expect((await world.levan.ok('getTask', { id: mine.id })).state).toBe('lapsed');
    expect((await world.levan.ok('getWorkload', {})).withoutHolder.tasks).toBe(0);
  });
});
