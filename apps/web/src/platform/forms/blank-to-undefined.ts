/** The text without blanks at its ends; undefined for a blank text, for fields that may be omitted. */
export function blankToUndefined(text: string): string | undefined {
  return text.trim() || undefined;
}
