import fc from 'fast-check';
import { romanise, toPlainLetters } from './georgian.js';
import { spellings } from './name-key.fixture.js';
import { caseNumberPattern, nameKey, nameKeyParts, searchTokens } from './name-key.js';

const georgianLetters = 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ'.split('');

const georgianName = fc
  .array(fc.constantFrom(...georgianLetters), { minLength: 1, maxLength: 16 })
  .map((letters) => letters.join(''));

const nameLike = fc
  .array(
    fc.constantFrom(
      ...georgianLetters,
      ...'abcdefghijklmnopqrstuvwxyzčšžабвгдежзийклмнопрстуфхцчшщъыьэюяё'.split(''),
      "'",
      '-',
      ' ',
    ),
    { maxLength: 20 },
  )
  .map((letters) => letters.join(''));

describe('name key', () => {
  it('knows at least sixty names by their three spellings', () => {
    expect(spellings.length).toBeGreaterThanOrEqual(60);
  });

  it.each(spellings)('%s is found by %j and %j', (georgian, latin, russian) => {
    const keys = [georgian, romanise(georgian), ...latin, ...russian].map((name) => [
      name,
      nameKey(name),
    ]);
    expect(keys).toEqual(keys.map(([name]) => [name, nameKey(georgian)]));
  });

  it('keeps different names apart', () => {
    const keys = spellings.map(([georgian]) => nameKey(georgian));
    expect(new Set(keys).size).toBe(spellings.length);
    expect(nameKey('ცხადაძე')).not.toBe(nameKey('ჩადაძე'));
    expect(nameKey('სანაძე')).not.toBe(nameKey('შანაძე'));
    expect(nameKey('ზაზა')).not.toBe(nameKey('ჯაჯა'));
  });

  it('reads Mtavruli as Mkhedruli', () => {
    expect(nameKey('ᲑᲔᲠᲘᲫᲔ')).toBe('beridze');
    expect(toPlainLetters('ᲑᲔᲠᲘᲫᲔ')).toBe('ბერიძე');
  });

  it('reads a decomposed й and full-width letters like the usual ones', () => {
    expect(nameKey('Ираклий'.normalize('NFD'))).toBe(nameKey('ირაკლი'));
    expect(nameKey('Ｂｅｒｉｄｚｅ')).toBe('beridze');
  });

  it('keeps letters of scripts it does not know, so that a foreigner has a key too', () => {
    expect(nameKey('Պետրոսյան')).toBe('պետրոսյան');
    expect(nameKey('محمد')).not.toBe('');
  });

  it('is empty for what holds no letter', () => {
    expect(nameKey(" - ' 12 ")).toBe('');
  });

  it('is its own key, for names in any of the three scripts and for any text', () => {
    const isItsOwnKey = (name: string) => expect(nameKey(nameKey(name))).toBe(nameKey(name));
    fc.assert(fc.property(nameLike, isItsOwnKey), { numRuns: 2000 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), isItsOwnKey));
  });

  it('is the same for a Georgian name and its national romanisation, whatever the letters', () => {
    fc.assert(
      fc.property(georgianName, (name) => expect(nameKey(romanise(name))).toBe(nameKey(name))),
      { numRuns: 2000 },
    );
  });

  it('ignores case, and Mtavruli', () => {
    const mtavruli = (name: string) =>
      name.replace(/[ა-ჰ]/gu, (letter) =>
        String.fromCodePoint(letter.codePointAt(0)! - 0x10d0 + 0x1c90),
      );
    fc.assert(
      fc.property(nameLike, (name) => {
        const latinUpper = name.replace(/[a-zа-яё]/gu, (letter) => letter.toUpperCase());
        expect(nameKey(latinUpper)).toBe(nameKey(name));
        expect(nameKey(mtavruli(name))).toBe(nameKey(name));
      }),
    );
  });

  it('ignores apostrophes, hyphens and spaces wherever they stand', () => {
    const marks = fc.constantFrom("'", '’', 'ʼ', 'ʻ', '`', '´', '-', '–', ' ', '\u00a0');
    fc.assert(
      fc.property(georgianName, fc.array(fc.tuple(fc.nat(), marks)), (name, noise) => {
        const noisy = noise.reduce((text, [where, mark]) => insert(text, where, mark), name);
        expect(nameKey(noisy)).toBe(nameKey(name));
      }),
    );
  });

  it('ignores a doubled letter anywhere in any known spelling', () => {
    const known = spellings.flatMap(([georgian, latin, russian]) => [
      georgian,
      ...latin,
      ...russian,
    ]);
    const doubled = known.flatMap((name) =>
      name.split('').map((letter, at) => [insert(name, at, letter), name] as const),
    );
    const broken = doubled.filter(([spelling, name]) => nameKey(spelling) !== nameKey(name));
    expect(doubled.length).toBeGreaterThan(2000);
    expect(broken).toEqual([]);
  });

  it('gives the whole and the parts of a double name', () => {
    expect(nameKeyParts('ჯაფარიძე-ბერიძე')).toEqual(['japaridzeberidze', 'japaridze', 'beridze']);
    expect(nameKeyParts('ბერიძე')).toEqual(['beridze']);
    expect(nameKeyParts(' ')).toEqual([]);
    expect(nameKeyParts('ჩიჩუა/ბერიძე')).toEqual(['čičuaberidze', 'čičua', 'beridze']);
    expect(nameKeyParts('ნ.ბერიძე')).toEqual(['nberidze', 'n', 'beridze']);
    expect(nameKeyParts("O'Brien (ო’ბრაენი)")).toContain(nameKey('OBrien'));
  });

  it('gives every part of a name, whatever parts them', () => {
    const separator = fc.constantFrom('/', '.', ', ', ' (', ') ', '+', ' & ', '-', '–', ' 2 ', '_');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(georgianName, separator), { minLength: 1, maxLength: 4 }),
        (parts) => {
          const keys = nameKeyParts(parts.map(([name, mark]) => name + mark).join(''));
          for (const [name] of parts) expect(keys).toContain(nameKey(name));
        },
      ),
    );
  });
});

