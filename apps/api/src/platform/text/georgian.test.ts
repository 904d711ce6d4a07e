import { latinName } from '@gza/contract';
import fc from 'fast-check';
import { romanise, romaniseName, toPlainLetters } from './georgian.js';

describe('Georgian letters', () => {
  it('romanises by the national system without apostrophes', () => {
    expect(romanise('აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ')).toBe(
      'abgdevztiklmnopzhrstupkghqshchtsdztschkhjh',
    );
  });

  it('writes names as an identity document does', () => {
    expect(romaniseName('ნინო ბერიძე')).toBe('Nino Beridze');
    expect(romaniseName('ანა-მარია')).toBe('Ana-Maria');
    expect(romaniseName('წერეთელი')).toBe('Tsereteli');
  });

  it('writes a name as the portal shows it in Latin letters, without the apostrophes', () => {
    const letters = fc.constantFrom(...'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ', ' ', '-');
    fc.assert(
      fc.property(fc.array(letters), (typed) => {
        const name = typed.join('');
        expect(romaniseName(name)).toBe(latinName(name).replaceAll("'", ''));
      }),
    );
  });

  it('leaves other scripts alone', () => {
    expect(romanise('GZ-12 ბ')).toBe('gz-12 b');
  });

  it('brings Mtavruli to Mkhedruli, the only form that is stored', () => {
    expect(toPlainLetters('ᲜᲘᲜᲝ')).toBe('ნინო');
  });
});
