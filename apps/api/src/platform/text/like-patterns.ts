/** Patterns for `like all`: every word of a text, somewhere and in lower case; undefined where it holds none. */
export function likePatterns(text: string | undefined): string[] | undefined {
  const words = (text ?? '').toLowerCase().split(/\s+/u).filter(Boolean);
  return words.length > 0
    ? words.map((word) => `%${word.replace(/[\\%_]/gu, String.raw`\$&`)}%`)
    : undefined;
}
