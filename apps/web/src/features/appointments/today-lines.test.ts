/** @jest-environment jsdom */
import { appointmentLabels } from '../../domain/labels/appointments.texts.js';
import { todayPath } from '../../domain/today/today-lines.js';
import { todayLineTexts } from '../../domain/today/today-lines.texts.js';
import { todayContext } from '../../domain/today/use-today-context.js';
import { formatFor } from '../../platform/format.js';
import { translator } from '../../platform/i18n/use-texts.js';
import { appointmentsToday } from './today-lines.js';

// Nine in the evening in Tbilisi.
const now = new Date('2026-11-24T17:00:00Z');
const linesIn = (language: 'ka' | 'en') =>
  appointmentsToday(
    translator(appointmentLabels, language),
    todayContext(translator(todayLineTexts, language), formatFor(language), () => now),
  );
const line = {
  kind: 'appointmentAhead',
  id: 'a',
  person: { id: 'p', givenName: 'ნინო', familyName: 'ბერიძე' },
  day: null,
  // Already tomorrow in Tbilisi, though not yet in London.
  at: '2026-11-24T20:30:00.000Z',
  link: { to: 'appointment', id: 'a' },
  detail: {
    appointmentKind: 'homeVisit',
    minutes: 60,
    place: 'ჭავჭავაძის 4',
    purpose: 'ოჯახის გაცნობა',
  },
} as const;

it('says when an appointment is, what it is, where and why', () => {
  expect(linesIn('ka').appointmentAhead(line)).toEqual({
    mark: 'ხვალ, 00:30',
    text: 'ვიზიტი სახლში · ჭავჭავაძის 4 · ოჯახის გაცნობა',
  });
  expect(todayPath(line.link)).toBe('/appointments/a');
});

it('shows one that nobody has recorded with its day, and leaves out what is not known', () => {
  const past = {
    ...line,
    kind: 'appointmentToRecord',
    at: '2026-11-20T14:30:00.000Z',
    detail: { ...line.detail, appointmentKind: 'phone', place: null, purpose: null },
  } as const;
  expect(linesIn('en').appointmentToRecord(past)).toEqual({
    mark: '20.11.2026, 18:30',
    text: 'Phone call',
  });
});
