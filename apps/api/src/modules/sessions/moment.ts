/** Formats date and time of day in Tbilisi, which has had one offset (UTC+4) since 2005. */
const local = (instant: Date): { day: string; time: string } => {
  const text = new Date(instant.getTime() + 4 * 3_600_000).toISOString();
  return { day: text.slice(0, 10).split('-').reverse().join('.'), time: text.slice(11, 16) };
};

/** `30.11.2026, 14:00–15:30 (name)`: the time of a session in a message, the same in both languages. */
export function formatLocalMoment(startsAt: string, minutes: number, name?: string): string {
  const from = local(new Date(startsAt));
  const until = local(new Date(new Date(startsAt).getTime() + minutes * 60_000));
  return `${from.day}, ${from.time}–${until.time}${name ? ` (${name})` : ''}`;
}
