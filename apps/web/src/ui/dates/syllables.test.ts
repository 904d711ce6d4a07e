import fc from 'fast-check';
import { divisible } from './syllables.js';

const shown = (text: string) => divisible(text).replaceAll('\u00AD', '-');

it.each([
  ['სხირტლაძე გიგა', 'სხირტ-ლა-ძე გიგა'],
  ['გოგოჭური საბა', 'გოგო-ჭუ-რი საბა'],
  ['ხოსიტაშვილი', 'ხოსი-ტაშ-ვი-ლი'],
  ['მჭედლიშვილი ქეთევან', 'მჭედ-ლიშ-ვი-ლი ქეთე-ვან'],
  ['ნოზაძე', 'ნოზაძე'],
  ['ანა-მარია', 'ანა-მარია'],
  ['Relapse prevention', 'Relapse prevention'],
  ['10:00', '10:00'],
])('divides “%s” as “%s”', (text, divided) => {
  expect(shown(text)).toBe(divided);
});

it('changes no letter, and divides no word near its ends', () => {
  const letters = fc.constantFrom(...'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ -');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 40 }), (drawn) => {
      const text = drawn.join('');
      expect(divisible(text).replaceAll('\u00AD', '')).toBe(text);
      for (const word of divisible(text).split(/[^\p{L}\u00AD]/u)) {
        const parts = word.split('\u00AD');
        if (parts.length === 1) continue;
        expect(parts[0]?.length).toBeGreaterThan(2);
        expect(parts.at(-1)?.length).toBeGreaterThan(1);
      }
    }),
  );
});
