import { writtenDay } from '../../../../platform/calendar/local-date.js';
import { statement } from '../../../../platform/db/statement.js';
import { narrow } from '../../../../platform/db/statement-types.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import type { RowError, RowResult } from '../../../../platform/imports/import-type.js';
import { recordOnTimeline } from '../../timeline/index.js';
import { audienceOf, type NewOutcome } from '../commands/record-outcome.js';
import { OutcomeRecord } from '../persistence/file.entities.js';

/** The kind whose outcomes are events: a second one on another day may be the first with a corrected day. */
export const eventKind = 'reoffence';

interface Stored {
  /** Null for an outcome of this file, which has no record yet. */
  readonly id: string | null;
  readonly beneficiaryId: string;
  readonly kind: OutcomeRecord['kind'];
  readonly status: OutcomeRecord['status'];
  readonly occurredOn: string;
  readonly detail: string | null;
  readonly inError: boolean;
}

const importOutcomesStoredStatement = statement({
  name: 'import-outcomes-stored',
  params: ['uuid[]'],
  row: {
    id: 'uuid',
    beneficiaryId: 'uuid',
    kind: narrow<OutcomeRecord['kind']>('text'),
    status: narrow<OutcomeRecord['status']>('text'),
    occurredOn: 'date',
    detail: 'text | null',
    inError: 'boolean',
  },
  text: `
    select
      id,
      beneficiary_id as "beneficiaryId",
      kind,
      status,
      occurred_on as "occurredOn",
      detail,
      entered_in_error_at is not null as "inError"
    from
      outcome_record
    where
      beneficiary_id = any ($1)
    order by
      occurred_on,
      id`,
});

type Event = Pick<Stored, 'beneficiaryId' | 'kind' | 'status'>;
const eventOf = ({ beneficiaryId, kind, status }: Event) => `${beneficiaryId} ${kind} ${status}`;

/** What a row is: a new outcome, a known one (with its record, when the row may change it), or an error. */
type Match = { readonly isNew: boolean; readonly record?: Stored & { readonly id: string } };

/** Records that the batches of one file wrote: they are no earlier import. */
const ofThisFile = new WeakMap<Tx, Set<string>>();

/** The outcomes of the people of a batch. */
export class KnownOutcomes {
  private constructor(
    private readonly tx: Tx,
    private readonly byEvent: Map<string, Stored[]>,
  ) {}

  static async find(tx: Tx, people: readonly string[]): Promise<KnownOutcomes> {
    const byEvent = new Map<string, Stored[]>();
    for (const stored of await tx.sql(importOutcomesStoredStatement([...new Set(people)]))) {
      const key = eventOf(stored);
      byEvent.set(key, [...(byEvent.get(key) ?? []), stored]);
    }
    return new KnownOutcomes(tx, byEvent);
  }

  /** Remembers what the file wrote. */
  wrote(ids: readonly string[]): void {
    ofThisFile.set(this.tx, new Set([...(ofThisFile.get(this.tx) ?? []), ...ids]));
  }

  /**
   * Compares a row with the outcomes of its person. `previousDay` is the day under which the row was imported
   * before, null for a further event, undefined when the row does not say.
   */
  match(outcome: NewOutcome, previousDay: string | null | undefined): Match | RowError {
    const stored = this.byEvent.get(eventOf(outcome)) ?? [];
    const on = (day: string) => stored.find(({ occurredOn }) => occurredOn === day);
    const same = on(outcome.occurredOn);
    if (same)
      return same.id === null
        ? { isNew: false }
        : { isNew: false, record: { ...same, id: same.id } };
    if (previousDay) {
      const before = on(previousDay);
      if (!before?.id || before.inError) return { column: 'previousDate', code: 'notFound' };
      this.byEvent.set(
        eventOf(outcome),
        stored.map((other) =>
          other === before ? { ...before, occurredOn: outcome.occurredOn } : other,
        ),
      );
      return { isNew: false, record: { ...before, id: before.id } };
    }
    const earlier = previousDay === undefined ? this.earlierImport(stored) : undefined;
    if (earlier && outcome.kind === eventKind)
      return {
        column: 'date',
        code: 'eventOnOtherDay',
        params: { on: writtenDay(earlier.occurredOn) },
      };
    this.byEvent.set(eventOf(outcome), [...stored, { ...outcome, id: null, inError: false }]);
    return { isNew: true };
  }

  private earlierImport(stored: readonly Stored[]): Stored | undefined {
    const own = ofThisFile.get(this.tx);
    return stored.findLast(({ id, inError }) => id !== null && !inError && !own?.has(id));
  }
}

/** Corrects the day or the remark of a known outcome. A new day is noted on the timeline. */
export async function correct(
  tx: Tx,
  known: Stored & { readonly id: string },
  outcome: NewOutcome,
): Promise<RowResult> {
  const subjectId = outcome.beneficiaryId;
  const moved = known.occurredOn !== outcome.occurredOn;
  const reworded = outcome.detail !== null && known.detail !== outcome.detail;
  if (!moved && !reworded) return { did: 'unchanged', subjectId, wrote: [] };
  const record = await tx.lock(OutcomeRecord, known.id);
  const { kind, status, occurredOn } = outcome;
  await tx.update(OutcomeRecord, record, {
    ...(moved && { occurredOn }),
    ...(reworded && { detail: outcome.detail }),
  });
  if (moved)
    await recordOnTimeline(tx, {
      beneficiaryId: subjectId,
      bureauId: record.bureauId,
      caseId: record.caseId,
      kind: 'outcomeDayCorrected',
      subjectId: record.id,
      detail: { kind, status, occurredOn },
      audience: audienceOf(kind),
    });
  const before = {
    ...(moved && { occurred_on: known.occurredOn }),
    ...(reworded && { detail: known.detail }),
  };
  return { did: 'changed', subjectId, wrote: [{ kind: 'outcome_record', id: record.id, before }] };
}
