import { planNeedLabels } from '@gza/contract/labels';
import { factorTitle } from './factor-title.js';

const titles = [
  { code: 'valuesAttitudes', title: { ka: 'ღირებულებები და დამოკიდებულებები', en: 'Values' } },
  { code: 'ownFactor', title: { ka: 'სხვა', en: 'Another' } },
];

it('names a factor as the plan names the need', () => {
  expect(factorTitle('valuesAttitudes', titles)).toBe(planNeedLabels.valuesAttitudes);
  expect(factorTitle('dependences', [])).toBe(planNeedLabels.dependences);
});

it('names a factor of another form by its form, and none without a title', () => {
  expect(factorTitle('ownFactor', titles)).toEqual({ ka: 'სხვა', en: 'Another' });
  expect(factorTitle('toString', titles)).toBeNull();
});
