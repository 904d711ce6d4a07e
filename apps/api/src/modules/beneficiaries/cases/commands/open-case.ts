import { type CaseCategory, caseMachine } from '@gza/contract';
import { loadCalendar } from '../../../../platform/calendar/load-calendar.js';
import { localDateOf } from '../../../../platform/calendar/local-date.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { ProblemError } from '../../../../platform/errors.js';
import { dueOn } from '../../../../platform/deadlines.js';
import { BeneficiaryRecord } from '../../people/index.js';
import { recordAllOnTimeline } from '../../timeline/index.js';
import { CaseRecord } from '../persistence/entities.js';
import { statement } from '../../../../platform/db/statement.js';

const caseNumbersStatement = statement({
  name: 'case-numbers',
  params: ['int'],
  row: { n: 'bigint' },
  text: `
    select
      nextval('case_number_seq') as n
    from
      generate_series(1, $1::int)`,
});

/** Returns new case numbers, `GZ-YYYY-NNNNNN`, which people read and say. */
async function nextCaseNumbers(tx: Tx, count: number): Promise<string[]> {
  const rows = await tx.sql(caseNumbersStatement(count));
  const year = localDateOf(tx.now).slice(0, 4);
  return rows.map(({ n }) => `GZ-${year}-${n.padStart(6, '0')}`);
}

export interface CaseOpening {
  readonly beneficiaryId: string;
  readonly bureauId: string;
  readonly category: CaseCategory;
  /** Why the Department takes the person on; null unless the category needs a ground. */
  readonly categoryGround: string | null;
}

const caseCurrentStatement = statement({
  name: 'case-current',
  params: ['uuid[]', 'uuid[]', 'timestamptz'],
  text: `
    update beneficiary b
    set
      current_case_id = c.case_id,
      case_opened_at = $3,
      updated_at = $3,
      version = b.version + 1
    from
      unnest($1::uuid[], $2::uuid[]) as c (beneficiary_id, case_id)
    where
      b.id = c.beneficiary_id`,
});

/** A number until the transaction is sure to be committed: a sequence does not take numbers back. */
const provisional = (id: string): string => `provisional ${id}`;

const caseNumbersAssignStatement = statement({
  name: 'case-numbers-assign',
  params: ['text'],
  text: `
    update rehabilitation_case c
    set
      case_number = 'GZ-' || $1 || '-' || lpad(n.number::text, 6, '0')
    from
      (
        select
          id,
          nextval('case_number_seq') as number
        from
          (
            select
              id
            from
              rehabilitation_case
            where
              case_number like 'provisional %'
            order by
              id
          ) o
      ) n
    where
      c.id = n.id`,
});

/**
 * Gives the cases that this transaction opened with provisional numbers their own, in their order. No other
 * transaction sees a provisional number.
 */
export const assignCaseNumbers = async (tx: Tx): Promise<void> => {
  await tx.sql(caseNumbersAssignStatement(localDateOf(tx.now).slice(0, 4)));
};

/**
 * Opens episodes with a constant number of statements. `numbered: 'later'` is for work that may still be
 * rolled back; `assignCaseNumbers` ends it. A constraint rejects a second open case of a person
 * with `open-case-exists`.
 */
export async function openCases(
  tx: Tx,
  openings: readonly CaseOpening[],
  numbered: 'now' | 'later' = 'now',
): Promise<string[]> {
  if (openings.length === 0) return [];
  const ids = openings.map(() => tx.newId());
  const numbers =
    numbered === 'now' ? await nextCaseNumbers(tx, openings.length) : ids.map(provisional);
  const [today, calendar] = [localDateOf(tx.now), await loadCalendar(tx)];
  const firstContactDueOn = dueOn('firstContact', today, calendar);
  const assessmentDueOn = dueOn('firstAssessment', today, calendar);
  const cases = openings.map((opening, i) => ({
    ...opening,
    id: ids[i] ?? '',
    caseNumber: numbers[i] ?? '',
    state: caseMachine.initial,
    suspendedFrom: null,
    caseManagerId: null,
    openedAt: tx.now,
    firstContactDueOn,
    assessmentDueOn,
    closedOn: null,
    closedAt: null,
    closureReason: null,
    closureSummary: null,
    lastStepBy: tx.actor.id,
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  }));
  await tx.insert(CaseRecord, cases);
  await tx.sql(
    caseCurrentStatement(
      cases.map((c) => c.beneficiaryId),
      cases.map((c) => c.id),
      tx.now,
    ),
  );
  await recordAllOnTimeline(
    tx,
    cases.map(({ id, beneficiaryId, bureauId }) => ({
      beneficiaryId,
      bureauId,
      caseId: id,
      kind: 'caseOpened',
      subjectId: id,
    })),
  );
  for (const { id, beneficiaryId } of cases) tx.emit('case.opened', { caseId: id, beneficiaryId });
  return cases.map((c) => c.id);
}

/** Opens an episode of a person whom the actor may see. */
export async function openCase(
  tx: Tx,
  { beneficiaryId, category, categoryGround }: Omit<CaseOpening, 'bureauId'>,
): Promise<string> {
  const { bureauId } = await tx.lock(BeneficiaryRecord, beneficiaryId);
  // Before a number is taken: the sequence would not take it back.
  const episodes = await tx.find(CaseRecord, { beneficiaryId });
  if (episodes.some(({ state }) => state !== 'closed')) throw new ProblemError('open-case-exists');
  const [id = ''] = await openCases(tx, [{ beneficiaryId, bureauId, category, categoryGround }]);
  return id;
}
