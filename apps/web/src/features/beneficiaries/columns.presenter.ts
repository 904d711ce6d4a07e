import { beneficiaryColumns, type BeneficiaryColumn } from '@gza/contract';

export interface Reader {
  /** Contacts are the helping side's to know. */
  mayKnowContacts: boolean;
  /** Who belongs to one bureau sees one bureau; a column of equal words helps nobody. */
  manyBureaus: boolean;
}

/** Columns that the reader can have at all. */
export const possibleColumns = ({ mayKnowContacts, manyBureaus }: Reader): BeneficiaryColumn[] =>
  beneficiaryColumns.filter((column) => {
    if (column === 'bureau') return manyBureaus;
    return mayKnowContacts || (column !== 'lastContact' && column !== 'nextContact');
  });

const usual: readonly BeneficiaryColumn[] = [
  'number',
  'state',
  'category',
  'risk',
  'lastContact',
  'manager',
];

/** Columns of whoever has chosen none. */
export const usualColumns = (reader: Reader): BeneficiaryColumn[] =>
  possibleColumns(reader).filter(
    (column) =>
      usual.includes(column) ||
      (column === 'bureau' && reader.manyBureaus) ||
      (column === 'opened' && !reader.mayKnowContacts) ||
      (column === 'born' && !reader.mayKnowContacts),
  );

/** What was remembered on this device; null where that is nothing. */
export function rememberedColumns(kept: string | null): BeneficiaryColumn[] | null {
  if (kept === null) return null;
  const names = kept.split(',');
  return beneficiaryColumns.filter((column) => names.includes(column));
}

export const asksForContacts = (columns: readonly BeneficiaryColumn[]): boolean =>
  columns.includes('lastContact') || columns.includes('nextContact');
