import { mayOf } from '@gza/contract';
import { isClosedTab, recordTabsFor } from './record-tabs.rules.js';

it('offers each reader of a record the parts that the role may read', () => {
  expect(recordTabsFor(mayOf('lawyer'))).toEqual(['services', 'file']);
  expect(recordTabsFor(mayOf('probationOfficer'))).toEqual([
    'timeline',
    'case',
    'assessments',
    'plan',
    'attendance',
    'file',
  ]);
  expect(recordTabsFor(mayOf('socialWorker'))).toEqual([
    'timeline',
    'case',
    'assessments',
    'plan',
    'attendance',
    'services',
    'file',
  ]);
});

it.each([
  ['/beneficiaries/7/plan', true],
  ['/beneficiaries/7/timeline', true],
  ['/beneficiaries/7/services/refer', false],
  ['/beneficiaries/7/file', false],
  ['/beneficiaries/7', false],
])('closes %s to a lawyer: %s', (pathname, closed) => {
  expect(isClosedTab(pathname, mayOf('lawyer'))).toBe(closed);
});
