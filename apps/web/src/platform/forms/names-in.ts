import { localise } from '../format.js';
import type { Language } from '../i18n/i18n.js';
import type { FieldOption } from './value-text.js';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function nameOf(value: object, language: Language): string | undefined {
  const name: unknown = Reflect.get(value, 'name');
  if (typeof name === 'string') return name;
  return isObject(name) && 'ka' in name
    ? localise(name as { ka: string; en?: string }, language)
    : undefined;
}

/** The name of everything that a record refers to by id, wherever in it the reference stands. */
export function namesIn(record: unknown, language: Language): FieldOption[] {
  if (!isObject(record)) return [];
  const id: unknown = Reflect.get(record, 'id');
  const name = typeof id === 'string' ? nameOf(record, language) : undefined;
  return [
    ...(name === undefined ? [] : [{ value: id as string, label: name }]),
    ...Object.values(record).flatMap((part) => namesIn(part, language)),
  ];
}
