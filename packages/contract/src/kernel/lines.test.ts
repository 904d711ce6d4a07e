import fc from 'fast-check';
import { asLine, isPersonName, isPlainLine } from './lines.js';

/** Characters that no reader sees, each with its name. */
const hidden: readonly (readonly [string, string])[] = [
  ['NUL', '\u0000'],
  ['BELL', '\u0007'],
  ['ESCAPE', '\u001b'],
  ['DELETE', '\u007f'],
  ['C1 control', '\u009b'],
  ['SOFT HYPHEN', '\u00ad'],
  ['COMBINING GRAPHEME JOINER', '\u034f'],
  ['ARABIC LETTER MARK', '\u061c'],
  ['HANGUL FILLER', '\u3164'],
  ['ZERO WIDTH SPACE', '\u200b'],
  ['ZERO WIDTH NON-JOINER', '\u200c'],
  ['ZERO WIDTH JOINER', '\u200d'],
  ['LEFT-TO-RIGHT MARK', '\u200e'],
  ['RIGHT-TO-LEFT MARK', '\u200f'],
  ['LEFT-TO-RIGHT EMBEDDING', '\u202a'],
  ['RIGHT-TO-LEFT OVERRIDE', '\u202e'],
  ['WORD JOINER', '\u2060'],
  ['FIRST STRONG ISOLATE', '\u2068'],
  ['POP DIRECTIONAL ISOLATE', '\u2069'],
  ['BRAILLE BLANK', '\u2800'],
  ['VARIATION SELECTOR', '\ufe0f'],
  ['INTERLINEAR ANNOTATION', '\ufff9'],
  ['private use', '\ue000'],
  ['unassigned', '\u0378'],
  ['half of a surrogate pair', '\ud800'],
  ['TAG', '\u{e0041}'],
];
const visible = fc.string({
  unit: fc.constantFrom(...'ნინობერძABcdЖя12', "'", '’', '-', '–', '.', '/', '(', ')', ','),
  minLength: 1,
  maxLength: 20,
});
const blank = fc.string({
  unit: fc.constantFrom(' ', '\t', '\n', '\r', '\v', '\f', '\u00a0', '\u0085', '\u2003', '\u2028'),
  maxLength: 4,
});

describe('a text of one line', () => {
  it.each(hidden)('may not have %s, wherever it stands', (_name, character) => {
    fc.assert(
      fc.property(visible, fc.nat(20), (text, where) => {
        const at = where % (text.length + 1);
        const spoilt = `${text.slice(0, at)}${character}${text.slice(at)}`;
        expect([isPlainLine(spoilt), isPersonName(spoilt)]).toEqual([false, false]);
      }),
    );
  });

  it('may have blanks of every kind, which become one', () => {
    fc.assert(
      fc.property(fc.array(visible, { minLength: 1, maxLength: 5 }), blank, (words, between) => {
        const text = `${between}${words.join(` ${between}`)}${between}`;
        expect(isPlainLine(text)).toBe(true);
        expect(asLine(text)).toBe(words.join(' '));
      }),
    );
  });

  it('is its own text without superfluous blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(asLine(asLine(text))).toBe(asLine(text));
      }),
    );
  });
});

describe('the form of a line', () => {
  it.each([
    ['a letter and its mark', 'e\u0301', '\u00e9'],
    ['a decomposed letter', '\u0418\u0306', '\u0419'],
    ['Georgian capitals', 'ᲜᲘᲜᲝ', 'ნინო'],
    ['a sign that has a letter of its own', '\u212b', '\u00c5'],
  ])('is one for %s', (_what, text, stored) => {
    expect([asLine(text), asLine(stored)]).toEqual([stored, stored]);
  });

  it('is the same for every way to compose a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(asLine(text.normalize('NFD'))).toBe(asLine(text.normalize('NFC')));
      }),
    );
  });
});

describe('the name of a person', () => {
  it.each([
    'ნინო',
    'ღვინჯილია-ბერიძე',
    'ჩიჩუა/ბერიძე',
    'ნ.ბერიძე',
    'O’Brien',
    "N'Golo",
    'Əliyeva',
    'Jean-Luc (ჟან-ლუკი)',
    'იოსებ 2',
    'محمد',
    'Ñandú',
    'A\u0301gnes',
    'Nguye\u0302\u0303n',
    'מֹשֶׁה',
    'नीरज',
  ])('may be %s', (name) => {
    expect(isPersonName(name)).toBe(true);
  });

  it.each([
    ['an emoji', 'ნინო😀'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a formula', '=HYPERLINK("x")'],
    ['digits alone', '12'],
    ['marks alone', '- . /'],
    ['blanks alone', ' \t\n'],
    ['nothing', ''],
    ['a mark without a letter', '\u0301ნინო'],
    ['a mark after a blank', 'ნინო \u0301'],
    ['a mark on a digit', 'ნინო 2\u0301'],
    ['a heap of marks', `ნ${'\u0335'.repeat(5)}ინო`],
    ['a letter in a circle', 'ნ\u20ddინო'],
  ])('may not be %s', (_what, name) => {
    expect(isPersonName(name)).toBe(false);
  });
});
