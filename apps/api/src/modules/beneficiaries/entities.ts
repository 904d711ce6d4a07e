import { CaseAssignmentRecord, CaseRecord, OpenCaseChange } from './cases/persistence/entities.js';
import { DocumentRecord } from './case-file/persistence/document.entities.js';
import { fileEntities } from './case-file/persistence/file.entities.js';
import { PhotoRecord } from './case-file/persistence/photo.entities.js';
import { ScanRecord } from './case-file/persistence/scan.entities.js';
import { SupportPersonRecord } from './case-file/persistence/support.entities.js';
import {
  ApplicationRecord,
  HotlineCallRecord,
  ReleaseNoticeRecord,
  ReleaseVisitRecord,
} from './intake/persistence/entities.js';
import { PersonMergeRecord } from './merging/persistence/entities.js';
import {
  BeneficiaryNameKey,
  BeneficiaryRecord,
  PastCircumstances,
} from './people/persistence/entities.js';
import { DuplicateSearchRecord } from './people/persistence/duplicate-search.entities.js';
import { SavedViewRecord } from './people/persistence/saved-view.entities.js';
import {
  TimelineEntryRecord,
  WorkNoteAmendmentRecord,
  WorkNoteRecord,
} from './timeline/persistence/entities.js';

/** The records of the six rooms. */
export const beneficiariesEntities = [
  BeneficiaryRecord,
  BeneficiaryNameKey,
  PastCircumstances,
  SavedViewRecord,
  DuplicateSearchRecord,
  PersonMergeRecord,
  ApplicationRecord,
  HotlineCallRecord,
  ReleaseNoticeRecord,
  ReleaseVisitRecord,
  CaseRecord,
  CaseAssignmentRecord,
  OpenCaseChange,
  ...fileEntities,
  SupportPersonRecord,
  DocumentRecord,
  ScanRecord,
  PhotoRecord,
  TimelineEntryRecord,
  WorkNoteRecord,
  WorkNoteAmendmentRecord,
] as const;
