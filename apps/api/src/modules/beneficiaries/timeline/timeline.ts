import type { ContractModuleName, TimelineKindOf } from '@gza/contract';
import { statement } from '../../../platform/db/statement.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';

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

const addEntries = statement({
  name: 'timeline-add',
  params: ['jsonb'],
  text: `
    insert into
      timeline_entry (
        id,
        beneficiary_id,
        bureau_id,
        case_id,
        at,
        kind,
        actor_id,
        subject_id,
        detail,
        audience
      )
    select
      id,
      beneficiary_id,
      bureau_id,
      case_id,
      at,
      kind,
      actor_id,
      subject_id,
      detail,
      audience
    from
      jsonb_to_recordset($1) as e (
        id uuid,
        beneficiary_id uuid,
        bureau_id uuid,
        case_id uuid,
        at timestamptz,
        kind text,
        actor_id uuid,
        subject_id uuid,
        detail jsonb,
        audience text
      )`,
});

/**
 * Adds entries to the timelines of people, in the transaction of the events. Nobody waits for them: they travel with
 * the next statement.
 */
export async function recordAllOnTimeline<M extends ContractModuleName = 'beneficiaries'>(
  tx: Tx,
  entries: readonly TimelineEntryInput<M>[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => ({
    id: tx.newId(),
    beneficiary_id: entry.beneficiaryId,
    bureau_id: entry.bureauId,
    case_id: entry.caseId ?? null,
    at: entry.at ?? tx.now,
    kind: entry.kind,
    actor_id: tx.actor.id,
    subject_id: entry.subjectId ?? null,
    detail: { ...entry.detail },
    audience: entry.audience ?? 'all',
  }));
  tx.hold(addEntries(JSON.stringify(rows)));
}

/** Adds one entry to a person's timeline. Another module names itself: `recordOnTimeline<'plans'>(tx, …)`. */
export const recordOnTimeline = <M extends ContractModuleName = 'beneficiaries'>(
  tx: Tx,
  entry: TimelineEntryInput<M>,
): Promise<void> => recordAllOnTimeline(tx, [entry]);
