import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = dirname(fileURLToPath(import.meta.url));
const contract = join(root, '../../packages/contract/src');
const portal = join(root, 'src') + sep;

/** Loaded by every page: the operations of the session (`platform/operations.ts`). */
const session = 'platform/session.endpoints.ts';

/** The module of each operation, as the files of the endpoint table declare them. */
export function modulesOfOperations(from = contract): Map<string, string> {
  const modules = new Map<string, string>();
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    const file = name.replaceAll('\\', '/');
    const [module = ''] = file.split('/');
    if (!file.includes('/') || !file.endsWith('endpoints.ts') || file === session) continue;
    for (const [, id = ''] of readFileSync(join(from, name), 'utf8').matchAll(
      /^ {2}(\w+): endpoint\(/gmu,
    ))
      modules.set(id, module);
  }
  return modules;
}

/** Operations that a source names: `'getPlan'`, `changes.signPlan(…)`, `api.getPlan(…)`. */
export const namesIn = (source: string): string[] => [
  ...new Set(
    [...source.matchAll(/'(\w+)'|\.(\w+)\(/gu)].map(([, text, called]) => text ?? called ?? ''),
  ),
];

/** The modules whose operations a source names. */
export const modulesNamedIn = (source: string, modules: ReadonlyMap<string, string>): string[] =>
  [...new Set(namesIn(source).flatMap((name) => modules.get(name) ?? []))].sort();

const prefix = 'virtual:operations/';
const camel = (name: string) =>
  name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

/**
 * Lets each file of the portal load the endpoint tables of the modules whose operations it names, and no
 * others: the first load does not grow with the number of operations (docs/portal.md).
 */
export function operationsPlugin(): Plugin {
  let modules = new Map<string, string>();
  return {
    name: 'gza-operations',
    enforce: 'pre',
    buildStart() {
      modules = modulesOfOperations();
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const module = id.slice(prefix.length + 1);
      return [
        `import { ${camel(module)}Endpoints } from '@gza/contract/endpoints/${module}';`,
        `import { addOperations } from ${JSON.stringify(join(portal, 'platform/operations.ts'))};`,
        `addOperations(${camel(module)}Endpoints);`,
      ].join('\n');
    },
    transform(code, id) {
      const [file = ''] = id.split('?');
      if (!file.startsWith(portal) || !/\.tsx?$/u.test(file)) return undefined;
      const named = modulesNamedIn(code, modules);
      if (named.length === 0) return undefined;
      // At the end, where no line of the file moves; imports run first wherever they stand.
      const imports = named.map((module) => `import '${prefix}${module}';`);
      return { code: `${code}\n${imports.join('\n')}\n`, map: null };
    },
  };
}
