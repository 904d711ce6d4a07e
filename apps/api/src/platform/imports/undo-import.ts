import { importUseKinds, type Dto, type platformEndpoints } from '@gza/contract';
import type { Tx } from '../db/unit-of-work.js';
import { notFound, ProblemError } from '../errors.js';
import type { Done, Input } from '../http/handlers.js';
import { statement } from '../db/statement.js';
import { builtOn } from './built-on.rules.js';

type Table = typeof platformEndpoints;

const importToUndoStatement = statement({
  name: 'import-to-undo',
  params: ['uuid'],
  row: { written: 'boolean | null', undone: 'boolean | null' },
  text: `
    select
      mode = 'commit'
      and state = 'done'
      and created + changed > 0 as written,
      undone_at is not null as undone
    from
      import_run
    where
      id = $1
    for update`,
});

const importWroteStatement = statement({
  name: 'import-wrote',
  params: ['uuid'],
  row: {
    people: 'int',
    cases: 'int',
    outcomes: 'int',
    notices: 'int',
    legalBases: 'int',
    changed: 'int',
  },
  text: `
    select
      people,
      cases,
      outcomes,
      notices,
      legal_bases as "legalBases",
      changed
    from
      app.import_wrote($1)`,
});

const importUseStatement = statement({
  name: 'import-use',
  params: ['uuid', 'boolean'],
  row: { relation: 'text', total: 'int', lines: 'int[]' },
  text: `
    select
      relation,
      total,
      lines
    from
      app.import_use($1, $2)`,
});

const importUndoStatement = statement({
  name: 'import-undo',
  params: ['uuid'],
  row: { person: 'uuid' },
  text: 'select person from app.undo_import($1)',
});

const importUndoneStatement = statement({
  name: 'import-undone',
  params: ['uuid', 'timestamptz', 'uuid', 'text'],
  text: `
    update import_run
    set
      undone_at = $2,
      undone_by = $3,
      undo_reason = $4
    where
      id = $1`,
});

/** Returns what an import wrote and what was built on it. Throws the problem for which it cannot be undone at all. */
async function useOf(tx: Tx, id: string, locking: boolean): Promise<Dto<'ImportUse'>> {
  const run = await tx.row(importToUndoStatement(id));
  if (!run) throw notFound();
  if (run.undone) throw new ProblemError('import-undone-already');
  if (!run.written) throw new ProblemError('import-not-written');
  const wrote = await tx.row(importWroteStatement(id));
  if (!wrote || Object.values(wrote).every((count) => count === 0))
    throw new ProblemError('import-not-kept');
  return { ...wrote, builtOn: builtOn(await tx.sql(importUseStatement(id, locking))) };
}

/** Counts what an import wrote, and the work that was done on it since. */
export const getImportUse = (
  tx: Tx,
  { params }: Input<Table['getImportUse']>,
): Promise<Dto<'ImportUse'>> => useOf(tx, params.id, false);

/** Throws `import-built-on` with the number of records of each kind. */
function checkNothingBuiltOn({ builtOn: found }: Dto<'ImportUse'>): void {
  if (found.length === 0) return;
  const counts = importUseKinds.map((kind) => [
    kind,
    found.find((use) => use.kind === kind)?.count ?? 0,
  ]);
  const lines = [...new Set(found.flatMap((use) => use.lines))].sort((a, b) => a - b);
  throw new ProblemError('import-built-on', {
    ...(Object.fromEntries(counts) as Record<string, number>),
    lines: lines.slice(0, 20).map(String),
  });
}

/**
 * Undoes an import as a whole: removes what it made, restores what it changed. Records that it wrote are locked
 * first, so that nobody builds on them meanwhile.
 */
export async function undoImport(
  tx: Tx,
  { params, body }: Input<Table['undoImport']>,
): Promise<Done> {
  const { id } = params;
  const use = await useOf(tx, id, true);
  checkNothingBuiltOn(use);
  const people = await tx.sql(importUndoStatement(id));
  await tx.sql(importUndoneStatement(id, tx.now, tx.actor.id, body.reason));
  const { builtOn: _none, ...wrote } = use;
  tx.emit('import.undone', { importId: id, ...wrote });
  tx.audit({ subjects: people.map(({ person }) => person), criterion: `undo of import ${id}` });
  return { id };
}
