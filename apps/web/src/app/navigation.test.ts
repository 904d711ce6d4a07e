import { paths } from '../platform/paths.js';
import {
  beginningsFor,
  furtherFor,
  grouped,
  isClosedTo,
  leadsTo,
  navigationFor,
} from './navigation.js';

const screens = (role: Parameters<typeof navigationFor>[0]) =>
  navigationFor(role).map(({ key }) => key);

it('shows each role the screens it may call', () => {
  expect(screens('socialWorker')).toEqual(expect.arrayContaining(['today', 'beneficiaries']));
  expect(screens('socialWorker')).not.toContain('admin');
  expect(screens('analyst')).not.toContain('beneficiaries');
  expect(screens('administrator')).toContain('admin');
  expect(screens('clinicalSupervisor')).toContain('admin');
});

it('offers to begin what the role may create', () => {
  expect(beginningsFor('socialWorker').map(({ key }) => key)).toContain('newApplication');
  expect(beginningsFor('analyst')).toEqual([]);
});

it('gives no key after G twice', () => {
  const keys = navigationFor('head').flatMap(({ goKey }) => goKey ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

it('marks a screen on its own pages and on those below it; the first one on its own alone', () => {
  const [today, beneficiaries] = navigationFor('socialWorker');
  if (!today || !beneficiaries) throw new Error('a social worker has both');
  expect([paths.home, paths.beneficiaries].map((path) => leadsTo(today, path))).toEqual([
    true,
    false,
  ]);
  expect(leadsTo(beneficiaries, paths.beneficiary('7'))).toBe(true);
  expect(leadsTo(beneficiaries, paths.newApplication)).toBe(false);
});

it.each([
  [paths.programmes, 'groups'],
  [paths.certificate('7'), 'groups'],
  [paths.newApplication, 'intake'],
  [paths.application('7'), 'intake'],
  [paths.assessment('7'), 'beneficiaries'],
  [paths.planPrint('7'), 'beneficiaries'],
  [paths.register('7'), 'calendar'],
  [paths.imports, 'admin'],
])('marks one screen on %s: %s', (path, key) => {
  const marked = navigationFor('head').filter((item) => leadsTo(item, path));
  expect(marked.map((item) => item.key)).toEqual([key]);
});

it.each([
  ['administrator', 'admin'],
  ['analyst', 'reports'],
  ['partnerUser', 'referrals'],
] as const)('a %s without a Today begins at %s', (role, key) => {
  expect(grouped(navigationFor(role)).at(-1)?.items[0]?.key).toBe(key);
});

it('stands in five groups, each with the screens of its features', () => {
  const keys = (role: Parameters<typeof navigationFor>[0]) =>
    grouped(navigationFor(role)).map(
      ({ group, items }) => [group, items.map(({ key }) => key)] as const,
    );
  expect(keys('head').map(([group]) => group)).toEqual([
    'work',
    'services',
    'department',
    'figures',
    'administration',
  ]);
  expect(keys('head')[0]?.[1].slice(0, 5)).toEqual([
    'today',
    'beneficiaries',
    'calendar',
    'tasks',
    'groups',
  ]);
  expect(keys('partnerUser')[0]?.[0]).toBe('services');
  expect(keys('analyst')).toEqual([
    ['services', ['services']],
    ['figures', ['reports']],
  ]);
});

it('keeps the most used screens first, which stand in the bar of a phone', () => {
  expect(screens('socialWorker').slice(0, 4)).toEqual([
    'today',
    'beneficiaries',
    'calendar',
    'tasks',
  ]);
  expect(screens('facilitator').slice(0, 4)).toContain('groups');
});

it.each([
  ['partnerUser', paths.services, true],
  ['partnerUser', paths.partnerReferral('7'), false],
  ['partnerUser', paths.home, false],
  ['probationOfficer', paths.calendar, true],
  ['probationOfficer', paths.beneficiary('7'), false],
  ['probationOfficer', paths.programmes, false],
  ['facilitator', paths.beneficiary('7'), true],
  ['facilitator', paths.register('7'), false],
  ['analyst', paths.admin('users'), true],
  ['administrator', paths.admin('users'), false],
  ['administrator', paths.imports, false],
  ['socialWorker', '/nowhere', false],
] as const)('the address %s %s belongs to other roles: %s', (role, path, closed) => {
  expect(isClosedTo(role, path)).toBe(closed);
});

it.each([
  ['socialWorker', ['programmes', 'staffReferrals', 'applications', 'preRelease']],
  ['probationOfficer', ['programmes']],
  ['partnerUser', ['programmes']],
  ['administrator', ['programmes']],
] as const)('the palette finds for a %s also %j', (role, keys) => {
  expect(furtherFor(role).map(({ key }) => key)).toEqual(keys);
});
