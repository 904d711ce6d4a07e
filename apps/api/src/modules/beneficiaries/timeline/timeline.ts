import type { ContractModuleName, TimelineKindOf } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { TimelineEntryRecord } from './persistence/entities.js';

/** An entry of the timeline, of one of the kinds that the contract declares for the module. */
export interface TimelineEntryInput<M extends ContractModuleName = ContractModuleName> {
  readonly beneficiaryId: string;
  readonly bureauId: string;
  readonly caseId?: string | null;
  /** Kind of the entry; the portal has its label. */
  readonly kind: TimelineKindOf<M>;
  /** The record that the entry is about. */
  readonly subjectId?: string;
  /** Codes and dates only, never free text of a clinical kind. */
  readonly detail?: Readonly<Record<string, unknown>>;
  /** `help` hides the entry from officers. */
  readonly audience?: 'all' | 'help';
  readonly at?: Date;
}

/** Adds entries to the timelines of people, in the transaction of the events. */
export async function recordAllOnTimeline<M extends ContractModuleName = 'beneficiaries'>(
  tx: Tx,
  entries: readonly TimelineEntryInput<M>[],
): Promise<void> {
  await tx.insert(
    TimelineEntryRecord,
    entries.map((entry) => ({
      id: tx.newId(),
      beneficiaryId: entry.beneficiaryId,
      bureauId: entry.bureauId,
      caseId: entry.caseId ?? null,
      at: entry.at ?? tx.now,
      kind: entry.kind,
      actorId: tx.actor.id,
      subjectId: entry.subjectId ?? null,
      detail: { ...entry.detail },
      audience: entry.audience ?? 'all',
    })),
  );
}

/** Adds one entry to a person's timeline. Another module names itself: `recordOnTimeline<'plans'>(tx, …)`. */
export const recordOnTimeline = <M extends ContractModuleName = 'beneficiaries'>(
  tx: Tx,
  entry: TimelineEntryInput<M>,
): Promise<void> => recordAllOnTimeline(tx, [entry]);
