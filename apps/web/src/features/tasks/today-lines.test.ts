/** @jest-environment jsdom */
import { todayLineTexts } from '../../domain/today/today-lines.texts.js';
import { todayContext } from '../../domain/today/use-today-context.js';
import { formatFor } from '../../platform/format.js';
import { translator } from '../../platform/i18n/use-texts.js';
import { tasksToday } from './today-lines.js';

it('says what has to be done and how late it is, and can be done in place', () => {
  const context = todayContext(
    translator(todayLineTexts, 'en'),
    formatFor('en'),
    () => new Date('2026-12-02T08:00:00.000Z'),
  );
  const lines = tasksToday(context, ({ id, version }) => `done ${id} ${version}`);
  const line = {
    kind: 'taskDue',
    id: 't',
    person: null,
    day: '2026-11-30',
    at: null,
    link: { to: 'person', id: 'p' },
    detail: { title: 'Call back', version: 3 },
  } as const;
  expect(lines.taskDue(line)).toEqual({
    mark: '30.11.2026',
    text: 'Call back · late by 2 days',
    action: 'done t 3',
  });
  expect(lines.taskDue({ ...line, day: '2026-12-02' }).text).toBe('Call back · today');
});
