import path from 'node:path';
import { eventsByModule, type EventSpec, type PayloadField } from '@gza/contract/events';
import type { GzaModule } from './platform/module.js';
import { reactionsOf, type RegisteredReaction } from './platform/outbox/reactions.js';
import { sourcesOf, type SourceFile } from './source-files.js';

/** Emitters of each event and calls between modules, read from the sources. */
export interface SourceSummary {
  /** Files by event, relative to the sources of the API. */
  readonly emitters: ReadonlyMap<string, readonly string[]>;
  readonly sameTransaction: readonly PublicCommand[];
}

export interface PublicCommand {
  readonly owner: string;
  readonly command: string;
  readonly callers: readonly string[];
}

/**
 * Lists the events that each file emits. A file emits an event when it calls `tx.emit` and names the event;
 * event names are never concatenated.
 */
function emittersIn(sources: readonly SourceFile[]): Map<string, string[]> {
  const emitting = sources.filter(({ text }) => /\btx\.emit\(/u.test(text));
  const names = Object.values(eventsByModule).flatMap((table) => Object.keys(table));
  return new Map(
    names.map((name) => [
      name,
      emitting.filter(({ text }) => text.includes(`'${name}'`)).map(({ file }) => file),
    ]),
  );
}

const moduleOf = (file: string): string | undefined => /^modules\/([^/]+)\//u.exec(file)?.[1];

/** Lists the exports of a module's index by name, with the file that defines each. */
function exportsOf(index: SourceFile): { name: string; from: string }[] {
  const folder = path.posix.dirname(index.file);
  return [...index.text.matchAll(/export \{([^}]*)\} from '(\.\/[^']+)\.js'/gu)].flatMap(
    ([, names = '', from = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type '))
        .map((name) => ({ name, from: `${path.posix.join(folder, from)}.ts` })),
  );
}

/**
 * Returns whether an export is a command. A public command takes the unit of work; lookups take it too, but
 * only read. A room's index re-exports it.
 */
function isCommand(byFile: ReadonlyMap<string, SourceFile>, file: string, name: string): boolean {
  const source = byFile.get(file);
  if (!source || file.endsWith('.lookup.ts')) return false;
  const passedOn = exportsOf(source).find((one) => one.name === name);
  if (passedOn) return isCommand(byFile, passedOn.from, name);
  return new RegExp(
    `export (?:(?:async )?function ${name}|const ${name} =(?: async)?)\\s*(?:<[^(]*>)?\\(\\s*tx: Tx`,
    'u',
  ).test(source.text);
}

function callersOf(sources: readonly SourceFile[], owner: string, name: string): string[] {
  const imported = new RegExp(
    `import \\{[^}]*\\b${name}\\b[^}]*\\} from '(?:\\.\\./)+${owner}/index\\.js'`,
    'u',
  );
  const modules = sources
    .filter(({ text }) => imported.test(text))
    .map(({ file }) => moduleOf(file));
  return [...new Set(modules)].filter((one) => one !== undefined && one !== owner) as string[];
}

function publicCommandsIn(sources: readonly SourceFile[]): PublicCommand[] {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  return sources
    .filter(({ file }) => /^modules\/[^/]+\/index\.ts$/u.test(file))
    .flatMap((index) => {
      const owner = moduleOf(index.file) ?? '';
      return exportsOf(index)
        .filter(({ name, from }) => isCommand(byFile, from, name))
        .map(({ name }) => ({
          owner,
          command: name,
          callers: callersOf(sources, owner, name),
        }));
    })
    .filter(({ callers }) => callers.length > 0);
}

export function readSourceSummary(folder: string): SourceSummary {
  const sources = sourcesOf(folder);
  return { emitters: emittersIn(sources), sameTransaction: publicCommandsIn(sources) };
}

const codesText = (codes: readonly unknown[]): string =>
  codes.map((one) => `\`${String(one)}\``).join(', ');

function fieldText(name: string, field: PayloadField): string {
  const kind =
    field.kind === 'code'
      ? `one of ${codesText(field.codes)}`
      : { id: 'an id', count: 'a count', day: 'a day' }[field.kind];
  return `  - \`${name}\`: ${kind}${'nullable' in field && field.nullable ? ', or null' : ''}`;
}

function audienceText({ audience }: EventSpec): string {
  return 'nobody' in audience
    ? `nobody, ${audience.nobody}`
    : `the organisation of \`${audience.organisation}\`, once webhooks exist`;
}

const conditionText = ({ when }: RegisteredReaction): string =>
  Object.entries(when)
    .map(
      ([field, codes]) =>
        `, when \`${field}\` is ${codes.length > 1 ? 'one of ' : ''}${codesText(codes)}`,
    )
    .join('');

const reactionLines = (spec: EventSpec, reactions: readonly RegisteredReaction[]): string[] =>
  reactions.length > 0
    ? [
        '- Reactions:',
        ...reactions.map(
          (reaction) => `  - \`${reaction.handler}\`${conditionText(reaction)}: ${reaction.how.en}`,
        ),
      ]
    : [`- Reactions: none, ${spec.noReaction ?? ''}`];

function eventSection(
  name: string,
  spec: EventSpec,
  emitters: readonly string[],
  reactions: readonly RegisteredReaction[],
): string {
  return [
    `### ${name}`,
    '',
    spec.summary.en,
    '',
    `- Emitted by: ${emitters.map((file) => `\`${file}\``).join(', ')}`,
    `- Order: of the same ${spec.aggregate} (\`${spec.aggregateId}\`)`,
    '- Payload:',
    ...Object.entries(spec.payload).map(([field, kind]) => fieldText(field, kind)),
    ...reactionLines(spec, reactions),
    `- External audience: ${audienceText(spec)}`,
    '',
  ].join('\n');
}

const introduction = `# Events

This page is generated from the catalogue in \`packages/contract\` and from the reactions that the modules register: \`npm run events:docs\`. A test fails when it is out of date.

An event reports a past change and is named in the past tense. It is written to the outbox in the transaction of the change. The relay then delivers it to each handler exactly once, in the order of its aggregate ([0010](adr/0010-outbox-relay.md)). See [how to add an event](how-to/add-an-event.md) and [how to handle parked events](operations.md#parked-events).
`;

function sameTransactionText(commands: readonly PublicCommand[]): string {
  return [
    '## In the same transaction',
    '',
    'Some steps must succeed or fail together with a step of another module. The named modules call these public commands directly, without an event.',
    '',
    ...commands.map(
      ({ owner, command, callers }) =>
        `- \`${owner}\`: \`${command}\`, called by ${callers.join(', ')}`,
    ),
    '',
  ].join('\n');
}

/** Renders the text of `docs/events.md`. */
export function eventsDocument(modules: readonly GzaModule[], summary: SourceSummary): string {
  const reactions = reactionsOf(modules);
  const sections = Object.entries(eventsByModule).map(([module, table]) =>
    [
      `## ${module}`,
      '',
      ...Object.entries(table as Readonly<Record<string, EventSpec>>).map(([name, spec]) =>
        eventSection(
          name,
          spec,
          summary.emitters.get(name) ?? [],
          reactions.filter(({ event }) => event === name),
        ),
      ),
    ].join('\n'),
  );
  return [introduction, ...sections, sameTransactionText(summary.sameTransaction)].join('\n');
}
