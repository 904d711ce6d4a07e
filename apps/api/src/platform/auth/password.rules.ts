/** Passwords of twelve characters and more that guessing programs try first, and those of the demo. */
const known = new Set([
  'gza-demo-2026',
  'password1234',
  'password12345',
  'password123456',
  'passwordpassword',
  'administrator',
  'administrator1',
  'changeme1234',
  'letmeinletmein',
  'qwertyuiop123',
  'iloveyou1234',
  'welcome12345',
  'sakartvelo2026',
  'საქართველო2026',
]);

const sequences = [
  'abcdefghijklmnopqrstuvwxyz',
  'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
];

/** Length of the shortest text whose repetition is the whole; `abcabc` has 3. */
function periodOf(text: string): number {
  let period = 1;
  while ([...text].some((character, index) => character !== text[index % period])) period += 1;
  return period;
}

/** Whether a part of this length of a sequence, forwards or backwards, is in the text. */
function hasSequence(text: string, length: number): boolean {
  const both = sequences.flatMap((line) => [line, [...line].reverse().join('')]);
  return both.some((line) =>
    Array.from({ length: line.length - length + 1 }, (_, at) => line.slice(at, at + length)).some(
      (part) => text.includes(part),
    ),
  );
}

/**
 * Returns whether a password is among the first that somebody would guess: a known one, one made of few
 * characters, of a repeated part or of a long sequence, or one that is hardly more than the own e-mail
 * address or name. Its length is checked by the contract.
 */
export function isWeakPassword(password: string, own: readonly string[] = []): boolean {
  const text = password.normalize('NFKC').toLowerCase();
  if (known.has(text)) return true;
  if (new Set(text).size < 5 || periodOf(text) <= text.length / 2 || hasSequence(text, 7))
    return true;
  const rest = own
    .flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)])
    .map((word) => word.normalize('NFKC').toLowerCase())
    .filter((word) => word.length >= 4)
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ''), text);
  return rest.length < 8 && rest.length < text.length;
}
