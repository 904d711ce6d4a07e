import { createHash } from 'node:crypto';
import { platformEndpoints, rolesWith } from '@gza/contract';
import type { Actor } from '../actor.js';
import type { Tx } from '../db/unit-of-work.js';
import { ProblemError } from '../errors.js';
import {
  answer,
  change,
  raw,
  view,
  type Done,
  type Handlers,
  type Input,
} from '../http/handlers.js';
import { byteOrderMark, wantsByteOrderMark } from '../http/negotiation.js';
import { sendFile } from '../http/table.js';
import { may } from '../permission.js';
import { headerOf } from './csv-file.js';
import { columnsOf } from './csv-header.js';
import type { ImportTypeDefinition } from './import-type.js';
import { decideImportRows, decisionsFor } from './decide-rows.js';
import { getImportUse, undoImport } from './undo-import.js';
import { importList, importView, presentImport } from './import.views.js';
import { statement } from '../db/statement.js';

const {
  listImportTypes,
  getImportTemplate,
  startImport,
  decideImportRows: decide,
  listImports,
  getImport,
  getImportUse: readImportUse,
  undoImport: undo,
} = platformEndpoints;
export const importEndpoints = {
  listImportTypes,
  getImportTemplate,
  startImport,
  decideImportRows: decide,
  listImports,
  getImport,
  getImportUse: readImportUse,
  undoImport: undo,
};

/** Returns the definition of a type. Throws `not-found` when no module offers it. */
export function definitionOf(
  types: readonly ImportTypeDefinition[],
  type: string,
): ImportTypeDefinition {
  const found = types.find((t) => t.type === type);
  if (!found) throw new ProblemError('not-found');
  return found;
}

/** Whether somebody may import files of a type. */
const isFor = (actor: Actor | undefined, { permission }: ImportTypeDefinition): boolean =>
  actor !== undefined && may(actor, permission);

/** Returns the definition of a type to those who may import its files. Throws `forbidden` for others. */
function definitionFor(
  actor: Actor | undefined,
  types: readonly ImportTypeDefinition[],
  type: string,
): ImportTypeDefinition {
  const definition = definitionOf(types, type);
  if (!isFor(actor, definition)) throw new ProblemError('forbidden');
  return definition;
}

const importInsertStatement = statement({
  name: 'import-insert',
  params: [
    'uuid',
    'text',
    'text',
    'text',
    'text',
    'text',
    'uuid',
    'timestamptz',
    'text',
    'jsonb',
    'text[]',
  ],
  text: `
    insert into
      import_run (
        id,
        type,
        mode,
        on_error,
        state,
        file_name,
        content,
        created_by,
        created_at,
        content_hash,
        decisions,
        roles
      )
    values
      (
        $1,
        $2,
        $3,
        $4,
        'queued', $5,
        $6,
        $7,
        $8,
        $9,
        $10::jsonb,
        $11
      )`,
});

/** Accepts a file. Its header is validated at once, its rows by the job. */
const start =
  (types: readonly ImportTypeDefinition[]) =>
  async (tx: Tx, { query, body }: Input<typeof startImport>): Promise<Done> => {
    const content = typeof body === 'string' ? body : '';
    const definition = definitionFor(tx.actor, types, query.type);
    columnsOf(headerOf(content), definition.columns);
    const hash = createHash('sha256').update(content).digest('hex');
    const decisions = query.decisionsOf
      ? await decisionsFor(tx, query.decisionsOf, query.type, hash)
      : {};
    const id = tx.newId();
    await tx.sql(
      importInsertStatement(
        id,
        query.type,
        query.mode,
        query.onError ?? 'abort',
        query.fileName ?? null,
        content,
        tx.actor.id,
        tx.now,
        hash,
        JSON.stringify(decisions),
        rolesWith(definition.permission),
      ),
    );
    await tx.enqueue('runImports', {});
    return { id };
  };

export const importHandlers = (
  types: readonly ImportTypeDefinition[],
): Handlers<typeof importEndpoints> => ({
  listImportTypes: answer(async (tx) => ({
    items: types
      .filter((type) => isFor(tx.actor, type))
      .map(({ type, columns }) => ({
        type,
        columns: columns.map((c) => ({
          name: c.name,
          required: c.required ?? false,
          description: c.description,
        })),
      })),
  })),
  getImportTemplate: raw(async ({ input, actor, reply }) => {
    const { type, columns } = definitionFor(actor, types, input.params.type);
    const { query } = input;
    const separator = query.separator === 'semicolon' ? ';' : ',';
    const text = `${columns.map(({ name }) => name).join(separator)}\r\n`;
    await sendFile(reply, {
      name: `${type}.csv`,
      media: 'text/csv',
      content: wantsByteOrderMark(query) ? byteOrderMark + text : text,
    });
  }),
  startImport: change(start(types), importView),
  decideImportRows: change(decideImportRows, importView, presentImport),
  listImports: view(({ query }) => importList(query)),
  getImport: view(({ params }) => importView(params.id), presentImport),
  getImportUse: answer(getImportUse),
  undoImport: change(undoImport, importView, presentImport),
});
