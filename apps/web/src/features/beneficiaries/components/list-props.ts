import type { BeneficiaryColumn } from '@gza/contract';
import type { ReactNode } from 'react';
import type { RecordParts } from '../record-parts.js';
import type { useListState } from '../use-list-state.js';

export interface ListProps {
  list: ReturnType<typeof useListState>;
  columns: readonly BeneficiaryColumn[];
  /** Component that reassigns cases; undefined for users who may not. */
  reassign: RecordParts['reassign'] | undefined;
  /** Controls at the end of the line that shows the count. */
  tools: ReactNode;
  /** Opens the chip of a filter, for the menus of the column heads. */
  onOpenFilter: (filter: string) => void;
}
