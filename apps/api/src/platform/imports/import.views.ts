import {
  fieldProblems,
  fill,
  type Dto,
  type FieldProblemCode,
  type Language,
  type TextParams,
} from '@gza/contract';
import { listOf } from '../db/keyset.js';
import { viewStatement } from '../db/statement.js';

const importJson = (errors: string, decisions: string) => `
  json_build_object(
    'id', r.id,
    'type', r.type,
    'mode', r.mode,
    'onError', r.on_error,
    'state', r.state,
    'fileName', r.file_name,
    'createdAt', app.instant(r.created_at),
    'finishedAt', app.instant(r.finished_at),
    'undoneAt', app.instant(r.undone_at),
    'undoReason', r.undo_reason,
    'rows', r.rows,
    'processed', r.processed,
    'created', r.created,
    'changed', r.changed,
    'unchanged', r.unchanged,
    'skipped', r.skipped,
    'failed', r.failed,
    'undecided', r.undecided,
    'problem', r.problem,
    'errors', ${errors},
    'decisions', ${decisions},
    'otherDecision', r.decisions -> '*'
  )`;

export const importView = viewStatement({
  name: 'import',
  params: ['uuid'],
  text: `
    select
      ${importJson(
        'r.errors',
        `(
          select
            coalesce(json_agg(json_build_object('line', d.key::int, 'decision', d.value) order by d.key::int), '[]')
          from
            jsonb_each_text(r.decisions - '*') d
        )`,
      )}::text as body,
      array(
        select distinct
          (c ->> 'beneficiaryId')::uuid
        from
          jsonb_array_elements(r.errors) e,
          jsonb_array_elements(coalesce(e -> 'candidates', '[]')) c
        where
          c ->> 'beneficiaryId' is not null
      ) as subjects
    from
      import_run r
    where
      r.id = $1`,
});

export const importList = listOf((query: Dto<'PageQuery'>) => ({
  name: 'imports',
  item: importJson(`'[]'::json`, `'[]'::json`),
  from: 'import_run r',
  sort: { by: 'r.created_at', type: 'timestamptz', descending: true },
  id: 'r.id',
  page: query,
}));

/** Stored error of a row: codes and parameters, without texts in a language. */
export interface StoredRowError {
  readonly line: number;
  readonly column: string;
  /** The cell as it was; empty for an error of the row. */
  readonly value?: string;
  readonly code: FieldProblemCode;
  readonly params?: TextParams;
  readonly candidates?: readonly Dto<'ImportCandidate'>[];
  readonly person?: Dto<'ImportRowPerson'>;
}

/** Adds the texts of the row errors in the caller's language. */
export function presentImport(body: string, language: Language): string {
  const run = JSON.parse(body) as Record<string, unknown> & { errors: StoredRowError[] };
  return JSON.stringify({
    ...run,
    errors: run.errors.map(({ line, column, value, code, params, candidates, person }) => ({
      line,
      column,
      ...(value !== undefined && value !== '' && { value }),
      code,
      ...(Array.isArray(params?.['allowed']) && { allowed: params['allowed'] }),
      detail: fill(fieldProblems[code][language], params),
      ...(candidates && { candidates }),
      ...(person && { person }),
    })),
  });
}
