import type { Draft } from '../../platform/drafts/drafts.js';

const previewLength = 160;

const isCode = (text: string): boolean =>
  /^[0-9a-f-]{36}$/u.test(text) || /^[A-Za-z0-9-]*$/u.test(text);

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** The longest typed text, so that the draft is recognised; codes and dates are skipped. */
export function previewOf(changes: unknown): string {
  const labels = textsOf(changes).filter((text) => text.length > 2 && !isCode(text));
  const longest = labels.sort((a, b) => b.length - a.length)[0] ?? '';
  return longest.length > previewLength ? `${longest.slice(0, previewLength).trimEnd()}…` : longest;
}

/** Label and page of a draft; once when both are equal. */
export const nameOf = ({ label, place }: Pick<Draft, 'label' | 'place'>): string =>
  [...new Set([label, place])].filter(Boolean).join(' · ');
