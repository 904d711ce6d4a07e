import type { EndpointTable } from '@gza/contract';
import type pg from 'pg';
import type { ColumnAccess } from './db/column-access.js';
import type { EntityClass } from './db/database.js';
import type { Handlers } from './http/handlers.js';
import type { ImportTypeDefinition } from './imports/import-type.js';
import type { JobHandler } from './jobs/jobs.js';
import type { Reactions } from './outbox/reactions.js';
import type { UnitOfWork } from './db/unit-of-work.js';
import type { CaseDependentPart } from './parts/case-dependent.js';
import type { ChecklistPart } from './parts/checklist-part.js';
import type { ContactParts, RecordPart } from './parts/record-part.js';
import type { TaskRulePart } from './parts/task-rule.js';
import type { TodayPart } from './parts/today-part.js';
import type { WorkPart } from './parts/work-part.js';
import type { Consequences } from './consequences.js';
import type { ReferenceData } from './reference.js';

/**
 * Contribution of a module to the server. `server.ts` assembles them; modules import each other only through
 * `index.ts`.
 */
export interface GzaModule<T extends EndpointTable = EndpointTable> {
  readonly name: string;
  readonly endpoints: T;
  readonly handlers: Handlers<T>;
  readonly entities: readonly EntityClass[];
  /** Tables of the module that have no entity. */
  readonly tables?: readonly string[];
  /** Readers and writers of the columns of those of its tables that partners or analysts reach. */
  readonly columnAccess?: readonly ColumnAccess[];
  readonly imports?: readonly ImportTypeDefinition[];
  /** Reactions to events of other modules, by event and by a name in kebab-case. */
  readonly reactions?: Reactions;
  /** What each step does to the things that the module owns, for `docs/consequences.md` and its test. */
  readonly consequences?: Consequences;
  readonly jobs?: (uow: UnitOfWork) => Readonly<Record<string, JobHandler>>;
  /**
   * Jobs started by time only: a cron expression (UTC) by the name of the job. A missed run is made up for.
   */
  readonly schedule?: Readonly<Record<string, string>>;
  /** Its lines on Today, one part for each kind that the contract declares for the module. */
  readonly today?: readonly TodayPart[];
  /** What its rules ask for, one part for each rule of the contract. */
  readonly taskRules?: readonly TaskRulePart[];
  /** Open records that depend on a case, one part for each kind. */
  readonly caseDependents?: readonly CaseDependentPart[];
  /** What a case needs before the work follows its plan, one part for each item. */
  readonly checklist?: readonly ChecklistPart[];
  /** Work that members of staff hold and can hand to colleagues, one part for each kind. */
  readonly work?: readonly WorkPart[];
  /** Parts of the first page of a record. */
  readonly recordParts?: readonly RecordPart[];
  /** Contacts with a person that the module knows. */
  readonly contacts?: ContactParts;
  /**
   * Writes the reference data of the installation; runs at every migration, as the owner, and must be
   * repeatable.
   */
  readonly seed?: (client: pg.ClientBase, reference: ReferenceData) => Promise<void>;
}

/** Fixes the types of a module: its handlers cover its endpoints. The result has one type for all modules. */
export const gzaModule = <T extends EndpointTable>(module: GzaModule<T>): GzaModule =>
  module as unknown as GzaModule;
