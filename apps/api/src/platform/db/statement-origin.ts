const here = /platform[\\/]db[\\/](?:statement|statement-origin|keyset)\.[jt]s/u;
const source = /[\\/](?:src|dist)[\\/]((?:platform|modules|demo)[\\/].+?)\.[jt]s/u;

/**
 * Returns the source file that defines a statement, relative to `src`, from the stack of the call. The checks
 * report it, and the owner of the file is the module whose tables the statement may read.
 */
export function definitionFile(): string {
  const frames = (new Error().stack ?? '').split('\n').slice(1);
  for (const frame of frames) {
    if (here.test(frame)) continue;
    const found = source.exec(frame)?.[1];
    if (found) return `${found.replaceAll('\\', '/')}.ts`;
  }
  return 'unknown';
}
