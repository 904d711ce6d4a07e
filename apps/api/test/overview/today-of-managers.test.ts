import { TestApi, type Caller } from '../support/api.js';
import { openCase, type OpenedCase } from '../support/file.js';
import { story } from '../support/story.js';
import { dayOf, nameOf } from './day.js';

/** A case is opened, given to a manager, and given to another: each is told on Today. */
describe('the day of those who give and receive cases', () => {
  let api: TestApi;
  let nino: Caller;
  let maia: Caller;
  let tamar: Caller;
  let davit: Caller;
  let giorgi: OpenedCase;
  const unassigned = async (caller: Caller) =>
    dayOf(await caller.ok('getToday'))('caseWithoutManager').map((line) => [nameOf(line), line.at]);
  const given = async (caller: Caller) =>
    dayOf(await caller.ok('getToday'))('caseAssigned').map((line) => [nameOf(line), line.at]);
  const assign = async (to: Caller, reason?: string) => {
    const { version } = await tamar.ok('getCase', { id: giorgi.caseId });
    await tamar.ok('assignCase', {
      id: giorgi.caseId,
      version,
      body: { caseManagerId: to.id, ...(reason ? { reason } : {}) },
    });
  };

  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    maia = await api.staff('socialWorker', 'მაია გელაშვილი');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    davit = await api.staff('head', 'დავით მაისურაძე');
    giorgi = await openCase(nino);
  });
  afterAll(() => api.stop());

  const step = story('from the opening to the first note');

  step('shows a case without a manager to those who give cases, and to them alone', async () => {
    const levan = await api.staff('supervisor', 'ლევან გელაშვილი', 'kakheti');
    const { openedAt } = await nino.ok('getCase', { id: giorgi.caseId });
    for (const caller of [tamar, davit])
      expect(await unassigned(caller)).toEqual([['გიორგი', openedAt]]);
    for (const caller of [nino, maia, levan]) expect(await unassigned(caller)).toEqual([]);
    const [line] = dayOf(await tamar.ok('getToday'))('caseWithoutManager');
    expect(line?.link).toEqual({ to: 'personCase', id: giorgi.beneficiaryId });
  });

  step('shows a given case to its manager until the first note', async () => {
    api.clock.set('2026-11-24T09:00:00.000Z');
    await assign(nino);
    expect(await unassigned(tamar)).toEqual([]);
    expect(await given(nino)).toEqual([['გიორგი', '2026-11-24T09:00:00.000Z']]);
    for (const caller of [maia, tamar]) expect(await given(caller)).toEqual([]);
    api.clock.set('2026-11-24T10:00:00.000Z');
    await nino.ok('addNote', {
      id: giorgi.beneficiaryId,
      body: { kind: 'phone', text: 'ვერ დავუკავშირდი.', reached: false },
    });
    expect(await given(nino)).toEqual([]);
  });

  step('shows a case given to another to that one alone, for two weeks', async () => {
    api.clock.set('2026-11-25T09:00:00.000Z');
    await assign(maia, 'შვებულება');
    expect(await given(maia)).toEqual([['გიორგი', '2026-11-25T09:00:00.000Z']]);
    expect(await given(nino)).toEqual([]);
    api.clock.set('2026-12-09T08:59:00.000Z');
    expect(await given(maia)).toHaveLength(1);
    api.clock.set('2026-12-09T09:00:00.000Z');
    expect(await given(maia)).toEqual([]);
  });

  step('tells the manager before for two weeks to whom the case went', async () => {
    api.clock.set('2026-12-09T08:59:00.000Z');
    const gone = async (caller: Caller) =>
      dayOf(await caller.ok('getToday'))('caseHandedOn').map(({ at, person, detail, link }) => ({
        at,
        person: person?.id,
        ...detail,
        link: link.to,
      }));
    const { caseNumber } = await tamar.ok('getCase', { id: giorgi.caseId });
    expect(await gone(nino)).toEqual([
      {
        at: '2026-11-25T09:00:00.000Z',
        person: giorgi.beneficiaryId,
        because: 'reassigned',
        caseNumber,
        bureau: { ka: 'თბილისის პრობაციის ბიურო', en: 'Tbilisi probation bureau' },
        caseManager: { id: maia.id, name: 'მაია გელაშვილი' },
        link: 'home',
      },
    ]);
    for (const caller of [maia, tamar]) expect(await gone(caller)).toEqual([]);

    const { version } = await tamar.ok('getCase', { id: giorgi.caseId });
    const levan = await api.staff('supervisor', 'ლევან კვარაცხელია', 'kakheti');
    await tamar.ok('transferCase', {
      id: giorgi.caseId,
      version,
      body: { bureauId: levan.bureauId ?? '', reason: 'გადავიდა კახეთში' },
    });
    // The file is closed to the old bureau: its number and its bureau are told, and nobody of it.
    const transferred = {
      person: undefined,
      because: 'transferred',
      caseNumber,
      caseManager: null,
    };
    for (const caller of [maia, nino]) expect(await gone(caller)).toMatchObject([transferred]);
    expect(await unassigned(levan)).toEqual([['გიორგი', expect.any(String)]]);
    const lana = await api.staff('socialWorker', 'ლანა ონიანი', 'kakheti');
    const moved = await levan.ok('getCase', { id: giorgi.caseId });
    await levan.ok('assignCase', {
      id: giorgi.caseId,
      version: moved.version,
      body: { caseManagerId: lana.id },
    });
    expect(await given(lana)).toHaveLength(1);
    expect(await gone(lana)).toEqual([]);
    expect(await gone(maia)).toMatchObject([transferred]);
    api.clock.set('2026-12-09T09:00:00.000Z');
    expect(await gone(nino)).toEqual([]);
    expect(await gone(maia)).toHaveLength(1);
  });
});
