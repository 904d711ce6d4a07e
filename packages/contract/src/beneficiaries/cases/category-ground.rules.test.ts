import { categoryGroundProblem } from './category-ground.rules.js';
import { caseCategories } from './codes.js';

it.each(caseCategories.map((category) => [category]))(
  'asks for a written ground for somebody outside sentence and release alone: %s',
  (category) => {
    const grounded = category === 'excludedPerson';
    expect(categoryGroundProblem(category, undefined)).toBe(grounded ? 'required' : undefined);
    expect(categoryGroundProblem(category, 'ground')).toBe(grounded ? undefined : 'notApplicable');
  },
);
