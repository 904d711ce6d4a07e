import { useCallback, useEffect, useRef, useState } from 'react';
import { changedParts, isMeaningful, withChanges } from './draft.rules.js';
import { dropDraft, unfinished, whileSaving } from './drafts.js';
import { DraftAutosave, type Content } from './draft-autosave.js';

export interface DraftOptions<Values extends object> {
  /** What and about whom, such as `note.<id>`: one draft stands under it. Undefined: none is kept. */
  key: string | undefined;
  /** What it is called among the drafts on Today. */
  label: string;
  /** Where it goes on; the present address unless told. */
  to?: string;
  /** Keeps all fields as they stand, also those that began with a value of the moment. */
  keepAllFields?: boolean;
  /** Whether anybody would miss it; unless told, any field that was changed counts. */
  isWorthKeeping?: (values: Values) => boolean;
  /** What belongs to the form and is not among its values. */
  extra?: { value: unknown; restore: (value: unknown) => void };
}

interface Typed<Values extends object> {
  values: Values;
  /** What the form began with, and what an empty one has. */
  initial: Values;
  replace: (values: Values) => void;
}

export interface DraftState {
  /** When what is on the screen was typed, if it was restored. */
  restoredFrom: string | undefined;
  /** When the present input was kept on this device. */
  savedAt: string | undefined;
  /** Throws the input away; the answer brings it back. */
  discard: () => () => void;
  /** Runs a save that makes the draft superfluous. */
  saving: <T>(save: () => Promise<T>) => Promise<T>;
  /** What was typed has been saved by another step than the form's own. */
  finish: () => Promise<void>;
}

/** Keeps what is typed in any form on this device and restores it when the form is opened again. */
export function useDraft<Values extends object>(
  options: DraftOptions<Values> | undefined,
  typed: Typed<Values>,
): DraftState {
  const key = options?.key;
  const live = useRef({ options, ...typed });
  useEffect(() => {
    live.current = { options, ...typed };
  });
  const [restoredFrom, setRestoredFrom] = useState<string | undefined>(undefined);
  const [savedAt, setSavedAt] = useState<string | undefined>(undefined);
  const autosave = useRef<DraftAutosave | undefined>(undefined);
  const [initialExtra] = useState(options?.extra?.value);

  useEffect(() => {
    if (key === undefined) return undefined;
    const own = new DraftAutosave(key, () => draftOf(key, live.current), setSavedAt);
    autosave.current = own;
    void own.begin().then((draft) => {
      if (autosave.current !== own) return;
      if (!draft) return void own.flush();
      const { values, initial, replace, options: now } = live.current;
      // Whoever was faster than the store keeps what was typed since.
      replace(withChanges(withChanges(initial, draft.changes), changedParts(initial, values)));
      if (draft.extra !== undefined) now?.extra?.restore(draft.extra);
      setRestoredFrom(draft.at);
    });
    const flush = () => void own.flush();
    document.addEventListener('focusout', flush);
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('focusout', flush);
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      own.end();
      autosave.current = undefined;
    };
  }, [key]);

  const { values } = typed;
  const extra = options?.extra?.value;
  useEffect(() => {
    autosave.current?.remember();
    void autosave.current?.flush();
  }, [key, values, extra]);

  const discard = useCallback(() => {
    const { values: before, initial, replace, options: then } = live.current;
    const previousExtra = then?.extra?.value;
    setRestoredFrom(undefined);
    setSavedAt(undefined);
    replace(initial);
    then?.extra?.restore(initialExtra);
    void autosave.current?.drop();
    return () => {
      live.current.replace(before);
      live.current.options?.extra?.restore(previousExtra);
    };
  }, [initialExtra]);
  const saving = useCallback(
    async <T>(save: () => Promise<T>): Promise<T> => {
      if (key === undefined) return save();
      const own = autosave.current;
      // Should the save fail, or the browser while it runs, everything is there.
      void own?.flush();
      const result = await whileSaving(key, save);
      if (result === unfinished) return result;
      own?.settle();
      setRestoredFrom(undefined);
      setSavedAt(undefined);
      return result;
    },
    [key],
  );
  const finish = useCallback(async () => {
    autosave.current?.settle();
    if (key !== undefined) await dropDraft(key);
  }, [key]);
  return { restoredFrom, savedAt, discard, saving, finish };
}

interface Live<Values extends object> {
  options: DraftOptions<Values> | undefined;
  values: Values;
  initial: Values;
}

/** What is worth keeping of a form; undefined when nothing is. */
function draftOf<Values extends object>(
  key: string,
  { options, values, initial }: Live<Values>,
): Content | undefined {
  if (!options || options.key !== key) return undefined;
  const changes = changedParts(initial, values);
  const isWorthKeeping = options.isWorthKeeping
    ? options.isWorthKeeping(values)
    : isMeaningful(changes, initial);
  if (!changes || !isWorthKeeping) return undefined;
  return {
    label: options.label,
    changes: options.keepAllFields ? values : changes,
    ...(options.extra && { extra: options.extra.value }),
    ...(options.to !== undefined && { to: options.to }),
  };
}
