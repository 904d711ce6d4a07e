import { beneficiaryColumns, type BeneficiaryColumn } from '@gza/contract';

export interface Reader {
  /** Only staff of the helping side may see contacts. */
  mayKnowContacts: boolean;
  /**
   * The reader sees more than one bureau. Staff of one bureau see one bureau, and a column with one value
   * helps nobody.
   */
  manyBureaus: boolean;
}

/** Columns that the reader may have. */
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

/** Columns of a user who has chosen none. */
export const usualColumns = (reader: Reader): BeneficiaryColumn[] =>
  possibleColumns(reader).filter(
    (column) =>
      usual.includes(column) ||
      (column === 'bureau' && reader.manyBureaus) ||
      (column === 'opened' && !reader.mayKnowContacts) ||
      (column === 'born' && !reader.mayKnowContacts),
  );

/** Columns remembered on this device; null without a remembered choice. */
export function rememberedColumns(kept: string | null): BeneficiaryColumn[] | null {
  if (kept === null) return null;
  const names = kept.split(',');
  return beneficiaryColumns.filter((column) => names.includes(column));
}

export const asksForContacts = (columns: readonly BeneficiaryColumn[]): boolean =>
  columns.includes('lastContact') || columns.includes('nextContact');
