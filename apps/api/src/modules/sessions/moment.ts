import { offsetMinutes } from '@gza/contract';
import { departmentZone } from '../../platform/calendar/local-date.js';

/** Formats date and time of day in the time zone of the agency. */
const local = (instant: Date): { day: string; time: string } => {
  const offset = offsetMinutes(departmentZone(), instant);
  const text = new Date(instant.getTime() + offset * 60_000).toISOString();
  return { day: text.slice(0, 10).split('-').reverse().join('.'), time: text.slice(11, 16) };
};

/** `30.11.2026, 14:00–15:30 (name)`: the time of a session in a message, the same in both languages. */
export function formatLocalMoment(startsAt: string, minutes: number, name?: string): string {
  const from = local(new Date(startsAt));
  const until = local(new Date(new Date(startsAt).getTime() + minutes * 60_000));
  return `${from.day}, ${from.time}–${until.time}${name ? ` (${name})` : ''}`;
}
