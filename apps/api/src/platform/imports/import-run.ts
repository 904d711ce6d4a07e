import type { Dto, ImportDecisionCode } from '@gza/contract';
import { systemActor } from '../actor.js';
import type { RequestContext } from '../audit/audit.js';
import type { Tx, UnitOfWork } from '../db/unit-of-work.js';
import type { StoredRowError } from './import.views.js';
import { statement } from '../db/statement.js';
import { narrow } from '../db/statement-types.js';

/** Decisions by line; under `*` the one on every other row about somebody who may be known. */
export type Decisions = Readonly<Record<string, string | undefined>> & {
  readonly '*'?: ImportDecisionCode;
};

/** An uploaded file with the fields that the job needs. */
export interface ImportRun {
  readonly id: string;
  readonly type: string;
  readonly mode: 'validate' | 'commit';
  readonly onError: 'abort' | 'skip';
  readonly content: string;
  readonly createdBy: string;
  readonly decisions: Decisions;
  /** Number of earlier starts. */
  readonly attempts: number;
}

type Figure =
  'rows' | 'processed' | 'created' | 'changed' | 'unchanged' | 'skipped' | 'failed' | 'undecided';
export type Figures = Record<Figure, number>;
export const noFigures = (rows = 0): Figures => ({
  rows,
  processed: 0,
  created: 0,
  changed: 0,
  unchanged: 0,
  skipped: 0,
  failed: 0,
  undecided: 0,
});

export interface Ending {
  readonly state: Extract<Dto<'Import'>['state'], 'done' | 'failed'>;
  readonly figures: Figures;
  readonly errors: readonly StoredRowError[];
  /** Problem code when the file as a whole was rejected. */
  readonly problem: string | null;
}

export const importActor = systemActor('import');
export const importContext: RequestContext = {
  endpoint: 'runImports',
  operation: 'collection',
  traceId: 'imports',
};

const importLockStatement = statement({
  name: 'import-lock',
  row: { mine: 'boolean' },
  text: `
    select
      pg_try_advisory_xact_lock(hashtext ('gza imports')) as mine`,
});

const importNextStatement = statement({
  name: 'import-next',
  row: {
    id: 'uuid',
    type: 'text',
    mode: narrow<'validate' | 'commit'>('text'),
    onError: narrow<'abort' | 'skip'>('text'),
    content: 'text',
    createdBy: 'uuid',
    decisions: narrow<Decisions>('jsonb'),
    attempts: 'int',
  },
  text: `
    select
      id,
      type,
      mode,
      on_error as "onError",
      content,
      created_by as "createdBy",
      decisions,
      attempts
    from
      import_run
    where
      state in ('queued', 'running')
    order by
      created_at,
      id
    limit
      1`,
});

/**
 * Returns the oldest waiting run, undefined when none waits, and `busy` when another worker runs one. Only one
 * import runs at a time: the holder of the lock may continue a run in state `running`, because the worker that
 * began it is dead.
 */
export async function nextRun(tx: Tx): Promise<ImportRun | 'busy' | undefined> {
  const lock = await tx.row(importLockStatement());
  if (!lock?.mine) return 'busy';
  return tx.row(importNextStatement());
}

const importWaitsStatement = statement({
  name: 'import-waits',
  row: { waits: 'boolean | null' },
  text: `
    select
      exists (
        select
        from
          import_run
        where
          state = 'queued'
      ) as waits`,
});

/** Returns whether a file waits. */
export const hasWaiting = async (tx: Tx): Promise<boolean> =>
  (await tx.row(importWaitsStatement()))?.waits === true;

const columns = (f: Figures) =>
  [
    f.rows,
    f.processed,
    f.created,
    f.changed,
    f.unchanged,
    f.failed,
    f.skipped,
    f.undecided,
  ] as const;

const importProgressStatement = statement({
  name: 'import-progress',
  params: ['uuid', 'int', 'int', 'int', 'int', 'int', 'int', 'int', 'int', 'int'],
  text: `
    update import_run
    set
      state = 'running',
      attempts = $2,
      rows = $3,
      processed = $4,
      created = $5,
      changed = $6,
      unchanged = $7,
      failed = $8,
      skipped = $9,
      undecided = $10
    where
      id = $1`,
});

/**
 * Stores the progress of a run in a separate transaction, so that it is visible while the file's transaction
 * is open.
 */
export async function showProgress(
  uow: UnitOfWork,
  run: ImportRun,
  figures: Figures,
): Promise<void> {
  await uow.runSeparately(importActor, importContext, (tx) =>
    tx.sql(importProgressStatement(run.id, run.attempts + 1, ...columns(figures))),
  );
}

const importEndStatement = statement({
  name: 'import-end',
  params: [
    'uuid',
    'text',
    'int',
    'int',
    'int',
    'int',
    'int',
    'int',
    'int',
    'int',
    'text',
    'jsonb',
    'timestamptz',
  ],
  text: `
    update import_run
    set
      state = $2,
      rows = $3,
      processed = $4,
      created = $5,
      changed = $6,
      unchanged = $7,
      failed = $8,
      skipped = $9,
      undecided = $10,
      problem = $11,
      errors = $12::jsonb,
      finished_at = $13,
      content = ''
    where
      id = $1`,
});

/** Ends a run and deletes the text of the file: its rows are stored now, or were rejected. The time of a transaction is that of its start. */
export async function endRun(
  tx: Tx,
  run: ImportRun,
  ending: Ending,
  finishedAt: Date,
): Promise<void> {
  await tx.sql(
    importEndStatement(
      run.id,
      ending.state,
      ...columns(ending.figures),
      ending.problem,
      JSON.stringify(ending.errors),
      finishedAt,
    ),
  );
}
