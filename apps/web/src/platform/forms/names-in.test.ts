import { namesIn } from './names-in.js';

const record = {
  id: 'group',
  version: 3,
  facilitators: [
    { id: 'nino', name: 'ნინო ბერიძე' },
    { id: 'luka', name: 'ლუკა გელაშვილი' },
  ],
  place: { organisation: { id: 'khidi', name: { ka: 'ხიდი', en: 'Khidi' } }, room: null },
  person: { id: 'p', familyName: 'ბერიძე' },
};

it('finds what a record refers to, at any depth and in the language of the reader', () => {
  expect(namesIn(record, 'en')).toEqual([
    { value: 'nino', label: 'ნინო ბერიძე' },
    { value: 'luka', label: 'ლუკა გელაშვილი' },
    { value: 'khidi', label: 'Khidi' },
  ]);
  expect(namesIn(record, 'ka').at(-1)).toEqual({ value: 'khidi', label: 'ხიდი' });
});

it('finds nothing where there is none', () => {
  expect([null, undefined, 'text', {}].map((value) => namesIn(value, 'ka'))).toEqual([
    [],
    [],
    [],
    [],
  ]);
});
