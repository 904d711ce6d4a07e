/** What the worker does with a request. Whatever is no page and no file of the build goes its way untouched. */
export type Part = 'page' | 'file' | 'pass';

interface Asked {
  method: string;
  mode: string;
  url: string;
}

/** Answers of the API are never kept: they are not even looked at. */
export function partOf({ method, mode, url }: Asked, origin: string): Part {
  const { origin: from, pathname } = new URL(url);
  if (method !== 'GET' || from !== origin || pathname.startsWith('/api')) return 'pass';
  if (mode === 'navigate') return 'page';
  return pathname.startsWith('/assets/') || pathname === '/favicon.svg' ? 'file' : 'pass';
}

/** Caches of builds that nobody needs any more: an open page may still run the one before the newest. */
export const outdated = (names: readonly string[], prefix: string): string[] =>
  names.filter((name) => name.startsWith(prefix)).slice(0, -2);
