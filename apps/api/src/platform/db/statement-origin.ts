const here =
  /platform[\\/](?:db[\\/](?:statement|statement-origin|keyset)|files[\\/]persistence[\\/]scan\.statements)\.[jt]s/u;
const source = /[\\/](?:src|dist)[\\/]((?:platform|modules|demo)[\\/].+?)\.[jt]s/u;

/**
 * Remembers where a statement is defined. The result returns the source file, relative to `src`: the checks
 * report it, and the owner of the file is the module whose tables the statement may read. The stack becomes
 * text only then, because the server never asks.
 */
export function definitionSite(): () => string {
  const site = new Error();
  return () => {
    for (const frame of (site.stack ?? '').split('\n').slice(1)) {
      if (here.test(frame)) continue;
      const found = source.exec(frame)?.[1];
      if (found) return `${found.replaceAll('\\', '/')}.ts`;
    }
    return 'unknown';
  };
}
