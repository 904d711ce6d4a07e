import type { BeneficiaryColumn } from '@gza/contract';
import type { ReactNode } from 'react';
import type { RecordParts } from '../record-parts.js';
import type { useListState } from '../use-list-state.js';

export interface ListProps {
  list: ReturnType<typeof useListState>;
  columns: readonly BeneficiaryColumn[];
  /** The handing over of cases, for those who may. */
  reassign: RecordParts['reassign'] | undefined;
  /** Stands at the end of the line that counts. */
  tools: ReactNode;
  /** Opens the chip of a filter, for the menus of the column heads. */
  onOpenFilter: (filter: string) => void;
}
