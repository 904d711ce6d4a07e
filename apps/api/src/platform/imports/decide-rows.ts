import type { Dto, platformEndpoints } from '@gza/contract';
import type { Tx } from '../db/unit-of-work.js';
import { invalid, notFound, ProblemError, type FieldError } from '../errors.js';
import type { Done, Input } from '../http/handlers.js';
import { statement } from '../db/statement.js';
import { narrow } from '../db/statement-types.js';
import type { Decisions } from './import-run.js';
import type { StoredRowError } from './import.views.js';

const checkedRunStatement = statement({
  name: 'import-checked-run',
  params: ['uuid'],
  row: {
    type: 'text',
    checked: 'boolean',
    hash: 'text | null',
    errors: narrow<readonly StoredRowError[]>('jsonb'),
    decisions: narrow<Decisions>('jsonb'),
  },
  text: `
    select
      type,
      mode = 'validate'
      and state = 'done' as checked,
      content_hash as hash,
      errors,
      decisions
    from
      import_run
    where
      id = $1
    for update`,
});

const importDecisionsStatement = statement({
  name: 'import-decisions',
  params: ['uuid', 'jsonb'],
  text: `
    update import_run
    set
      decisions = $2::jsonb
    where
      id = $1`,
});

/** Loads a finished dry run. Throws `import-not-checked` for any other run. */
async function checkedRun(tx: Tx, id: string) {
  const run = await tx.row(checkedRunStatement(id));
  if (!run) throw notFound();
  if (!run.checked) throw new ProblemError('import-not-checked');
  return run;
}

/** Returns the errors of decisions on lines that ask for none, or for people whom the line is not about. */
function errorsOf(
  decisions: readonly Dto<'ImportDecision'>[],
  rows: readonly StoredRowError[],
): FieldError[] {
  return decisions.flatMap(({ line, decision }, i): FieldError[] => {
    const candidates = rows.find((row) => row.line === line && row.candidates)?.candidates;
    if (!candidates) return [{ pointer: `/decisions/${i}/line`, code: 'notFound' }];
    const allowed = ['new', 'skip', ...candidates.map((candidate) => candidate.decision)];
    return allowed.includes(decision)
      ? []
      : [{ pointer: `/decisions/${i}/decision`, code: 'oneOf', params: { allowed } }];
  });
}

/** Keeps decisions on the rows of a dry run. The commit of the same file takes them (`decisionsOf`). */
export async function decideImportRows(
  tx: Tx,
  { params, body }: Input<(typeof platformEndpoints)['decideImportRows']>,
): Promise<Done> {
  const { id } = params;
  const { errors: rows, decisions: before } = await checkedRun(tx, id);
  const errors = errorsOf(body.decisions, rows);
  if (errors.length > 0) throw invalid(...errors);
  const { '*': othersBefore, ...lines } = before;
  const others = body.others === undefined ? othersBefore : (body.others ?? undefined);
  const decisions = {
    ...lines,
    ...Object.fromEntries(body.decisions.map(({ line, decision }) => [line, decision])),
    ...(others && { '*': others }),
  };
  await tx.sql(importDecisionsStatement(id, JSON.stringify(decisions)));
  tx.audit({ criterion: `decisions on ${body.decisions.length} rows of import ${id}` });
  return { id };
}

/** Returns the decisions on a file that was checked. Throws `import-file-differs` for another file. */
export async function decisionsFor(
  tx: Tx,
  id: string,
  type: string,
  hash: string,
): Promise<Decisions> {
  const run = await checkedRun(tx, id);
  if (run.type !== type || run.hash !== hash) throw new ProblemError('import-file-differs');
  return run.decisions;
}
