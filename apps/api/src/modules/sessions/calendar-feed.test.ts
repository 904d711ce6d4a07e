import { feedText, type FeedMeeting } from './calendar-feed.js';

const session: FeedMeeting = {
  id: '0190a0de-0000-7000-8000-000000000001',
  kind: 'group',
  state: 'scheduled',
  startsAt: '2026-11-24T11:00:00.000Z',
  minutes: 90,
  place: 'ოთახი 4; მეორე სართული',
  version: 3,
  changedAt: '2026-11-20T08:30:00.000Z',
};

/** Splits content lines and undoes their folding (RFC 5545, section 3.1). */
const lines = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('the feed', () => {
  const text = feedText({ language: 'ka', meetings: [session] }, 'https://gza.example');

  it('says when, where and what kind in content lines that calendars read', () => {
    expect(lines(text)).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'NAME:გზა: ჩემი შეხვედრები',
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'UID:0190a0de-0000-7000-8000-000000000001@gza',
        'SEQUENCE:2',
        'DTSTAMP:20261120T083000Z',
        'DTSTART:20261124T110000Z',
        'DTEND:20261124T123000Z',
        'SUMMARY:ჯგუფური შეხვედრა',
        'LOCATION:ოთახი 4\\; მეორე სართული',
        'STATUS:CONFIRMED',
        'URL;VALUE=URI:https://gza.example/sessions/0190a0de-0000-7000-8000-000000000001/register',
        'END:VCALENDAR',
      ]),
    );
  });

  it('folds its lines at 75 octets', () => {
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it.each(['cancelled', 'rescheduled'] as const)(
    'says that a %s one does not take place',
    (state) => {
      const cancelled = feedText(
        { language: 'en', meetings: [{ ...session, state, kind: 'individual', place: null }] },
        '',
      );
      expect(lines(cancelled)).toEqual(
        expect.arrayContaining(['STATUS:CANCELLED', 'SUMMARY:Individual session']),
      );
      expect(cancelled).not.toContain('LOCATION');
    },
  );

  it('shows an appointment by its kind, with its page', () => {
    const appointment = { ...session, kind: 'homeVisit', state: 'planned' } as const;
    const one = (language: 'ka' | 'en') =>
      lines(feedText({ language, meetings: [appointment] }, 'https://gza.example'));
    expect(one('ka')).toContain('SUMMARY:ვიზიტი სახლში');
    expect(one('en')).toEqual(
      expect.arrayContaining([
        'SUMMARY:Home visit',
        'STATUS:CONFIRMED',
        'URL;VALUE=URI:https://gza.example/appointments/0190a0de-0000-7000-8000-000000000001',
      ]),
    );
  });
});
