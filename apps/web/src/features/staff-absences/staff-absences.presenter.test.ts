import { canBeAbsent, type Dto } from '@gza/contract';
import {
  deputiesFor,
  endedBy,
  mayKeep,
  mayOpenDay,
  waitingWork,
} from './staff-absences.presenter.js';

const absence: Dto<'StaffAbsence'> = {
  id: 'a',
  state: 'recorded',
  colleague: { id: 'nino', name: 'ნინო' },
  bureauId: 'b',
  fromOn: '2026-11-30',
  untilOn: '2026-12-04',
  deputy: { id: 'mariam', name: 'მარიამ' },
  deputyUnavailable: false,
  work: { appointments: 2, sessions: 0, tasks: 1 },
  recordedBy: { id: 'nino', name: 'ნინო' },
  version: 1,
};
const reader = (id: string, mayManage = false) => ({ id, mayManage });

it('lets the colleague and the management keep an absence', () => {
  expect(
    [reader('nino'), reader('mariam'), reader('tamar', true)].map((one) => mayKeep(absence, one)),
  ).toEqual([true, false, true]);
});

it('opens the day to who stands in and to the management, on the days of the absence', () => {
  const open = (one: ReturnType<typeof reader>, today: string) => mayOpenDay(absence, one, today);
  expect([
    open(reader('mariam'), '2026-11-30'),
    open(reader('mariam'), '2026-12-04'),
    open(reader('tamar', true), '2026-12-01'),
    open(reader('mariam'), '2026-11-29'),
    open(reader('mariam'), '2026-12-05'),
    open(reader('nino'), '2026-12-01'),
  ]).toEqual([true, true, true, false, false, false]);
});

it('names the kinds of work that wait', () => {
  expect(waitingWork(absence)).toEqual([
    { kind: 'appointments', count: 2 },
    { kind: 'tasks', count: 1 },
  ]);
});

it('offers the colleagues of the bureau who can do the work', () => {
  const of = (id: string, role: Dto<'StaffMember'>['role'], bureauId: string | null = 'b') => ({
    id,
    name: id,
    role,
    bureauId,
    openCases: 0,
  });
  const staff = [
    of('nino', 'socialWorker'),
    of('mariam', 'psychologist'),
    of('luka', 'facilitator'),
    of('eka', 'socialWorker', 'other'),
    of('zurab', 'head', null),
    of('tamar', 'supervisor'),
  ];
  expect(deputiesFor(staff[0], staff).map(({ id }) => id)).toEqual(['mariam', 'tamar']);
  expect(deputiesFor(undefined, staff)).toEqual([]);
  expect(staff.filter(canBeAbsent).map(({ id }) => id)).toEqual([
    'nino',
    'mariam',
    'luka',
    'eka',
    'tamar',
  ]);
});

it('ends an absence with yesterday, or cancels one that begins today', () => {
  expect(endedBy(absence, '2026-12-02')).toEqual({ untilOn: '2026-12-01' });
  expect(endedBy(absence, '2026-11-30')).toBeNull();
});
