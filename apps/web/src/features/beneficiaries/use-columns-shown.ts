import type { BeneficiaryColumn } from '@gza/contract';
import { useState } from 'react';
import { useMay } from '../../platform/access.js';
import { useMe } from '../../platform/sign-in.js';
import {
  possibleColumns,
  rememberedColumns,
  usualColumns,
  type Reader,
} from './columns.presenter.js';

const setting = 'gza.columns.beneficiaries';

function recall(): BeneficiaryColumn[] | null {
  try {
    return rememberedColumns(localStorage.getItem(setting));
  } catch {
    return null;
  }
}

export interface ColumnsShown {
  shown: BeneficiaryColumn[];
  possible: BeneficiaryColumn[];
  /** Null restores the default columns. */
  remember: (columns: readonly BeneficiaryColumn[] | null) => void;
}

/** The columns of this reader on this device; columns that the address names come first. */
export function useColumnsShown(named: BeneficiaryColumn[] | null): ColumnsShown {
  const reader: Reader = {
    mayKnowContacts: useMay('note.read'),
    manyBureaus: useMe().bureauId === null,
  };
  const [kept, setKept] = useState(recall);
  const possible = possibleColumns(reader);
  const wanted = named ?? kept ?? usualColumns(reader);
  return {
    possible,
    shown: possible.filter((column) => wanted.includes(column)),
    remember: (columns) => {
      setKept(columns && [...columns]);
      try {
        if (columns) localStorage.setItem(setting, columns.join(','));
        else localStorage.removeItem(setting);
      } catch {
        // The choice is not remembered beyond this page.
      }
    },
  };
}
