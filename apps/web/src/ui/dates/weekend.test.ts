import { weekendShown } from './weekend.js';

const on = (start: string) => ({ start: `${start} 10:00:00` });

it.each([
  ['2026-11-23', [], false],
  ['2026-11-23', [on('2026-11-23'), on('2026-11-27')], false],
  ['2026-11-23', [on('2026-11-28')], true],
  ['2026-11-23', [on('2026-11-29')], true],
  ['2026-11-28', [], true],
  ['2026-11-29', [], true],
  ['2026-11-30', [], false],
])('shows Saturday and Sunday for a reason: chosen %s with %j', (date, items, shown) => {
  expect(weekendShown(date, items)).toBe(shown);
});
