import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** What other features bring to the record of a person. */
export interface RecordParts {
  /** Parts of the record that other features bring. */
  tabs: RouteObject[];
  /** What they show of themselves on the overview. */
  overview: ComponentType<{ beneficiaryId: string }>[];
}
