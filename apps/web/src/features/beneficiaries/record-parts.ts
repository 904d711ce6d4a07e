import type { Dto, Permission } from '@gza/contract';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** The open case of a person who was selected in the list. */
export type SelectedCase = Pick<
  Dto<'Case'>,
  'id' | 'caseNumber' | 'version' | 'beneficiary' | 'bureau' | 'caseManager'
>;

interface OverviewPart {
  needs: Permission;
  /** Beside the work, with what is known of the person; in the column of the work; or in half of that column. */
  at: 'side' | 'main' | 'half';
  Part: ComponentType<{ beneficiaryId: string }>;
}

/** Components that other features add to the list of people and to the record of a person. */
export interface RecordParts {
  /** Tabs of the record that other features add. */
  tabs: RouteObject[];
  /** Components that other features add to the overview, each for readers with a permission. */
  overview: OverviewPart[];
  /** Shows the next step of a case. */
  caseNext: ComponentType<{ episode: Dto<'Case'> }>;
  /** Finds somebody who has a record, by name or number. */
  choosePerson: ComponentType<{
    title: string;
    /** Id of a person who is not offered. */
    except?: string | undefined;
    onClose: () => void;
    onChoose: (beneficiaryId: string) => void;
  }>;
  /** Makes a task to call somebody back who rang the hotline. */
  callBack: ComponentType<{
    beneficiaryId: string;
    /** Words that the task begins with. */
    title: string;
    /** Key of the draft. */
    draft: string;
    onClose: () => void;
  }>;
  /** Reassigns the cases that were selected in the list. */
  reassign: ComponentType<{ cases: readonly SelectedCase[]; onMoved: (caseId: string) => void }>;
}
