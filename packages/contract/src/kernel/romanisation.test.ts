import fc from 'fast-check';
import { latinName, nationalRomanisation } from './romanisation.js';

const alphabet = 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ';

describe('the national romanisation', () => {
  it('has the 33 letters of the alphabet', () => {
    expect([...alphabet].map((letter) => nationalRomanisation[letter]).join(' ')).toBe(
      "a b g d e v z t i k' l m n o p' zh r s t' u p k gh q' sh ch ts dz ts' ch' kh j h",
    );
    expect(Object.keys(nationalRomanisation).sort()).toEqual([...alphabet].sort());
  });

  it.each([
    ['ბერიძე ნინო', 'Beridze Nino'],
    ['ჭავჭავაძე ილია', "Ch'avch'avadze Ilia"],
    ['წერეთელი აკაკი', "Ts'ereteli Ak'ak'i"],
    ['ყიფიანი პეტრე', "Q'ipiani P'et're"],
    ['ჟღენტი თამთა', "Zhghent'i Tamta"],
    ['ჯაფარიძე-ბერიძე ანა-მარია', 'Japaridze-Beridze Ana-Maria'],
    ['ნ.ბერიძე', 'N.Beridze'],
    ['ბერიძე (ჯაფარიძე)', 'Beridze (Japaridze)'],
    ['ა(ა)იპ „ხიდი“', "A(a)ip' „Khidi“"],
    ['ᲜᲘᲜᲝ ᲑᲔᲠᲘᲫᲔ', 'Nino Beridze'],
    ['ჯგუფი 12, ბათუმი', 'Jgupi 12, Batumi'],
    ['№5 დაწესებულება', "№5 Dats'esebuleba"],
    ['Nino Beridze', 'Nino Beridze'],
    ["O'Neill de Vries", "O'Neill de Vries"],
    ['Иванов Пётр', 'Иванов Пётр'],
    ['ლომიძე John', 'Lomidze John'],
    ['', ''],
  ])('writes %s as %s', (name, latin) => {
    expect(latinName(name)).toBe(latin);
  });

  it('leaves a text without Georgian letters as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Script=Georgian}/u.test(text)),
        (text) => {
          expect(latinName(text)).toBe(text);
        },
      ),
    );
  });

  it('leaves no Georgian letter, old and capital forms included, and is stable', () => {
    const letter = fc.oneof(
      fc.constantFrom(...alphabet, ' ', '-', 'x', "'"),
      fc.integer({ min: 0x10a0, max: 0x10ff }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0x1c90, max: 0x1cbf }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0x2d00, max: 0x2d2f }).map((code) => String.fromCodePoint(code)),
    );
    fc.assert(
      fc.property(
        fc.array(letter).map((letters) => letters.join('')),
        (name) => {
          const latin = latinName(name);
          expect(latin).not.toMatch(/\p{Script=Georgian}/u);
          expect(latinName(latin)).toBe(latin);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('begins each word of a Georgian name with a capital letter', () => {
    const word = fc
      .array(fc.constantFrom(...alphabet), { minLength: 1 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (parts) => {
        for (const latin of latinName(parts.join(' ')).split(' '))
          expect(latin).toMatch(/^[A-Z][a-z']*$/u);
      }),
    );
  });
});
