import { alignedTable } from './aligned-table.js';
import {
  absentCauses,
  absentDependents,
  causeNames,
  causes,
  dependentNames,
  dependents,
  eventsOf,
  otherEvents,
  type CauseName,
  type Cell,
  type DependentName,
} from './platform/consequences.js';
import type { GzaModule } from './platform/module.js';

export interface OwnedCell {
  readonly module: string;
  readonly cell: Cell;
}

/** Cells of a thing after a step: one for each module that owns a part of the thing. */
export const cellsOf = (
  modules: readonly GzaModule[],
  cause: CauseName,
  dependent: DependentName,
): OwnedCell[] =>
  modules.flatMap(({ name, consequences }) => {
    const cell = consequences?.[dependent]?.[cause];
    return cell ? [{ module: name, cell }] : [];
  });

const happens = (cells: readonly OwnedCell[]) => cells.some(({ cell }) => 'does' in cell);
const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`);
const named = (by: string) => (by.includes('/') ? `\`${by}\`` : by);

function cellText(cells: readonly OwnedCell[]): string {
  const texts = cells.map(({ module, cell }) => {
    const text = 'does' in cell ? cell.does : `Nothing, ${cell.nothing}`;
    return `${cells.length > 1 ? `(${module}) ` : ''}${sentence(text)}`;
  });
  return texts.join(' ');
}

function byText(cells: readonly OwnedCell[]): string {
  const by = [...new Set(cells.flatMap(({ cell }) => ('by' in cell ? cell.by : [])))];
  return by.length > 0 ? ` (${by.map(named).join(', ')})` : '';
}

function causeSection(modules: readonly GzaModule[], name: CauseName): string {
  const { title, operations, ...rest } = causes[name];
  const events = eventsOf(name);
  const by = [
    ...operations.map((id) => `\`${id}\``),
    ...('job' in rest ? [`job \`${rest.job}\``] : []),
  ];
  return [
    `## ${title}`,
    '',
    `- Caused by: ${by.join(', ')}`,
    ...(events.length > 0 ? [`- Events: ${events.map((event) => `\`${event}\``).join(', ')}`] : []),
    '',
    ...dependentNames.map((dependent) => {
      const cells = cellsOf(modules, name, dependent);
      return `- **${dependents[dependent]}**: ${cellText(cells)}${byText(cells)}`;
    }),
    '',
  ].join('\n');
}

const overview = (modules: readonly GzaModule[]): string =>
  [
    '## Overview',
    '',
    '● something happens, – nothing, for the reason in the section of the step.',
    '',
    ...alignedTable([
      ['step', ...Object.values(dependents)],
      ...causeNames.map((cause) => [
        causes[cause].title,
        ...dependentNames.map((dependent) =>
          happens(cellsOf(modules, cause, dependent)) ? '●' : '–',
        ),
      ]),
    ]),
    '',
  ].join('\n');

const others = (): string =>
  [
    '## Events that are no step',
    '',
    'Every other event of the [catalogue](events.md), with the reason why it has no section above. The compiler asks for the reason of a new event.',
    '',
    ...Object.entries(otherEvents).map(
      ([event, because]) => `- \`${event}\`: no step, ${because}.`,
    ),
    '',
  ].join('\n');

const absent = (): string =>
  [
    '## Not in the product yet',
    '',
    'A test fails when an operation for one of these exists and the page has no cells for it.',
    '',
    ...[...Object.values(absentCauses), ...Object.values(absentDependents)].map(
      ({ title, because }) => `- ${title}: no cells, ${because}.`,
    ),
    '',
  ].join('\n');

const introduction = `# Consequences

This page is generated from the cells that each module declares in its \`consequences.ts\`: \`npm run consequences:docs\`. A test fails when it is out of date, when a cell is missing, or when the product does something else: \`apps/api/test/consequences/walk.test.ts\` causes every step over HTTP on a person who has one of everything, and compares each thing with its cell.

A step is declared in \`apps/api/src/platform/consequences.ts\`, and the compiler then asks every module for its cells. A cell either says what happens, with the facets that change and the reaction or step that changes them, or gives the reason why nothing happens. See [events](events.md) for the reactions, and [how to add an event](how-to/add-an-event.md).
`;

/** Renders the text of `docs/consequences.md`; it is formatted afterwards. */
export const consequencesDocument = (modules: readonly GzaModule[]): string =>
  [
    introduction,
    overview(modules),
    ...causeNames.map((name) => causeSection(modules, name)),
    others(),
    absent(),
  ].join('\n');
