import type { Dto } from '@gza/contract';
import {
  casesOfOthers,
  commonManager,
  isFirst,
  isWaitingList,
  peopleBehind,
  reassignAll,
  receivers,
  tasksBehind,
  type Moved,
} from './team.presenter.js';

const staff = (id: string, openCases: number, bureauId = 'tbilisi'): Dto<'StaffMember'> => ({
  id,
  name: id,
  role: 'socialWorker',
  bureauId,
  openCases,
});
const caseOf = (id: string, bureauId = 'tbilisi') =>
  ({
    id,
    caseNumber: `GZ-${id}`,
    beneficiary: { id: `b${id}`, familyName: 'ბერიძე', givenName: id },
    bureau: { id: bureauId, code: bureauId },
    version: 3,
  }) as Dto<'Case'>;

it('offers colleagues of the bureau of the cases, not the one who has them', () => {
  const team = [staff('a', 3), staff('b', 9), staff('far', 1, 'kakheti')];
  expect(receivers(team, [caseOf('1')], 'a').map(({ id }) => id)).toEqual(['b']);
});

it('knows who has all of the cases, and whether anybody has one', () => {
  const held = (id: string, manager: string | null) => ({
    ...caseOf(id),
    caseManager: manager ? { id: manager, name: manager } : null,
  });
  expect(commonManager([held('1', 'a'), held('2', 'a')])).toBe('a');
  expect(commonManager([held('1', 'a'), held('2', null)])).toBe('');
  expect(isFirst([held('1', null)])).toBe(true);
  expect(isFirst([held('1', null), held('2', 'a')])).toBe(false);
  expect(isFirst([])).toBe(false);
});

it('leaves those cases out that the colleague has already', () => {
  const held = (id: string, manager: string | null) => ({
    ...caseOf(id),
    caseManager: manager ? { id: manager, name: manager } : null,
  });
  const cases = [held('1', 'a'), held('2', 'b'), held('3', null)];
  expect(casesOfOthers(cases, 'b').map(({ id }) => id)).toEqual(['1', '3']);
});

it('goes on after a refusal, and says which it was', async () => {
  const moved: Moved[] = [];
  const asked: string[] = [];
  const stale = new Error('stale');
  await reassignAll(
    [caseOf('1'), caseOf('2'), caseOf('3')],
    ({ id }) => {
      asked.push(id);
      return id === '2' ? Promise.reject(stale) : Promise.resolve();
    },
    (one) => moved.push(one),
  );
  expect(asked).toEqual(['1', '2', '3']);
  expect(moved[0]).toEqual({ caseId: '1', name: 'ბერიძე 1', caseNumber: 'GZ-1' });
  expect(moved.map(({ caseId, refused }) => [caseId, refused])).toEqual([
    ['1', undefined],
    ['2', stale],
    ['3', undefined],
  ]);
});

it('offers everybody but the manager while no case is chosen, and nobody of another bureau', () => {
  const team = [staff('a', 3), { ...staff('head', 0), bureauId: null }, staff('far', 1, 'kakheti')];
  expect(receivers(team, [], 'a').map(({ id }) => id)).toEqual(['head', 'far']);
  expect(receivers(team, [caseOf('1', 'kakheti')], 'a').map(({ id }) => id)).toEqual(['far']);
  expect(receivers(team, [caseOf('1'), caseOf('2', 'kakheti')], 'x').map(({ id }) => id)).toEqual([
    'a',
    'far',
  ]);
});

it('has no manager in common for none, or for cases that nobody has', () => {
  expect(commonManager([])).toBe('');
  expect(commonManager([{ ...caseOf('1'), caseManager: null }])).toBe('');
});

it('names somebody of one name without blanks', async () => {
  const moved: Moved[] = [];
  const one = { ...caseOf('1'), caseManager: null };
  await reassignAll(
    [{ ...one, beneficiary: { ...one.beneficiary, familyName: '' } }],
    () => Promise.resolve(),
    (result) => moved.push(result),
  );
  expect(moved[0]?.name).toBe('1');
});

it('leads from a number of the workload to the people whom it counts', () => {
  const load = { worker: { id: 'w1' } } as Dto<'WorkerLoad'>;
  expect(peopleBehind('highRisk', load, undefined)).toBe(
    'caseManagerId=w1&openCase=true&riskAtLeast=high',
  );
  expect(peopleBehind('noContact', load, 'b1')).toBe(
    'caseManagerId=w1&noContactDays=30&bureauId=b1',
  );
  expect([tasksBehind('w1', undefined), tasksBehind('w1', 'b1')]).toEqual([
    'of=bureau&staff=w1',
    'of=bureau&bureau=b1&staff=w1',
  ]);
  expect(['overdue', 'toApprove', 'highRisk', null].map(isWaitingList)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
