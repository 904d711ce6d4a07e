import type { Tx, UnitOfWork } from '../db/unit-of-work.js';
import { toProblemError } from '../http/problem-answer.js';
import type { JobHandler } from '../jobs/jobs.js';
import { CellChecks } from './check-cells.js';
import { rowsOf, UnreadableCsv, type FileRow } from './csv-file.js';
import {
  endRun,
  hasWaiting,
  importActor,
  importContext,
  nextRun,
  noFigures,
  showProgress,
  type Ending,
  type Figures,
  type ImportRun,
} from './import-run.js';
import { definitionOf } from './imports.routes.js';
import {
  decisionColumn,
  type FileContext,
  type ImportTypeDefinition,
  type RowError,
  type RowResult,
} from './import-type.js';
import { keepWritten, type WrittenLine } from './import-record.js';
import type { StoredRowError } from './import.views.js';

const batchSize = 200;
const storedErrors = 1000;
/** Number of crashed workers after which a file is given up. */
const mostAttempts = 3;

/** Result of a file. */
interface Result {
  readonly figures: Figures;
  readonly errors: StoredRowError[];
  readonly subjects: Set<string>;
  readonly written: WrittenLine[];
  /** People who are known and whom undecided rows may be about. */
  readonly candidates: Set<string>;
}

const isRowErrors = (result: RowResult): result is readonly RowError[] => Array.isArray(result);

/** Longest value that a report of errors repeats. */
const valueLimit = 200;

function count(result: Result, { line, cells }: FileRow, row: RowResult): void {
  const { figures, errors, subjects, written, candidates } = result;
  figures.processed += 1;
  if (!isRowErrors(row)) {
    figures[row.did] += 1;
    if (row.did === 'skipped') return;
    if (row.did !== 'unchanged') subjects.add(row.subjectId);
    written.push(...row.wrote.map((record) => ({ line, ...record })));
    return;
  }
  figures.failed += 1;
  if (row.some(({ code }) => code === 'possibleDuplicate')) figures.undecided += 1;
  for (const { beneficiaryId } of row.flatMap((error) => error.candidates ?? []))
    if (beneficiaryId !== null) candidates.add(beneficiaryId);
  errors.push(
    ...row.slice(0, storedErrors - errors.length).map((rowError) => ({
      line,
      ...rowError,
      value: (cells[rowError.column] ?? '').slice(0, valueLimit),
    })),
  );
}

/** Writes a batch. When the database rejects it, writes row by row to find the row with the error. */
async function applyBatch(
  tx: Tx,
  type: ImportTypeDefinition,
  rows: readonly FileRow[],
  file: Omit<FileContext, 'lines'>,
): Promise<readonly RowResult[]> {
  if (rows.length === 0) return [];
  try {
    return await tx.attempt(() =>
      type.apply(
        tx,
        rows.map((r) => r.cells),
        { ...file, lines: rows.map((r) => r.line) },
      ),
    );
  } catch (error) {
    const rowError = type.rowErrorOf?.(toProblemError(error));
    if (!rowError) throw error;
    if (rows.length === 1) return [[rowError]];
    const results: RowResult[] = [];
    for (const row of rows) results.push(...(await applyBatch(tx, type, [row], file)));
    return results;
  }
}

async function countRows(content: string, type: ImportTypeDefinition): Promise<number> {
  let rows = 0;
  for await (const _row of rowsOf(content, type.columns)) rows += 1;
  return rows;
}

/** A row with the decision that was taken on it, in the place of its cell. */
function decided(row: FileRow, { decisions }: ImportRun): FileRow {
  const decision = decisions[row.line];
  return decision === undefined
    ? row
    : { ...row, cells: { ...row.cells, [decisionColumn]: decision } };
}

/** The lines that made people are looked up as they are written. */
function contextOf({ decisions }: ImportRun, { written }: Result): Omit<FileContext, 'lines'> {
  const lines = new Map<string, number>();
  let read = 0;
  return {
    otherDecision: decisions['*'],
    lineOf: (beneficiaryId) => {
      for (; read < written.length; read += 1) {
        const { kind, before, id, line } = written[read] as WrittenLine;
        if (kind === 'beneficiary' && !before) lines.set(id, line);
      }
      return lines.get(beneficiaryId);
    },
  };
}

