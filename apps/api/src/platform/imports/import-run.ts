import type { Dto } from '@gza/contract';
import { systemActor } from '../actor.js';
import type { RequestContext } from '../audit/audit.js';
import type { Tx, UnitOfWork } from '../db/unit-of-work.js';
import type { StoredRowError } from './import.views.js';
import { statement } from '../db/statement.js';
import { narrow } from '../db/statement-types.js';

/** A file that was handed in, as the job needs it. */
export interface ImportRun {
  readonly id: string;
  readonly type: string;
  readonly mode: 'validate' | 'commit';
  readonly onError: 'abort' | 'skip';
  readonly content: string;
  readonly createdBy: string;
  /** How often it was begun before. */
  readonly attempts: number;
}

type Figure = 'rows' | 'processed' | 'created' | 'changed' | 'unchanged' | 'failed';
export type Figures = Record<Figure, number>;
export const noFigures = (rows = 0): Figures => ({
  rows,
  processed: 0,
  created: 0,
  changed: 0,
  unchanged: 0,
  failed: 0,
});

export interface Ending {
  readonly state: Extract<Dto<'Import'>['state'], 'done' | 'failed'>;
  readonly figures: Figures;
  readonly errors: readonly StoredRowError[];
  /** Problem code when the file as a whole was refused. */
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
 * The oldest run that waits, or undefined: none waits, or another worker is at it. One import runs at a
 * time: whoever holds the lock may take a run that stands as running, for the worker that began it is dead.
 */
export async function nextRun(tx: Tx): Promise<ImportRun | undefined> {
  const lock = await tx.row(importLockStatement());
  if (!lock?.mine) return undefined;
  return tx.row(importNextStatement());
}

const columns = (f: Figures) =>
  [f.rows, f.processed, f.created, f.changed, f.unchanged, f.failed] as const;

const importProgressStatement = statement({
  name: 'import-progress',
  params: ['uuid', 'int', 'int', 'int', 'int', 'int', 'int', 'int'],
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
      failed = $8
    where
      id = $1`,
});

/** Shows how far a run is, in a transaction of its own, so that it can be seen while the file's is open. */
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
      problem = $9,
      errors = $10::jsonb,
      finished_at = $11,
      content = ''
    where
      id = $1`,
});

/** Ends a run. The text of the file goes: what it held is in the register now, or was refused. */
export async function endRun(tx: Tx, run: ImportRun, ending: Ending): Promise<void> {
  await tx.sql(
    importEndStatement(
      run.id,
      ending.state,
      ...columns(ending.figures),
      ending.problem,
      JSON.stringify(ending.errors),
      tx.now,
    ),
  );
}
