/**
 * Parses a time of day as staff type it, to `HH:mm`: `15`, `9.30`, `9:30`, `9:5` (five past), `930`, `1530`. Null for any other
 * text.
 */
export function parseTime(text: string): string | null {
  const match =
    /^(\d{1,2})(?:[:.,\s](\d{1,2}))?$/u.exec(text.trim()) ??
    /^(\d{1,2})(\d{2})$/u.exec(text.trim());
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
