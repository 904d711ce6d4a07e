import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  endpoints,
  endpointsByModule,
  mayCause,
  pathParameters,
  problems,
  roles,
  rolesWith,
  stateMachines,
  eventsOf,
  type EndpointSpec,
  type StateMachine,
} from '@gza/contract';
import { componentSchemas } from '@gza/contract/schema';

const table = Object.entries(endpoints) as [string, EndpointSpec][];

describe('the endpoint table', () => {
  it('has no operation twice, and no path and method twice', () => {
    const ids = Object.values(endpointsByModule).flatMap((t) => Object.keys(t));
    expect(ids).toEqual([...new Set(ids)]);
    const routes = table.map(([, e]) => `${e.method} ${e.path.replace(/\{\w+\}/gu, '{}')}`);
    expect(routes.filter((r, i) => routes.indexOf(r) !== i)).toEqual([]);
  });

  it.each(table)(
    '%s has an access rule, and a client that may call it has a scope',
    (_id, spec) => {
      if ('public' in spec.access) return;
      const admitted = rolesWith(spec.access.permission);
      expect(admitted.length).toBeGreaterThan(0);
      if (admitted.some((r) => r === 'partnerClient' || r === 'reportingClient'))
        expect(spec.access.scope).toBeDefined();
    },
  );

  it.each(table)('%s names DTOs and problems that exist, and parameters once', (_id, spec) => {
    const schemas = Object.keys(componentSchemas());
    for (const name of [spec.query, spec.body, spec.answer])
      if (name) expect(schemas).toContain(name);
    for (const code of spec.problems ?? []) expect(Object.keys(problems)).toContain(code);
    const names = pathParameters(spec.path);
    expect(names).toEqual([...new Set(names)]);
  });

  it('lets an action on a record say which version it was read at', () => {
    const unguarded = table
      .filter(
        ([, e]) =>
          (e.method === 'PATCH' || /\}\/[\w-]+$/u.test(e.path)) &&
          e.method !== 'GET' &&
          e.status !== 201 &&
          !e.ifMatch,
      )
      .map(([id]) => id);
    // Each exception overwrites nothing that somebody else may have changed.
    expect(unguarded.filter((id) => !withoutVersion.has(id))).toEqual([]);
  });
});

/**
 * Actions that change no versioned record: they add an entry of their own. An import is undone once, and does not
 * change; decisions on the lines of a checked file replace those on the same lines. A hand-over names the version
 * of each of its records in the body. A scan does not change: it is removed once. A photo is replaced or removed whole, by
 * the choice of the person, whatever was there.
 */
const withoutVersion = new Set<string>([
  'decideImportRows',
  'handOverWork',
  'removeApplicationScan',
  'removeAppointmentScan',
  'removeCaseScan',
  'removeConsentScan',
  'removeDocumentScan',
  'removePhoto',
  'removePlanScan',
  'scheduleGroup',
  'setPhoto',
  'undoImport',
  'writeSessionNote',
  'writeClinicalNote',
]);

describe('the problem catalogue', () => {
  it.each(Object.entries(problems))(
    '%s has both languages with the same parameters',
    (_code, { title, detail, status }) => {
      expect(status).toBeGreaterThanOrEqual(400);
      const params = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map((m) => m[0]).sort();
      expect(params(detail.ka)).toEqual(params(detail.en));
      expect(title.ka).toMatch(/[ა-ჰ]/u);
    },
  );
});

describe('the life cycles', () => {
  it('each is tried by a test of its module, forbidden steps and all', () => {
    const folder = path.join(__dirname, '..');
    const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts') && !file.startsWith('architecture'))
      .map((file) => readFileSync(path.join(folder, file), 'utf8'))
      .join('\n');
    expect(Object.keys(stateMachines).filter((name) => !tests.includes(`${name}Machine`))).toEqual(
      [],
    );
  });

  it.each(Object.entries(stateMachines) as [string, StateMachine][])(
    '%s: every state but the first is reached, every edge stays inside',
    (_name, machine) => {
      const reached = new Set([machine.initial, ...machine.transitions.map((t) => t.to)]);
      expect(machine.states.filter((s) => !reached.has(s))).toEqual([]);
      for (const t of machine.transitions) {
        expect(machine.states).toContain(t.from);
        expect(machine.states).toContain(t.to);
        expect(roles.some((role) => mayCause(t, role))).toBe(t.by !== undefined);
      }
      expect(eventsOf(machine).length).toBeGreaterThan(0);
    },
  );
});
