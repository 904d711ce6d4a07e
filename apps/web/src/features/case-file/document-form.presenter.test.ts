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

const paper = {
  type: 'idCard',
  purpose: 'საბანკო ანგარიში',
  number: '12AB',
  issuedBy: 'იუსტიციის სახლი',
  issuedOn: '2026-01-10',
  validUntil: '2036-01-10',
  keptAt: 'ბიურო',
} as const;

it('goes from a paper to the form and back', () => {
  const { type, ...content } = paper;
  expect(documentValues(paper as never)).toEqual(paper);
  expect(documentChange(documentValues(paper as never))).toEqual(content);
  expect(newDocument(documentValues(paper as never))).toEqual({ type, ...content });
});

it('begins empty, and shows nothing for what is not known', () => {
  const empty = {
    type: '',
    purpose: '',
    number: '',
    issuedBy: '',
    issuedOn: '',
    validUntil: '',
    keptAt: '',
  };
  expect(documentValues()).toEqual(empty);
  const unknown = Object.fromEntries(Object.keys(paper).map((name) => [name, null]));
  expect(documentValues(unknown as never)).toEqual(empty);
  expect(documentChange(empty)).toEqual({
    purpose: '',
    number: null,
    issuedBy: null,
    issuedOn: null,
    validUntil: null,
    keptAt: null,
  });
});