describe('search tokens', () => {
  it('splits names, whatever the script', () => {
    expect(searchTokens('  ნინო,Beridze ')).toEqual({
      personalNumber: null,
      caseNumber: null,
      digits: null,
      nameKeys: ['nino', 'beridze'],
    });
  });

  it.each([
    ['01001012345'],
    ['01 001 012345'],
    ['01001-012345'],
    ['0 1 0 0 1 0 1 2 3 4 5'],
    ['01001 – 012345'],
    ['პ/ნ 01001012345'],
    ['2145145 01001012345'],
  ])('recognises the personal number in "%s"', (text) => {
    expect(searchTokens(text).personalNumber).toBe('01001012345');
  });

  it.each([['0100101234'], ['010010123456'], ['ნინო'], ['GZ-2026-00012345678']])(
    'sees no personal number in "%s"',
    (text) => {
      expect(searchTokens(text).personalNumber).toBeNull();
    },
  );

  it.each([
    ['GZ-2026-000123'],
    ['gz-2026-000123'],
    ['gz 2026 000123'],
    ['GZ2026000123'],
    ['გზ-2026-000123'],
  ])('recognises the case number in "%s"', (text) => {
    const tokens = searchTokens(text);
    expect(tokens).toEqual({
      personalNumber: null,
      caseNumber: 'GZ-2026-000123',
      digits: null,
      nameKeys: [],
    });
    expect(tokens.caseNumber).toMatch(caseNumberPattern);
  });

  it('sees no case number in one that is too long or part of a word', () => {
    expect(searchTokens('GZ-2026-0001234').caseNumber).toBeNull();
    expect(searchTokens('XGZ-2026-000123').caseNumber).toBeNull();
  });

  it('takes all three from one line', () => {
    expect(searchTokens('ბერიძე GZ-2026-000123 01001-012345 ნინო ნინო')).toEqual({
      personalNumber: '01001012345',
      caseNumber: 'GZ-2026-000123',
      digits: null,
      nameKeys: ['beridze', 'nino'],
    });
  });

  it.each([
    ['599 12-34-56', '599123456'],
    ['+995 (599) 123456', '995599123456'],
    ['01024', '01024'],
    ['123', null],
    ['ბერიძე 12345', null],
    ['GZ-2026-000123', null],
  ])('reads the digits of "%s"', (text, digits) => {
    expect(searchTokens(text).digits).toBe(digits);
  });

  it('finds nothing in an empty text', () => {
    expect(searchTokens('')).toEqual({
      personalNumber: null,
      caseNumber: null,
      digits: null,
      nameKeys: [],
    });
  });
});

function insert(text: string, where: number, mark: string): string {
  const letters = text.split('');
  const at = where % (letters.length + 1);
  return [...letters.slice(0, at), mark, ...letters.slice(at)].join('');
}
