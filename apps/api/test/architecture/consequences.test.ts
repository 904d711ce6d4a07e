import { readFileSync } from 'node:fs';
import path from 'node:path';
import { endpoints, type EndpointSpec } from '@gza/contract';
import { events } from '@gza/contract/events';
import { cellsOf, consequencesDocument } from '../../src/consequences-document.js';
import { modules } from '../../src/modules/index.js';
import {
  absentCauses,
  absentDependents,
  causeNames,
  causes,
  dependentNames,
  eventsOf,
  inStep,
  otherEvents,
  whenRead,
} from '../../src/platform/consequences.js';
import { reactionsOf } from '../../src/platform/outbox/reactions.js';

const reactions = reactionsOf(modules);
const table = causeNames.flatMap((cause) =>
  dependentNames.map((dependent) => ({
    cause,
    dependent,
    cells: cellsOf(modules, cause, dependent),
  })),
);

describe('the consequences', () => {
  it.each(table)('of $cause for the $dependent are declared', ({ cells }) => {
    expect(cells.length).toBeGreaterThan(0);
  });

  it.each(table)('of $cause for the $dependent say what, by what, or why not', ({ cells }) => {
    for (const { cell } of cells)
      if ('nothing' in cell) expect(cell.nothing).toMatch(/^because .*[^.]$/u);
      else {
        expect(cell.does).toMatch(/^[A-Z].*\.$/u);
        expect(Object.keys(cell.changes).length).toBeGreaterThan(0);
        expect(cell.by.length).toBeGreaterThan(0);
      }
  });

  it('name reactions that exist', () => {
    const known = new Set([inStep, whenRead, ...reactions.map(({ handler }) => handler)]);
    const named = table.flatMap(({ cells }) =>
      cells.flatMap(({ cell }) => ('by' in cell ? cell.by : [])),
    );
    expect(named.filter((by) => !known.has(by))).toEqual([]);
  });

  it('name every reaction to the event of a step', () => {
    const told = new Set(causeNames.flatMap(eventsOf));
    const named = new Set(
      table.flatMap(({ cells }) => cells.flatMap(({ cell }) => ('by' in cell ? cell.by : []))),
    );
    const unnamed = reactions.filter(
      ({ event, handler }) => (told as ReadonlySet<string>).has(event) && !named.has(handler),
    );
    expect(unnamed.map(({ event, handler }) => `${event} ${handler}`)).toEqual([]);
  });

  it('are told by the events of a step, and every other event says why it is none', () => {
    const told = causeNames.flatMap(eventsOf);
    const others = Object.keys(otherEvents);
    expect([...new Set(told), ...others].sort()).toEqual(Object.keys(events).sort());
    for (const because of Object.values(otherEvents)) expect(because).toMatch(/^because .*[^.]$/u);
  });

  it.each([...Object.entries(absentCauses), ...Object.entries(absentDependents)])(
    'leave out %s, for which there is no operation',
    (_name, { operations }) => {
      expect(Object.keys(endpoints).filter((id) => operations.test(id))).toEqual([]);
    },
  );

  it('belong to steps that change something', () => {
    const reads = causeNames.flatMap((name) =>
      causes[name].operations.filter((id) => (endpoints[id] as EndpointSpec).method === 'GET'),
    );
    expect(reads).toEqual([]);
  });
});

describe('docs/consequences.md', () => {
  it('is what the modules declare: npm run consequences:docs', () => {
    const file = path.join(__dirname, '../../../../docs/consequences.md');
    expect(readFileSync(file, 'utf8')).toBe(consequencesDocument(modules));
  });
});
