import {
  blankEntry,
  entryChange,
  entryValues,
  latestEntry,
  newEntry,
  newService,
  type Entry,
} from './reference.presenter.js';

const entry: Entry = {
  code: 'legal-advice',
  name: { ka: 'იურიდიული რჩევა', en: 'Legal advice' },
  kind: 'consultation',
  active: true,
  version: 3,
};

it('makes an entry without the blanks around its texts', () => {
  const values = { ...blankEntry, code: ' XX-N ', name: { ka: ' ჩრდილოეთი', en: 'North ' } };
  expect(newEntry(values)).toEqual({ code: 'XX-N', name: { ka: 'ჩრდილოეთი', en: 'North' } });
  expect(newService({ ...values, code: 'advice', kind: 'consultation' })).toEqual({
    code: 'advice',
    name: { ka: 'ჩრდილოეთი', en: 'North' },
    kind: 'consultation',
  });
});

it('changes name and status of an entry, and neither its code nor its kind', () => {
  const values = entryValues(entry);
  expect(values).toEqual({
    code: 'legal-advice',
    name: entry.name,
    kind: 'consultation',
    active: true,
  });
  expect(entryChange({ ...values, active: false })).toEqual({ name: entry.name, active: false });
});

it('finds the present version by the code', () => {
  const later = { ...entry, version: 4 };
  expect(latestEntry([later], entry)).toBe(later);
  expect(latestEntry([], entry)).toBe(entry);
});
