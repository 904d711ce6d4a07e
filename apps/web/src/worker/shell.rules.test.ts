import { outdated, partOf } from './shell.rules.js';

const origin = 'https://gza.example';
const ask = (path: string, more: object = {}) =>
  partOf({ method: 'GET', mode: 'cors', url: origin + path, ...more }, origin);

it('never touches the API and the pages of problems', () => {
  for (const path of [
    '/api/v1/beneficiaries',
    '/api/docs',
    '/api',
    '/problems/forbidden',
    '/problems',
  ])
    for (const mode of ['cors', 'navigate']) expect(ask(path, { mode })).toBe('pass');
  expect(ask('/sessions/1/register', { mode: 'navigate', method: 'POST' })).toBe('pass');
});

it('answers for pages and for files of the build, and for nobody else', () => {
  expect(ask('/sessions/1/register', { mode: 'navigate' })).toBe('page');
  expect(ask('/assets/index-abc.js')).toBe('file');
  expect(ask('/favicon.svg')).toBe('file');
  expect(ask('/robots.txt')).toBe('pass');
  expect(
    partOf({ method: 'GET', mode: 'cors', url: 'https://other.example/assets/a.js' }, origin),
  ).toBe('pass');
});

it('keeps the newest build and the one before it', () => {
  expect(outdated(['gza-1', 'other', 'gza-2', 'gza-3'], 'gza-')).toEqual(['gza-1']);
  expect(outdated(['gza-1', 'gza-2'], 'gza-')).toEqual([]);
});

it('passes on what only looks like a page or a file of the build', () => {
  expect(ask('/assets', {})).toBe('pass');
  expect(ask('/x/assets/a.js')).toBe('pass');
  expect(ask('/favicon.svg', { method: 'HEAD' })).toBe('pass');
  expect(ask('/', { mode: 'navigate' })).toBe('page');
  expect(partOf({ method: 'GET', mode: 'navigate', url: 'https://other.example/' }, origin)).toBe(
    'pass',
  );
});

it('leaves caches of others alone, however many there are', () => {
  expect(outdated(['other-1', 'other-2', 'other-3', 'gza-1'], 'gza-')).toEqual([]);
  expect(outdated(['gza-1', 'gza-2', 'gza-3', 'gza-4'], 'gza-')).toEqual(['gza-1', 'gza-2']);
});
