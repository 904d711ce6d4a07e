import fc from 'fast-check';
import { isWeakPassword } from './password.rules.js';

const own = ['nino.beridze@gza.example', 'ნინო ბერიძე'];

describe('a weak password', () => {
  it.each([
    'aaaaaaaaaaaa',
    'ababababababab',
    'abcabcabcabc',
    'gza-demo-2026',
    'GZA-Demo-2026',
    'password1234',
    '123456789012',
    '098765432109',
    'qwertyuiop12',
    'აბგდევზთიკლმ',
    'nino.beridze@gza.example',
    'Nino.Beridze@GZA.example1',
    'beridze-nino-1',
    'ნინო ბერიძე 1987',
  ])('is %s', (password) => {
    expect(isWeakPassword(password, own)).toBe(true);
  });

  it.each([
    'nine green bottles hang',
    'a password of this test',
    'მთვარე ზის ვარდის ბუჩქზე',
    'nino reads seven books a week',
    'pirveli-paroli-2026',
  ])('is not %s', (password) => {
    expect(isWeakPassword(password, own)).toBe(false);
  });

  it('is every repetition of a part, whatever the part is', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 8 }),
        fc.integer({ min: 2, max: 6 }),
        (part, n) => {
          expect(isWeakPassword(part.repeat(n))).toBe(true);
        },
      ),
    );
  });

  it('is the own e-mail address with anything short around it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9!]{0,3}$/u), (more) => {
        expect(isWeakPassword(`${more}nino.beridze@gza.example`, own)).toBe(true);
        expect(isWeakPassword(`nino.beridze@gza.example${more}`, own)).toBe(true);
      }),
    );
  });
});
