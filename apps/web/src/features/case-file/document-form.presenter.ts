import type { Dto, DocumentType } from '@gza/contract';
import { blankToUndefined } from '../../platform/forms/blank-to-undefined.js';
import { daysBetween } from '../../platform/format.js';
import type { Tone } from '../../ui/theme/tone.js';

export interface DocumentValues {
  type: string;
  purpose: string;
  number: string;
  issuedBy: string;
  issuedOn: string;
  validUntil: string;
  keptAt: string;
}
export const documentValues = (paper?: Dto<'PersonDocument'>): DocumentValues => ({
  type: paper?.type ?? '',
  purpose: paper?.purpose ?? '',
  number: paper?.number ?? '',
  issuedBy: paper?.issuedBy ?? '',
  issuedOn: paper?.issuedOn ?? '',
  validUntil: paper?.validUntil ?? '',
  keptAt: paper?.keptAt ?? '',
});

const orNull = (text: string): string | null => blankToUndefined(text) ?? null;

export const documentChange = (values: DocumentValues): Dto<'ChangeDocumentBody'> => ({
  purpose: values.purpose.trim(),
  number: orNull(values.number),
  issuedBy: orNull(values.issuedBy),
  issuedOn: orNull(values.issuedOn),
  validUntil: orNull(values.validUntil),
  keptAt: orNull(values.keptAt),
});
export function newDocument(values: DocumentValues): Dto<'RecordDocumentBody'> {
  const known = Object.entries(documentChange(values)).filter(([, value]) => value !== null);
  return {
    type: values.type as DocumentType,
    ...Object.fromEntries(known),
  } as Dto<'RecordDocumentBody'>;
}

const soonDays = 60;

/** The tone of a paper that has expired or soon will, so that a new one is requested in time. */
export function validity(validUntil: string | null, today: string): Tone | null {
  if (validUntil === null) return null;
  if (validUntil < today) return 'danger';
  return daysBetween(today, validUntil) <= soonDays ? 'warning' : 'ok';
}
