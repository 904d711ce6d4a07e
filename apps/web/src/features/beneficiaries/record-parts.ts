import type { Dto } from '@gza/contract';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** An open case of somebody chosen in the list. */
export type SelectedCase = Pick<
  Dto<'Case'>,
  'id' | 'caseNumber' | 'version' | 'beneficiary' | 'bureau' | 'caseManager'
>;

/** What other features bring to the list of people and to the record of a person. */
export interface RecordParts {
  /** Parts of the record that other features bring. */
  tabs: RouteObject[];
  /** What they show of themselves on the overview. */
  overview: ComponentType<{ beneficiaryId: string }>[];
  /** What comes next in a case. */
  caseNext: ComponentType<{ episode: Dto<'Case'> }>;
  /** Finds somebody who has a record, by name or number. */
  choosePerson: ComponentType<{
    title: string;
    onClose: () => void;
    onChoose: (beneficiaryId: string) => void;
  }>;
  /** The handing over of the cases that were chosen in the list. */
  reassign: ComponentType<{ cases: readonly SelectedCase[]; onMoved: (caseId: string) => void }>;
}
