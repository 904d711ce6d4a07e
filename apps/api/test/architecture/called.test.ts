import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { endpoints, type EndpointSpec } from '@gza/contract';
import { calls } from '../guards/calls/index.js';
import { queries } from '../views/list-queries.js';
import { reads } from '../views/reads.js';

/** Tests that call operations from tables: each command, each record of a person, each list. */
const fromTables = new Set<string>([
  ...Object.keys(calls),
  ...reads.map(({ id }) => id),
  ...Object.keys(queries),
]);
/** Called by their addresses, where no `Caller` can: with a password, with a secret in the address. */
const byAddress: Readonly<Record<string, string>> = {
  changePassword: 'accounts/password.test.ts',
  readCalendarFeed: 'sessions/calendar.test.ts',
};
const folder = path.join(__dirname, '..');
const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('architecture'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');

/** Called by `caller.ok('id'` or `caller.call('id'`, or, where nobody is signed in, at its address. */
const isCalled = (id: string, { access, path: address }: EndpointSpec): boolean =>
  fromTables.has(id) ||
  id in byAddress ||
  new RegExp(`\\b(ok|call)\\(\\s*'${id}'`, 'u').test(tests) ||
  ('public' in access && tests.includes(address.replace(/\{\w+\}.*/u, '')));

describe('the tests', () => {
  it('call every operation so that it is done, not only so that it is refused', () => {
    const missing = (Object.entries(endpoints) as [string, EndpointSpec][])
      .filter(([id, spec]) => !isCalled(id, spec))
      .map(([id]) => id);
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(byAddress))('%s is called in %s', (id, file) => {
    expect(Object.keys(endpoints)).toContain(id);
    expect(existsSync(path.join(folder, file))).toBe(true);
  });
});
