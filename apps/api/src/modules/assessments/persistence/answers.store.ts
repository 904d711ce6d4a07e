import { statement } from '../../../platform/db/statement.js';
import { narrow } from '../../../platform/db/statement-types.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { notFound } from '../../../platform/errors.js';
import type { Answers } from '../form-item.js';
import type { AssessmentResult } from '../assessment-result.js';
import { AnswersRecord, ClinicalAnswersRecord, type AssessmentRecord } from './entities.js';

type Table = 'assessment_answers' | 'assessment_answers_clinical';

const statementsOf = (table: Table) => ({
  latest: statement({
    name: `${table}-latest`,
    params: ['uuid'],
    row: { revision: 'int', answers: narrow<Answers>('jsonb') },
    text: `
      select
        revision,
        answers
      from
        ${table}
      where
        assessment_id = $1
      order by
        revision desc
      limit
        1`,
  }),
  save: statement({
    name: `${table}-save`,
    params: ['uuid', 'int', 'jsonb', 'uuid', 'timestamptz'],
    text: `
      update ${table}
      set
        answers = $3,
        saved_by = $4,
        saved_at = $5
      where
        assessment_id = $1
        and revision = $2`,
  }),
  result: statement({
    name: `${table}-result`,
    params: ['uuid', 'int', 'jsonb'],
    text: `
      update ${table}
      set
        result = $3
      where
        assessment_id = $1
        and revision = $2`,
  }),
});

const plain = statementsOf('assessment_answers');
const clinicalOnly = statementsOf('assessment_answers_clinical');

/** Selects the statements of the table: clinical answers have their own, which other roles cannot read. */
const statementsFor = (clinical: boolean) => (clinical ? clinicalOnly : plain);

export interface Revision {
  readonly revision: number;
  readonly answers: Answers;
}

/** Returns the latest answers: the draft or the last amendment. */
export async function latestAnswers(
  tx: Tx,
  { id, clinical }: Pick<AssessmentRecord, 'id' | 'clinical'>,
): Promise<Revision> {
  const row = await tx.row(statementsFor(clinical).latest(id));
  if (!row) throw notFound();
  return row;
}

export interface NewRevision extends Revision {
  readonly result: AssessmentResult | null;
  readonly reason: string | null;
}

/** Adds the first answers or an amendment. Earlier revisions are kept. */
export async function addRevision(
  tx: Tx,
  record: AssessmentRecord,
  { revision, answers, result, reason }: NewRevision,
): Promise<void> {
  await tx.insert(record.clinical ? ClinicalAnswersRecord : AnswersRecord, {
    assessmentId: record.id,
    revision,
    beneficiaryId: record.beneficiaryId,
    bureauId: record.bureauId,
    answers,
    result,
    reason,
    savedBy: tx.actor.id ?? '',
    savedAt: tx.now,
  });
}

/** Saves a draft in place. The database rejects the change unless the assessment is a draft. */
export async function saveDraft(
  tx: Tx,
  { id, clinical }: AssessmentRecord,
  revision: number,
  answers: Answers,
): Promise<void> {
  const { save } = statementsFor(clinical);
  await tx.sql(save(id, revision, JSON.stringify(answers), tx.actor.id, tx.now));
}

/** Sets or clears the result of the answers while the assessment is a draft. */
export async function saveResult(
  tx: Tx,
  { id, clinical }: AssessmentRecord,
  revision: number,
  result: AssessmentResult | null,
): Promise<void> {
  await tx.sql(statementsFor(clinical).result(id, revision, result && JSON.stringify(result)));
}
