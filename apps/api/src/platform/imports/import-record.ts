import type { Tx } from '../db/unit-of-work.js';
import { statement } from '../db/statement.js';
import type { WrittenRecord } from './import-type.js';

/** A record that a line of the file wrote. */
export type WrittenLine = WrittenRecord & { readonly line: number };

/** Records that one statement stores. */
const batchSize = 1000;

const importRecordsStatement = statement({
  name: 'import-records',
  params: ['uuid', 'int', 'jsonb'],
  text: `
    insert into
      import_record (run_id, position, line, kind, record_id, did, before)
    select
      $1,
      $2::int + w.position,
      w.line,
      w.kind,
      w.id,
      case
        when w.before is null then 'created'
        else 'changed'
      end,
      w.before
    from
      rows
    from
      (
        jsonb_to_recordset($3::jsonb) as (line integer, kind text, id uuid, before jsonb)
      ) with ordinality as w (line, kind, id, before, position)`,
});

const importCloseStatement = statement({
  name: 'import-close',
  params: ['uuid'],
  row: { done: 'void' },
  text: 'select app.close_import($1) as done',
});

/** Stores what an import wrote, with the versions that it leaves. They show whether anything was built on it. */
export async function keepWritten(
  tx: Tx,
  runId: string,
  written: readonly WrittenLine[],
): Promise<void> {
  for (let from = 0; from < written.length; from += batchSize)
    await tx.sql(
      importRecordsStatement(runId, from, JSON.stringify(written.slice(from, from + batchSize))),
    );
  await tx.sql(importCloseStatement(runId));
}
