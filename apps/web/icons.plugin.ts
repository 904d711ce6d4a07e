import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const collection = createRequire(import.meta.url).resolve('@iconify-json/tabler/icons.json');
const component = join(import.meta.dirname, 'src/ui/icons/outline.tsx');
const prefix = 'virtual:icon/';

interface Collection {
  readonly icons: Readonly<Record<string, { readonly body: string } | undefined>>;
}

export const readCollection = () => JSON.parse(readFileSync(collection, 'utf8')) as Collection;

/** How every outline drawing of the collection is stroked; `outline.tsx` says it once for all of them. */
const stroked =
  ' fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" stroke-width="2"';

/**
 * The paths of an outline drawing.
 *
 * @throws {Error} if there is none of that name, or it has anything but such paths
 */
export function pathsOf(name: string, { icons }: Collection): string[] {
  const body = icons[name]?.body;
  if (!body) throw new Error(`There is no icon "${name}": see https://tabler.io/icons.`);
  const paths = [...body.matchAll(/ d="([^"]+)"/gu)].map(([, path = '']) => path);
  const drawn = paths.map((path) => `<path d="${path}"/>`).join('');
  if (![`<g${stroked}>${drawn}</g>`, drawn.replace('<path', `<path${stroked}`)].includes(body))
    throw new Error(`The icon "${name}" is not an outline of paths: choose another.`);
  return paths;
}

/** Makes `virtual:icon/<name>` the component that draws that icon, for `ui/icons/icons.ts`. */
export function iconsPlugin(): Plugin {
  let drawings: Collection | undefined;
  return {
    name: 'gza-icons',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      drawings ??= readCollection();
      const paths = pathsOf(id.slice(prefix.length + 1), drawings);
      return {
        code: [
          `import { outline } from ${JSON.stringify(component)};`,
          `export default /* @__PURE__ */ outline(${JSON.stringify(paths)});`,
        ].join('\n'),
        moduleSideEffects: false,
      };
    },
  };
}
