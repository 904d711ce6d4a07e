import { getAllItems, updateItem, deleteItem, putItem, getItem } from '../device/device-store.js';

/** Typed and unsaved input: encrypted on this device, private, never in a list of records. */
export interface Draft {
  /** Kind and record of the draft, such as `note.<id>`. */
  key: string;
  /** Instant of the last input. */
  at: string;
  /** Name of the draft in the list of drafts, and the page where it was typed. */
  label: string;
  place: string;
  /** Address where the draft continues. */
  to: string;
  /** The values that differ from the initial ones. */
  changes: unknown;
  /** Data of the form that is not among its values. */
  extra?: unknown;
}

/** Running saves by draft: the draft is about to be deleted or to stay. */
const saving = new Map<string, Promise<unknown>>();

/** Returned by a save that only asked for the next step: the draft stays. */
export const unfinished = Symbol('unfinished');

/** Runs a save. Nobody reads or writes the draft meanwhile; after success it is deleted. */
export async function whileSaving<T>(key: string, save: () => Promise<T>): Promise<T> {
  const run = async () => {
    const result = await save();
    if (result !== unfinished) await dropDraft(key);
    return result;
  };
  const running = run();
  saving.set(key, running);
  try {
    return await running;
  } finally {
    if (saving.get(key) === running) saving.delete(key);
  }
}

export const isSaving = (key: string): boolean => saving.has(key);

export async function readDraft(key: string): Promise<Draft | undefined> {
  await saving.get(key)?.catch(() => undefined);
  return getItem<Draft>('draft', key).catch(() => undefined);
}

/**
 * Stores a draft and returns whether that was possible: without a key or storage the text is in the form
 * alone.
 */
export const saveDraft = (draft: Draft): Promise<boolean> =>
  putItem('draft', draft.key, draft).then(
    () => true,
    () => false,
  );

/** Deletes a draft that was saved or discarded, with its request: nothing is to be sent again. */
export const dropDraft = (key: string): Promise<void> =>
  Promise.all([deleteItem('draft', key), deleteItem('sent', key)]).then(
    () => undefined,
    () => undefined,
  );

/** A request that left a form with a draft, and may have arrived. */
export interface Sent {
  /** Body of the request, as JSON. */
  body: string;
  /** Idempotency-Key of the request. */
  key: string;
}

export const sentBefore = async (draft: string, body: string): Promise<Sent | undefined> =>
  (await getItem<Sent[]>('sent', draft).catch(() => undefined))?.find((sent) => sent.body === body);

export const saveSent = (draft: string, sent: Sent): Promise<void> =>
  updateItem<Sent[]>('sent', draft, (before = []) => [...before, sent]).catch(() => undefined);

/** All drafts of the user, the newest first. */
export async function allDrafts(): Promise<Draft[]> {
  const all = await getAllItems<Draft>('draft').catch(() => []);
  return all.map(({ value }) => value).sort((a, b) => b.at.localeCompare(a.at));
}
