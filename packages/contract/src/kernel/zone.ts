/**
 * Time zones of the IANA list: the offset of a zone at an instant, and the instant of a wall clock. The server
 * and the portal use the same functions.
 */

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

/** Returns whether this is a zone of a place or UTC; fixed offsets and abbreviations are none. */
export function isTimeZone(zone: string): boolean {
  if (!/^(?:[A-Z][A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+|UTC)$/u.test(zone)) return false;
  try {
    return formatOf(zone) !== undefined;
  } catch {
    return false;
  }
}

/** Returns the minutes by which the clocks of a zone are ahead of UTC at an instant. */
export function offsetMinutes(zone: string, instant: Date): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const clock = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return Math.round((clock - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
}

/**
 * Returns the instant at which the clocks of a zone show this day and time (`HH:mm`). A time that a change of
 * the clocks leaves out is that many minutes later; of one that comes twice, the first is meant.
 */
export function instantOf(zone: string, day: string, time: string): Date {
  const clock = Date.parse(`${day}T${time}:00Z`);
  const dayMs = 86_400_000;
  const [before, after] = [clock - dayMs, clock + dayMs].map((at) =>
    offsetMinutes(zone, new Date(at)),
  ) as [number, number];
  const first = new Date(clock - before * 60_000);
  // Clocks that went forward meanwhile: the later offset holds where it is the one of that instant.
  const second = new Date(clock - after * 60_000);
  if (offsetMinutes(zone, first) === before) return first;
  return offsetMinutes(zone, second) === after ? second : first;
}
