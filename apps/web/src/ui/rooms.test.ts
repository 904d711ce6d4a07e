import { readdirSync } from 'node:fs';

const rooms = [
  'charts',
  'dates',
  'feedback',
  'forms',
  'icons',
  'layout',
  'lists',
  'navigation',
  'theme',
];

it('has its components in rooms, and beside them its texts alone', () => {
  const entries = readdirSync(__dirname, { withFileTypes: true });
  const names = (folders: boolean) =>
    entries.filter((entry) => entry.isDirectory() === folders).map(({ name }) => name);
  expect(names(true).sort()).toEqual(rooms);
  expect(names(false).sort()).toEqual(['rooms.test.ts', 'ui.texts.ts']);
});
