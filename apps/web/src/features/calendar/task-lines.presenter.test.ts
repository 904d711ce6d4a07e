import { handTask } from '../../domain/tasks.fixture.js';
import { agendaOf } from './calendar.presenter.js';
import { appointment } from './calendar.fixture.js';
import { headItems, openedBy, type TaskLineLabels } from './task-lines.presenter.js';

const labels: TaskLineLabels = {
  person: ({ beneficiary }) => beneficiary.familyName ?? '',
  what: ({ title }) => title ?? '',
  late: ({ dueOn }) => (dueOn < '2026-11-24' ? 'late' : null),
  more: (count) => `${count} more`,
};
const on = (dueOn: string, ...ids: string[]) => ids.map((id) => handTask({ id, dueOn }));

it('puts the tasks of a day at its head', () => {
  expect(headItems(on('2026-11-24', 'a'), {}, labels)).toEqual([
    {
      id: 'task.a',
      start: '2026-11-24 00:00:00',
      end: '2026-11-24 23:59:59',
      wholeDay: true,
      movable: false,
      title: 'გოგოლაძე',
      labels: ['გადავურეკო'],
      tone: 'neutral',
    },
  ]);
  const [late] = headItems(on('2026-11-23', 'a'), {}, labels);
  expect([late?.tone, late?.labels]).toEqual(['warning', ['გადავურეკო', 'late']]);
});

it('opens what has no room from one line; a day off takes the place of one', () => {
  const ids = (lines: ReturnType<typeof on>, daysOff = {}) =>
    headItems(lines, daysOff, labels).map(({ id, title }) => [id, title]);
  const name = 'გოგოლაძე';
  expect(ids(on('2026-11-24', 'a', 'b'))).toEqual([
    ['task.a', name],
    ['task.b', name],
  ]);
  expect(ids(on('2026-11-24', 'a', 'b', 'c'))).toEqual([
    ['task.a', name],
    ['tasks.2026-11-24', '2 more'],
  ]);
  const off = { '2026-11-24': 'day off' };
  expect(ids(on('2026-11-24', 'a'), off)).toEqual([['task.a', name]]);
  expect(ids(on('2026-11-24', 'a', 'b'), off)).toEqual([['tasks.2026-11-24', '2 more']]);
});

it('knows what an item of the schedule opens', () => {
  expect(['task.a', 'tasks.2026-11-24', 'm1', 'm1@room'].map(openedBy)).toEqual([
    { kind: 'task', id: 'a' },
    { kind: 'tasks', day: '2026-11-24' },
    { kind: 'meeting', id: 'm1' },
    { kind: 'meeting', id: 'm1' },
  ]);
});

it('lists days with tasks alone, too', () => {
  const days = agendaOf([appointment()], [], on('2026-11-25', 'a'));
  expect(days.map(({ day, tasks, meetings }) => [day, tasks.length, meetings.length])).toEqual([
    ['2026-11-24', 0, 1],
    ['2026-11-25', 1, 0],
  ]);
});
