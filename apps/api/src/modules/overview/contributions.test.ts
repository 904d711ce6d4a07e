import type { GzaModule } from '../../platform/module.js';
import { contributionsOf } from './contributions.js';
import { modules } from '../index.js';

const contributors = modules.filter(({ name }) => name !== 'overview');
const without = (name: string): GzaModule[] => contributors.filter((one) => one.name !== name);

describe('contributions to Today and the record', () => {
  it('name the line that no module contributes, and where to add it', () => {
    expect(() => contributionsOf(without('services'))).toThrow(
      /^no module contributes the line of Today referralAnswer\w+: add it to the module's index.ts$/u,
    );
  });

  it('name the part of the record that no module contributes', () => {
    const plans = contributors.find(({ name }) => name === 'plans');
    if (!plans) throw new Error('plans is a module');
    expect(() => contributionsOf([...without('plans'), { ...plans, recordParts: [] }])).toThrow(
      "no module contributes the part of the record plan: add it to the module's index.ts",
    );
  });

  it('name what hangs on a case that no module contributes', () => {
    const plans = contributors.find(({ name }) => name === 'plans');
    if (!plans) throw new Error('plans is a module');
    expect(() => contributionsOf([...without('plans'), { ...plans, caseDependents: [] }])).toThrow(
      "no module contributes the dependent of a case plan: add it to the module's index.ts",
    );
  });

  it('name the item of the checklist that no module contributes', () => {
    const plans = contributors.find(({ name }) => name === 'plans');
    if (!plans) throw new Error('plans is a module');
    expect(() => contributionsOf([...without('plans'), { ...plans, checklist: [] }])).toThrow(
      "no module contributes the item of the checklist plan: add it to the module's index.ts",
    );
  });

  it('refuse a line that two modules contribute', () => {
    const plans = contributors.find(({ name }) => name === 'plans');
    if (!plans) throw new Error('plans is a module');
    expect(() => contributionsOf([...contributors, plans])).toThrow(
      'the rule of tasks planReviewDue is contributed by two modules',
    );
  });
});
