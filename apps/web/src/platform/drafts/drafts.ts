import { getAllItems, updateItem, deleteItem, putItem, getItem } from '../device/device-store.js';

/** What was typed and not saved yet: encrypted on this device, private, never in a list of records. */
export interface Draft {
  /** What and about whom, such as `note.<id>`. */
  key: string;
  /** When it was typed last. */
  at: string;
  /** What it is called in the list of drafts, and on which page it was typed. */
  label: string;
  place: string;
  /** Where it goes on. */
  to: string;
  /** What differs from the values that the form began with. */
  changes: unknown;
  /** What belongs to the form and is not among its values. */
  extra?: unknown;
}

/** Forms that are being saved: their draft is about to go, or to stay. */
const saving = new Map<string, Promise<unknown>>();

/** Answered by a save that only asked for the next step: the draft stays. */
export const unfinished = Symbol('unfinished');

/** Runs a save. Nobody reads or writes the draft meanwhile; when it succeeds the draft is gone. */
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

/** Answers whether it could be kept: without a key or storage the text is in the form alone. */
export const saveDraft = (draft: Draft): Promise<boolean> =>
  putItem('draft', draft.key, draft).then(
    () => true,
    () => false,
  );

/** The draft is saved or discarded: nothing is to be sent again. */
export const dropDraft = (key: string): Promise<void> =>
  Promise.all([deleteItem('draft', key), deleteItem('sent', key)]).then(
    () => undefined,
    () => undefined,
  );

/** A request that left a form with a draft, and may have arrived. */
export interface Sent {
  /** As JSON. */
  body: string;
  /** Its Idempotency-Key. */
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
