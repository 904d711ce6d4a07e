import type { Tx } from '../../platform/db/unit-of-work.js';
import { TimelineEntryRecord } from './persistence/entities.js';

export interface TimelineFact {
  readonly beneficiaryId: string;
  readonly bureauId: string;
  readonly caseId?: string | null;
  /** Code of the contract's `timelineKinds`; the portal has the words. */
  readonly kind: string;
  /** The record that the entry is about. */
  readonly subjectId?: string;
  /** Codes and dates only: no free text of a clinical kind ever stands here. */
  readonly detail?: Readonly<Record<string, unknown>>;
  /** `help` hides the entry from officers. */
  readonly audience?: 'all' | 'help';
  readonly at?: Date;
}

/** Notes on the person's timeline what happened, in the transaction in which it happens. Open to every module. */
export async function recordOnTimeline(tx: Tx, fact: TimelineFact): Promise<void> {
  await tx.insert(TimelineEntryRecord, {
    id: tx.newId(),
    beneficiaryId: fact.beneficiaryId,
    bureauId: fact.bureauId,
    caseId: fact.caseId ?? null,
    at: fact.at ?? tx.now,
    kind: fact.kind,
    actorId: tx.actor.id,
    subjectId: fact.subjectId ?? null,
    detail: { ...fact.detail },
    audience: fact.audience ?? 'all',
  });
}
