import type { Dto } from '@gza/contract';
import { TestApi, type Caller } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import { openCase } from '../support/file.js';
import { runRelay } from '../support/outbox.js';

/** Tornike changes the account of a social worker who carries cases; Tamar leads the bureau. */
describe('the cases of somebody who leaves', () => {
  let api: TestApi;
  let tornike: Caller;
  let tamar: Caller;
  let kakheti: string;

  beforeAll(async () => {
    api = await TestApi.start();
    tornike = await api.staff('administrator', 'თორნიკე სილაგაძე');
    tamar = await api.staff('supervisor', 'თამარ კიკნაძე');
    const { items } = await tornike.ok('listBureaus');
    kakheti = items.find(({ code }) => code === 'kakheti')?.id ?? '';
  });
  afterAll(() => api.stop());

  const carry = async (worker: Caller, people: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let n = 0; n < people; n += 1) {
      const { caseId } = await openCase(worker);
      await tamar.ok('assignCase', { id: caseId, version: 1, body: { caseManagerId: worker.id } });
      ids.push(caseId);
    }
    return ids;
  };
  const change = async (id: string, body: Dto<'ChangeUserBody'>) => {
    const { version } = await tornike.ok('getUser', { id });
    await tornike.ok('changeUser', { id, version, body });
  };
  const withoutManager = async () => {
    const { sections } = await tamar.ok('getToday');
    return sections
      .flatMap(({ lines }) => lines)
      .filter(({ kind }) => kind === 'caseWithoutManager')
      .map(({ id }) => id);
  };

  type Change = [what: string, body: () => Dto<'ChangeUserBody'>, why: string];
  it.each<Change>([
    ['is deactivated', () => ({ active: false }), 'managerLeft'],
    ['moves to another bureau', () => ({ bureauId: kakheti }), 'managerMoved'],
    ['gets a role that carries none', () => ({ role: 'psychologist' }), 'managerRoleChanged'],
  ])('are without a manager, and say why, when the worker %s', async (_, body, why) => {
    const nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    const cases = await carry(nino, 3);
    expect(await tornike.ok('getUserWork', { id: nino.id })).toEqual({
      cases: 3,
      sessions: 0,
      groups: 0,
    });
    expect(await tamar.refused('getUserWork', { id: nino.id })).toEqual([403, 'forbidden']);
    await change(nino.id, body());
    await eventually(async () =>
      expect(await withoutManager()).toEqual(expect.arrayContaining(cases)),
    );
    for (const id of cases) {
      const left = await tamar.ok('getCase', { id });
      expect(left.caseManager).toBeNull();
      expect(left.assignments).toEqual([
        expect.objectContaining({
          caseManager: { id: nino.id, name: 'ნინო ბერიძე' },
          until: '2026-11-24T06:00:00.000Z',
          endReason: why,
        }),
      ]);
    }
    expect(await tornike.ok('getUserWork', { id: nino.id })).toMatchObject({ cases: 0 });
    const carrying = (await tamar.ok('listStaff', {})).items.filter((one) => one.openCases > 0);
    expect(carrying.map(({ id }) => id)).not.toContain(nino.id);
  });

  it('are handed to a colleague, and the assignment before says so', async () => {
    const nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    const levan = await api.staff('socialWorker', 'ლევან კაპანაძე');
    const [id = ''] = await carry(nino, 1);
    await tamar.ok('assignCase', { id, version: 2, body: { caseManagerId: levan.id } });
    const { assignments, caseManager } = await tamar.ok('getCase', { id });
    expect(caseManager?.id).toBe(levan.id);
    expect(assignments.map(({ endReason }) => endReason).sort()).toEqual(
      [null, 'reassigned'].sort(),
    );
  });

  it('stay with somebody who is only renamed, and closed ones keep their last manager', async () => {
    const nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    const [open = '', closed = ''] = await carry(nino, 2);
    await tamar.ok('closeCase', { id: closed, version: 2, body: { reason: 'openedInError' } });
    await change(nino.id, { name: 'ნინო ჯაფარიძე' });
    await runRelay(api);
    expect((await tamar.ok('getCase', { id: open })).caseManager?.id).toBe(nino.id);
    await change(nino.id, { active: false });
    await eventually(async () =>
      expect((await tamar.ok('getCase', { id: open })).caseManager).toBeNull(),
    );
    const left = await tamar.ok('getCase', { id: closed });
    expect(left.caseManager?.id).toBe(nino.id);
    expect(left.assignments[0]?.endReason).toBe('closed');
  });

  it('are noted on the timeline of the person', async () => {
    const nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    const { beneficiaryId, caseId } = await openCase(nino);
    await tamar.ok('assignCase', { id: caseId, version: 1, body: { caseManagerId: nino.id } });
    await change(nino.id, { active: false });
    await eventually(async () => {
      const { items } = await tamar.ok('getTimeline', { id: beneficiaryId });
      expect(items.map(({ kind }) => kind)).toContain('caseManagerLeft');
    });
  });
});
