/** @jest-environment jsdom */
import { formatFor } from '../format.js';
import { defineTexts } from './define-texts.js';
import { withLatinNames } from './latin-names.js';
import { translator } from './use-texts.js';

const texts = defineTexts('latinNamesTest', {
  ka: { title: 'შეცვლა: {{name}}, {{reason}}' },
  en: { title: 'Change: {{name}}, {{reason}}' },
});

it('writes the names in a text, and leaves what people wrote', () => {
  const values = { name: 'ბერიძე ნინო', reason: 'ავად იყო' };
  expect(translator(texts, 'en', true)('title', values)).toBe('Change: Beridze Nino, ავად იყო');
  expect(translator(texts, 'en')('title', values)).toBe('Change: ბერიძე ნინო, ავად იყო');
});

it('writes every parameter that is a name', () => {
  const values = {
    names: 'ია, ეკა',
    who: 'ია',
    by: 'ია',
    group: 'ღია',
    place: 'ოთახი 4',
    count: 2,
  };
  expect(withLatinNames(values)).toEqual({
    names: "Ia, Ek'a",
    who: 'Ia',
    by: 'Ia',
    group: 'Ghia',
    place: 'Otakhi 4',
    count: 2,
  });
});

it('formats names, and the Georgian name where there is no English one', () => {
  const latin = formatFor('en', true);
  expect(latin.name('ლუკა')).toBe("Luk'a");
  expect([latin.name(null), latin.name(undefined)]).toEqual([null, undefined]);
  expect(latin.named({ ka: 'გლდანი', en: 'Gldani prison' })).toBe('Gldani prison');
  expect(latin.named({ ka: 'გლდანი', en: null })).toBe('Gldani');
  expect(latin.names([{ name: 'ლუკა' }, { name: 'Ana' }])).toBe("Luk'a, Ana");
  expect(latin.text({ ka: 'კითხვა?' })).toBe('კითხვა?');
  expect(formatFor('en').named({ ka: 'გლდანი' })).toBe('გლდანი');
});
