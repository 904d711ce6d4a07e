import { holidaysBetween, namedHolidays } from './holidays.js';

describe('the public holidays of Georgia by name', () => {
  it('names fixed days and those about Easter', () => {
    expect(holidaysBetween('2026-04-01', '2026-05-20')).toEqual([
      { on: '2026-04-09', name: { ka: 'ეროვნული ერთიანობის დღე', en: 'National Unity Day' } },
      { on: '2026-04-10', name: { ka: 'წითელი პარასკევი', en: 'Good Friday' } },
      { on: '2026-04-11', name: { ka: 'დიდი შაბათი', en: 'Holy Saturday' } },
      { on: '2026-04-12', name: { ka: 'აღდგომა', en: 'Easter' } },
      { on: '2026-04-13', name: { ka: 'აღდგომის ორშაბათი', en: 'Easter Monday' } },
      expect.objectContaining({ on: '2026-05-09' }),
      expect.objectContaining({ on: '2026-05-12' }),
      expect.objectContaining({ on: '2026-05-17' }),
    ]);
  });

  it('goes over the turn of the year, and knows since when a day is one', () => {
    expect(holidaysBetween('2026-12-25', '2027-01-02').map(({ on }) => on)).toEqual([
      '2027-01-01',
      '2027-01-02',
    ]);
    expect(namedHolidays(2023).has('2023-05-17')).toBe(false);
  });
});
