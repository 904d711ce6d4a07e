import type { WaitingWorkList } from '@gza/contract';
import type { ComponentType } from 'react';

/** What the screen of the team shows of other features. */
export interface TeamParts {
  /** Shows the pending decisions; another feature provides it. */
  queue: ComponentType;
  /** Shows the records behind a number of one member of staff; another feature provides it. */
  waiting: ComponentType<{
    workerId: string;
    list: WaitingWorkList;
    bureauId: string | undefined;
    chosenHere: boolean;
  }>;
}
