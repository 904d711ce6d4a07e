import { useCallback, useEffect, useRef, useState } from 'react';
import { changedParts, isMeaningful, withChanges } from './draft.rules.js';
import { dropDraft, unfinished, whileSaving } from './drafts.js';
import { DraftAutosave, type Content } from './draft-autosave.js';

export interface DraftOptions<Values extends object> {
  /** Kind and record of the draft, such as `note.<id>`; one draft is kept under it. Undefined keeps none. */
  key: string | undefined;
  /** Name of the draft in the list on Today. */
  label: string;
  /** Address where the draft continues; the present address by default. */
  to?: string;
  /** Keeps all fields, also those that began with a value of the moment. */
  keepAllFields?: boolean;
  /** Whether the user would miss the input; by default any changed field counts. */
  isWorthKeeping?: (values: Values) => boolean;
  /** Data of the form that is not among its values. */
  extra?: { value: unknown; restore: (value: unknown) => void };
}

interface Typed<Values extends object> {
  values: Values;
  /** Initial values of the form, which an empty form has. */
  initial: Values;
  replace: (values: Values) => void;
}

export interface DraftState {
  /** Instant when the restored input was typed; undefined without a restored draft. */
  restoredFrom: string | undefined;
  /** Instant when the present input was kept on this device. */
  savedAt: string | undefined;
  /** Discards the input; the returned function restores it. */
  discard: () => () => void;
  /** Runs a save, after which the draft is deleted. */
  saving: <T>(save: () => Promise<T>) => Promise<T>;
  /** Deletes the draft after another step than the form's own has saved the input. */
  finish: () => Promise<void>;
}

/** Keeps the typed input of a form on this device and restores it when the form is opened again. */
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
      // Input typed before the store answered is kept.
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
      // If the save fails, or the browser dies during it, the input is stored.
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

/** The part of a form that is worth keeping; undefined when there is none. */
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
