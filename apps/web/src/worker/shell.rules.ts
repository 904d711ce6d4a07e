/**
 * The part of the worker that handles a request. Requests for anything but a page or a file of the build
 * pass untouched.
 */
export type Part = 'page' | 'file' | 'pass';

interface Asked {
  method: string;
  mode: string;
  url: string;
}

/**
 * The part for a request. Requests to the API and to the pages of problems are passed on without being read, so their answers are never
 * kept.
 */
export function partOf({ method, mode, url }: Asked, origin: string): Part {
  const { origin: from, pathname } = new URL(url);
  if (method !== 'GET' || from !== origin || /^\/(api|problems)(\/|$)/u.test(pathname))
    return 'pass';
  if (mode === 'navigate') return 'page';
  return pathname.startsWith('/assets/') || pathname === '/favicon.svg' ? 'file' : 'pass';
}

/** Names of caches that no page needs any more: an open page may still run the build before the newest. */
export const outdated = (names: readonly string[], prefix: string): string[] =>
  names.filter((name) => name.startsWith(prefix)).slice(0, -2);
