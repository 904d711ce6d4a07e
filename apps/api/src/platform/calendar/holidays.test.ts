import { namedHolidays } from './holidays.js';

describe('the public holidays of Georgia by name', () => {
  it('names fixed days and those about Easter', () => {
    const spring = [...namedHolidays(2026)]
      .filter(([on]) => on >= '2026-04-01' && on <= '2026-05-09')
      .sort(([a], [b]) => (a < b ? -1 : 1));
    expect(spring).toEqual([
      ['2026-04-09', { ka: 'ეროვნული ერთიანობის დღე', en: 'National Unity Day' }],
      ['2026-04-10', { ka: 'წითელი პარასკევი', en: 'Good Friday' }],
      ['2026-04-11', { ka: 'დიდი შაბათი', en: 'Holy Saturday' }],
      ['2026-04-12', { ka: 'აღდგომა', en: 'Easter' }],
      ['2026-04-13', { ka: 'აღდგომის ორშაბათი', en: 'Easter Monday' }],
      ['2026-05-09', { ka: 'ფაშიზმზე გამარჯვების დღე', en: 'Victory Day' }],
    ]);
  });

  it('knows since when a day is a holiday', () => {
    expect(namedHolidays(2023).has('2023-05-17')).toBe(false);
    expect(namedHolidays(2024).has('2024-05-17')).toBe(true);
  });
});
