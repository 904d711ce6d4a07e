import fc from 'fast-check';
import { setSettingDefaults } from '../settings/current-settings.js';
import { canonicalPhone, isPhoneRegion, phoneOf } from './phone.js';

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
const separators = fc.constantFrom('', ' ', '-', ' - ', '.');
const prefixes = fc.constantFrom('', '0', '+995', '+995 ', '00995 ', '995', '995 ', '(+995) ');

describe('phone numbers', () => {
  it('have one form in every spelling', () => {
    fc.assert(
      fc.property(prefixes, digits(6), separators, separators, (prefix, rest, one, other) => {
        const [a, b] = [rest.slice(0, 3).join(''), rest.slice(3).join('')];
        expect(canonicalPhone(`${prefix}599${one}${a}${other}${b}`)).toBe(`+995599${a}${b}`);
      }),
    );
  });

  it('do not change when read again', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const number = canonicalPhone(text);
        if (number !== null) expect(canonicalPhone(number)).toBe(number);
      }),
    );
  });

  it.each([
    ['0322 14 51 45', '+995322145145'],
    ['032 2 145 145', '+995322145145'],
    ['+49 170 1234567', '+491701234567'],
    ['555', null],
    ['2 145 145', null],
    ['+995 599 12 34', null],
    ['599 12 34 56 ext. 3', null],
    ['მეზობლის ნომერი', null],
    ['599 12 34 56, 577 00 00 00', null],
    ['<script>alert(1)</script>', null],
  ])('%s is %s', (text, number) => {
    expect(canonicalPhone(text)).toBe(number);
  });

  it('keep what was stored before and is no number, and nothing else', () => {
    expect(phoneOf('/phone', undefined)).toBeNull();
    expect(phoneOf('/phone', ' ')).toBeNull();
    expect(phoneOf('/phone', 'დედის ნომერი', 'დედის ნომერი')).toBe('დედის ნომერი');
    expect(() => phoneOf('/phone', '555', 'დედის ნომერი')).toThrow('invalid-request');
  });

  it('follow the region of the agency', () => {
    try {
      setSettingDefaults({ phoneRegion: 'AM' });
      expect(canonicalPhone('077 123456')).toBe('+37477123456');
    } finally {
      setSettingDefaults({});
    }
    expect([isPhoneRegion('AM'), isPhoneRegion('XX')]).toEqual([true, false]);
  });
});
