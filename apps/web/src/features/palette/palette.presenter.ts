/** Something the palette can do without asking the server. */
export interface Command {
  key: string;
  label: string;
  /** Other names that find it, such as its name in the other language. */
  keywords?: readonly string[];
}

const labels = (text: string): string[] => text.toLowerCase().split(/[\s–—,.:()/-]+/);

/**
 * Whether every typed word begins a word of the command, in any order: "ahali" finds nothing, "ახ მომ" does.
 */
export function commandMatches({ label, keywords = [] }: Command, typed: string): boolean {
  const known = [label, ...keywords].flatMap(labels);
  return labels(typed.trim()).every((part) => known.some((word) => word.startsWith(part)));
}

/**
 * Whether people are searched for: from two characters on, because one letter would find half the country.
 */
export const searchesPeople = (typed: string): boolean => typed.trim().length >= 2;
