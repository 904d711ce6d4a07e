/** What was typed without blanks at its ends; undefined when that is nothing, for omittable fields. */
export function blankToUndefined(text: string): string | undefined {
  return text.trim() || undefined;
}
