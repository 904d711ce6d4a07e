import {
  documentChange,
  documentValues,
  newDocument,
  validity,
} from './document-form.presenter.js';

it('registers what was typed, and clears what was emptied', () => {
  const typed = {
    ...documentValues(),
    type: 'idCard',
    purpose: ' საბანკო ანგარიში ',
    number: '12AB',
  };
  expect(newDocument(typed)).toEqual({
    type: 'idCard',
    purpose: 'საბანკო ანგარიში',
    number: '12AB',
  });
  expect(documentChange({ ...typed, number: '' })).toMatchObject({ number: null, keptAt: null });
});

it('warns before a paper runs out', () => {
  const today = '2026-11-24';
  expect(validity(null, today)).toBeNull();
  expect(validity('2026-11-23', today)).toBe('danger');
  expect(validity('2026-11-24', today)).toBe('warning');
  expect(validity('2027-01-23', today)).toBe('warning');
  expect(validity('2027-01-24', today)).toBe('ok');
});
