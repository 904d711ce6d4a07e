import type { TimelineKind } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { TimelineEntryRecord } from './persistence/entities.js';

export interface TimelineFact {
  readonly beneficiaryId: string;
  readonly bureauId: string;
  readonly caseId?: string | null;
  /** The portal has the words. */
  readonly kind: TimelineKind;
  /** The record that the entry is about. */
  readonly subjectId?: string;
  /** Codes and dates only: no free text of a clinical kind ever stands here. */
  readonly detail?: Readonly<Record<string, unknown>>;
  /** `help` hides the entry from officers. */
  readonly audience?: 'all' | 'help';
  readonly at?: Date;
}

/** Notes on the timelines of people what happened, in the transaction in which it happens. */
export async function recordAllOnTimeline(tx: Tx, facts: readonly TimelineFact[]): Promise<void> {
  await tx.insert(
    TimelineEntryRecord,
    facts.map((fact) => ({
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
    })),
  );
}

/** Notes one fact on a person's timeline. Open to every module. */
export const recordOnTimeline = (tx: Tx, fact: TimelineFact): Promise<void> =>
  recordAllOnTimeline(tx, [fact]);
