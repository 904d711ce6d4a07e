import { readingLanguages } from '@gza/contract';
import { paperFormat } from './paper-format.js';

it.each([
  ['ka', 'ორშაბათი', 'ლია ჩიჩუა', 'თბილისის ბიურო', '1,5'],
  ['en', 'Monday', 'ლია ჩიჩუა (Lia Chichua)', 'Tbilisi bureau', '1.5'],
  ['ru', 'понедельник', 'ლია ჩიჩუა (Lia Chichua)', 'თბილისის ბიურო (Tbilisi bureau)', '1,5'],
  ['az', 'Bazar ertəsi', 'ლია ჩიჩუა (Lia Chichua)', 'თბილისის ბიურო (Tbilisi bureau)', '1,5'],
  ['hy', 'երկուշաբթի', 'ლია ჩიჩუა (Lia Chichua)', 'თბილისის ბიურო (Tbilisi bureau)', '1,5'],
] as const)('a paper in %s', (language, day, name, bureau, number) => {
  const f = paperFormat(language);
  expect(f.dayOfWeek('2026-11-30')).toBe(day);
  expect(f.name('ლია ჩიჩუა')).toBe(name);
  expect(f.text({ ka: 'თბილისის ბიურო', en: 'Tbilisi bureau' })).toBe(bureau);
  expect(f.number(1.5)).toBe(number);
  expect(f.date('2026-11-30')).toBe('30.11.2026');
});

it.each(readingLanguages)(
  'a paper in %s leaves Latin names and untranslated ones as they are',
  (language) => {
    const f = paperFormat(language);
    expect(f.name('Nino Beridze')).toBe('Nino Beridze');
    expect(f.text({ ka: 'ბიურო', en: null })).toBe('ბიურო');
    expect(f.text(undefined)).toBe('–');
  },
);
