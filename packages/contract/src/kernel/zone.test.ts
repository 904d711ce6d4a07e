import fc from 'fast-check';
import { instantOf, isTimeZone, offsetMinutes } from './zone.js';

const zones = ['Asia/Tbilisi', 'Europe/Chisinau', 'America/New_York', 'Asia/Kathmandu', 'UTC'];
const shown = (zone: string, instant: Date): string =>
  new Date(instant.getTime() + offsetMinutes(zone, instant) * 60_000).toISOString().slice(0, 16);

describe('a time zone', () => {
  it.each(['Asia/Tbilisi', 'UTC', 'America/Argentina/Buenos_Aires'])('%s is one', (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });
  it.each(['', 'Tbilisi', 'GMT+4', '+04:00', 'Asia/Nowhere', 'EST', "Asia/Tbilisi'"])(
    '%j is none',
    (zone) => {
      expect(isTimeZone(zone)).toBe(false);
    },
  );

  it('has the offset of the season', () => {
    expect(offsetMinutes('Asia/Tbilisi', new Date('2026-07-01T00:00:00Z'))).toBe(240);
    expect(offsetMinutes('Europe/Chisinau', new Date('2026-01-01T00:00:00Z'))).toBe(120);
    expect(offsetMinutes('Europe/Chisinau', new Date('2026-07-01T00:00:00Z'))).toBe(180);
    expect(offsetMinutes('Asia/Kathmandu', new Date('2026-07-01T00:00:00Z'))).toBe(345);
  });

  it('shows the wall clock of every instant that it makes of one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({
          min: new Date('2000-01-01T00:00:00Z'),
          max: new Date('2079-12-31T00:00:00Z'),
          noInvalidDate: true,
        }),
        (zone, date) => {
          const instant = new Date(Math.floor(date.getTime() / 60_000) * 60_000);
          const [day = '', time = ''] = shown(zone, instant).split('T');
          expect(shown(zone, instantOf(zone, day, time))).toBe(`${day}T${time}`);
        },
      ),
    );
  });

  it('moves a time that the clocks leave out by the hour that is missing', () => {
    // New York, 8 March 2026: 02:00 becomes 03:00.
    expect(instantOf('America/New_York', '2026-03-08', '02:30').toISOString()).toBe(
      '2026-03-08T07:30:00.000Z',
    );
  });

  it('takes the first of two equal times', () => {
    // New York, 1 November 2026: 01:30 comes twice.
    expect(instantOf('America/New_York', '2026-11-01', '01:30').toISOString()).toBe(
      '2026-11-01T05:30:00.000Z',
    );
  });
});
