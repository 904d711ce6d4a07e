import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explanationIn } from '../stack/api.mjs';
import { accountTable } from '../stack/accounts.mjs';
import { readSettings } from '../stack/settings.mjs';
import { isInstalled } from './install.mjs';
import { rowErrorOf } from './node-version.cjs';

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.21.0'])('%s will do', (version) => {
    expect(rowErrorOf(version)).toBeUndefined();
  });

  it.each(['6.17.1', '18.20.8', '20.18.3', '21.7.3', '22.11.0'])(
    '%s is refused in one line',
    (version) => {
      expect(rowErrorOf(version)).toBe(
        `Gza needs Node 20.19 or 22.12 or later, and this is Node ${version}: install a newer one (https://nodejs.org) and run the command again.`,
      );
    },
  );
});

describe('what is installed', () => {
  /** @type {string} */
  let project;
  beforeEach(() => (project = mkdtempSync(join(tmpdir(), 'gza-installed-'))));
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  /**
   * @param {Record<string, object>} wanted
   * @param {Record<string, object>} [installed]
   * @param {import('./install.mjs').Extent} [extent]
   */
  function check(wanted, installed, extent = 'everything') {
    writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages: wanted }));
    if (installed) {
      mkdirSync(join(project, 'node_modules'), { recursive: true });
      writeFileSync(
        join(project, 'node_modules', '.package-lock.json'),
        JSON.stringify({ packages: installed }),
      );
    }
    return isInstalled(project, extent);
  }

  const pg = { version: '8.23.1' };

  it('is nothing on a fresh clone, or after an interrupted installation', () => {
    expect(check({ 'node_modules/pg': pg })).toBe(false);
  });

  it('is enough for a start without what tests and checks need', () => {
    const wanted = { 'node_modules/pg': pg, 'node_modules/jest': { version: '30.5.2', dev: true } };
    expect(check(wanted, { 'node_modules/pg': pg }, 'start')).toBe(true);
    expect(check(wanted, { 'node_modules/pg': pg })).toBe(false);
    expect(check(wanted, { 'node_modules/jest': { version: '30.5.2' } }, 'start')).toBe(false);
  });

  it('is enough when it is what the lock file says, whatever its date', () => {
    expect(
      check({ '': {}, 'apps/api': {}, 'node_modules/pg': pg }, { 'node_modules/pg': pg }),
    ).toBe(true);
  });

  it('is not enough when a version changed, a package or a workspace was added', () => {
    expect(check({ 'node_modules/pg': { version: '8.24.0' } }, { 'node_modules/pg': pg })).toBe(
      false,
    );
    expect(
      check({ 'node_modules/pg': pg, 'node_modules/yaml': pg }, { 'node_modules/pg': pg }),
    ).toBe(false);
    expect(check({ 'node_modules/@gza/api': { link: true } }, { 'node_modules/pg': pg })).toBe(
      false,
    );
  });

  it('may lack the binaries of other platforms', () => {
    expect(
      check({ 'node_modules/@swc/core-darwin-arm64': { version: '1.0.0', optional: true } }, {}),
    ).toBe(true);
  });
});

describe('the settings', () => {
  it('have defaults that need nothing', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: 'localhost',
      databaseUrl: undefined,
      demo: true,
    });
  });

  it('load the demo on a server that somebody else runs only when asked to', () => {
    const DATABASE_URL = 'postgres://db/gza';
    expect(readSettings({ DATABASE_URL }).demo).toBe(false);
    expect(readSettings({ DATABASE_URL, GZA_DEMO: '1' }).demo).toBe(true);
    expect(readSettings({ GZA_DEMO: '0' }).demo).toBe(false);
  });

  it('load no demo when the installation begins empty, and name the first administrator', () => {
    expect(readSettings({ GZA_SEED: 'none' })).toMatchObject({
      demo: false,
      administrator: undefined,
    });
    expect(readSettings({ GZA_SEED: 'georgia' }).demo).toBe(true);
    const GZA_ADMIN_EMAIL = 'ana@example.org';
    expect(readSettings({ GZA_ADMIN_EMAIL, GZA_ADMIN_NAME: 'Ana' }).administrator).toEqual({
      email: GZA_ADMIN_EMAIL,
      name: 'Ana',
    });
    expect(() => readSettings({ GZA_SEED: 'armenia' })).toThrow('GZA_SEED=armenia is not known');
  });

  it.each(['0', '65536', '3000.5', 'abc', '-1'])('refuse the port %s', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(`PORT=${PORT} is not a port`);
  });
});

describe('the reason a program gives', () => {
  it('is the last error in its log', () => {
    const log = [
      { level: 30, msg: 'up' },
      { level: 50, msg: 'the disk is full' },
      { level: 30, msg: 'stopping' },
    ];
    expect(explanationIn(log.map((line) => JSON.stringify(line)).join('\n'))).toBe(
      'the disk is full',
    );
  });

  it('is the error that ended it, without the stack', () => {
    const dump =
      'file:///main.js:3\n  throw new Error();\n  ^\n\nTypeError: no port\n    at main.js:3:1\n\nNode.js v20.20.2\n';
    expect(explanationIn(dump)).toBe('TypeError: no port');
  });

  it('is else what it said last', () => {
    expect(explanationIn('reading\n✖ DATABASE_URL is missing\n')).toBe('DATABASE_URL is missing');
    expect(explanationIn('')).toBe('it said nothing');
  });
});

it('shows the demo accounts as a table, whatever their length', () => {
  const table = accountTable([
    { role: 'head', email: 'a@gza.example', password: 'word', name: { ka: 'ანა', en: 'Ana' } },
    {
      role: 'psychologist',
      email: 'giorgi@gza.example',
      password: 'word',
      name: { ka: 'გიორგი', en: 'Giorgi' },
    },
  ]);
  expect(table.split('\n')).toEqual([
    '  head          a@gza.example       word  Ana',
    '  psychologist  giorgi@gza.example  word  Giorgi',
  ]);
});