/** Reads the file once. Throws `UnreadableCsv` before anything is written. */
async function importFile(
  uow: UnitOfWork,
  tx: Tx,
  run: ImportRun,
  type: ImportTypeDefinition,
): Promise<Result> {
  const result: Result = {
    figures: noFigures(await countRows(run.content, type)),
    errors: [],
    subjects: new Set(),
    written: [],
    candidates: new Set(),
  };
  const checks = new CellChecks(type.columns);
  const file = contextOf(run, result);
  const finish = async (batch: readonly FileRow[]) => {
    const errors = batch.map((row) => checks.errorsOf(row));
    const good = batch.filter((_row, i) => errors[i]?.length === 0);
    const written = [...(await applyBatch(tx, type, good, file))];
    batch.forEach((row, i) => {
      const own = errors[i] ?? [];
      count(result, row, own.length > 0 ? own : (written.shift() ?? []));
    });
    await showProgress(uow, run, result.figures);
  };
  await showProgress(uow, run, result.figures);
  let batch: FileRow[] = [];
  for await (const row of rowsOf(run.content, type.columns)) {
    batch.push(decided(row, run));
    if (batch.length === batchSize) {
      await finish(batch);
      batch = [];
    }
  }
  if (batch.length > 0) await finish(batch);
  if (isWritten(run, result)) {
    await type.finish?.(tx);
    await keepWritten(tx, run.id, result.written);
  }
  return result;
}

const isWritten = (run: ImportRun, { figures }: Result): boolean =>
  run.mode === 'commit' && (figures.failed === 0 || run.onError === 'skip');

function endingOf(run: ImportRun, { figures, errors }: Result): Ending {
  if (run.mode === 'validate' || figures.failed === 0 || run.onError === 'skip')
    return { state: 'done', figures, errors, problem: null };
  // All or nothing: a file with an invalid row wrote nothing.
  const nothing = { ...figures, created: 0, changed: 0, unchanged: 0 };
  return { state: 'failed', figures: nothing, errors, problem: null };
}

/** Imports one file in one transaction: its rows, the audit and its end commit together. */
async function runOne(
  uow: UnitOfWork,
  tx: Tx,
  run: ImportRun,
  types: readonly ImportTypeDefinition[],
): Promise<void> {
  const type = definitionOf(types, run.type);
  try {
    const result = await tx.attempt(
      () => importFile(uow, tx, run, type),
      (r) => isWritten(run, r),
    );
    const subjects = [...(isWritten(run, result) ? result.subjects : []), ...result.candidates];
    if (isWritten(run, result) || subjects.length > 0)
      tx.audit({
        subjects,
        criterion: `import ${run.id} of ${run.type}, started by ${run.createdBy}`,
      });
    await endRun(tx, run, endingOf(run, result), uow.now());
  } catch (error) {
    if (!(error instanceof UnreadableCsv)) throw error;
    const errors = [{ line: error.line, column: '', code: 'csv' }] as const;
    await endRun(
      tx,
      run,
      {
        state: 'failed',
        figures: noFigures(),
        errors,
        problem: 'malformed-body',
      },
      uow.now(),
    );
  }
}

/** Gives a file up, so that it does not block the next. */
const giveUp = (uow: UnitOfWork, run: ImportRun) =>
  uow.run(importActor, importContext, (tx) =>
    endRun(
      tx,
      run,
      { state: 'failed', figures: noFigures(), errors: [], problem: 'internal' },
      uow.now(),
    ),
  );

/** Runs the oldest waiting file. Returns what is left to do for this worker. */
async function runNext(
  uow: UnitOfWork,
  types: readonly ImportTypeDefinition[],
): Promise<'more' | 'nothing' | 'busy'> {
  let taken: ImportRun | undefined;
  let busy = false;
  try {
    await uow.run(importActor, importContext, async (tx) => {
      const next = await nextRun(tx);
      busy = next === 'busy';
      taken = next === 'busy' ? undefined : next;
      if (taken && taken.attempts < mostAttempts) await runOne(uow, tx, taken, types);
    });
  } catch (error) {
    // A failure of the database is temporary, so the job is tried again. Any other error would only repeat
    // itself.
    if (taken && toProblemError(error).code !== 'unavailable') await giveUp(uow, taken);
    throw error;
  }
  if (taken && taken.attempts >= mostAttempts) await giveUp(uow, taken);
  if (busy) return 'busy';
  return taken ? 'more' : 'nothing';
}

/**
 * The job `runImports`: imports the waiting files, oldest first. A worker that finds the lock taken leaves its
 * file to the holder. So the holder looks once more after it gave the lock up: a file may have arrived between its
 * last look and then.
 */
export const runImports =
  (uow: UnitOfWork, types: readonly ImportTypeDefinition[]): JobHandler =>
  async () => {
    for (;;) {
      const left = await runNext(uow, types);
      if (left === 'busy') return;
      const looked = { ...importContext, operation: 'none' } as const;
      if (left === 'nothing' && !(await uow.run(importActor, looked, hasWaiting)).value) return;
    }
  };

/** Enqueues the job at the start of a server, because a killed worker leaves its file unfinished. */
export async function resumeImports(uow: UnitOfWork): Promise<void> {
  await uow.run(importActor, { ...importContext, operation: 'none' }, (tx) =>
    tx.enqueue('runImports', {}),
  );
}
