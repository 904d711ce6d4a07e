import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** State of the history entry that leads from the list of drafts to the page where the draft continues. */
export const toContinue = (draft: string) => ({ draft });

const draftIn = (state: unknown): unknown =>
  typeof state === 'object' && state !== null ? Reflect.get(state, 'draft') : undefined;

/** The draft that the reader has come to this page to go on with; the same until the page is left. */
export function useAskedDraft(): string | undefined {
  const { state } = useLocation() as { state: unknown };
  const [asked] = useState(() => draftIn(state));
  return typeof asked === 'string' ? asked : undefined;
}

interface Way {
  /** Key of the draft that belongs to the opened form. */
  continues?: string;
  open: () => void;
}

/**
 * Opens the form whose draft the reader has come to continue: once, and not again when the page is reloaded
 * or visited again.
 */
export function useContinued(ways: readonly Way[]): void {
  const { pathname, search, hash, state } = useLocation() as { state: unknown } & Record<
    'pathname' | 'search' | 'hash',
    string
  >;
  const navigate = useNavigate();
  const draft = draftIn(state);
  const way = ways.find(({ continues }) => continues !== undefined && continues === draft);
  const live = useRef(way);
  useEffect(() => {
    live.current = way;
  });
  const found = way !== undefined;
  useEffect(() => {
    if (!found) return;
    void navigate({ pathname, search, hash }, { replace: true, preventScrollReset: true });
    live.current?.open();
  }, [found, navigate, pathname, search, hash]);
}
