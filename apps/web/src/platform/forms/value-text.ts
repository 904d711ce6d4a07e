import { uuidPattern } from '@gza/contract';
import { isDay } from '../days.js';
import { formatDate } from '../format.js';

export interface FieldOption {
  value: string;
  label: string;
}

/** The label of a field and, where its values are chosen, the labels of the values. */
export interface FieldLabels {
  label: string;
  options?: readonly FieldOption[];
}

interface PlainLabels {
  empty: string;
  yes: string;
  no: string;
  /** For a reference whose name is not known: an id says nothing to anybody. */
  unnamed: string;
}

/** A value of a form as text of the screen: labels for codes, dates for days, lists with commas. */
export function valueText(
  value: unknown,
  options: readonly FieldOption[] | undefined,
  labels: PlainLabels,
): string {
  if (typeof value === 'boolean') return value ? labels.yes : labels.no;
  const texts = (Array.isArray(value) ? value : [value]).map((one: unknown) => {
    const option = options?.find((known) => known.value === one);
    if (option) return option.label;
    if (typeof one !== 'string') return '';
    if (uuidPattern.test(one)) return labels.unnamed;
    return isDay(one) ? formatDate(one) : one.trim();
  });
  return texts.filter(Boolean).join(', ') || labels.empty;
}
