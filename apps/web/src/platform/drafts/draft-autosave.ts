import { dropDraft, isSaving, saveDraft, readDraft, type Draft } from './drafts.js';

/** What a form has that is worth keeping. */
export type Content = Pick<Draft, 'label' | 'changes' | 'extra'> & { to?: string };

const autosaves = new Set<DraftAutosave>();

/** Keeps what is typed in every open form now; settled when it lies on the device. */
export async function saveAllDrafts(): Promise<void> {
  await Promise.all([...autosaves].map((autosave) => autosave.flush()));
}

/**
 * Writes the draft of one form: no sooner than an earlier one was read, nothing twice, and the next input
 * as soon as the last one is written, so that a page that is left takes no more than a blink with it.
 */
export class DraftAutosave {
  private ready = false;
  private ended = false;
  /** The last content that was kept or settled, as text; empty when nothing is kept. */
  private last = '';
  private hasDraft = false;
  private where = { to: '', place: '' };
  private writing: Promise<void> | undefined;
  private again = false;

  constructor(
    private readonly key: string,
    private readonly content: () => Content | undefined,
    private readonly onSaved: (at: string | undefined) => void,
  ) {
    autosaves.add(this);
    this.remember();
  }

  /** The draft of an earlier time, if there is one. */
  async begin(): Promise<Draft | undefined> {
    const draft = await readDraft(this.key);
    this.ready = true;
    this.hasDraft = draft !== undefined;
    this.last = textOf(draft);
    return draft;
  }

  /** The page that is left has another address already when its form goes. */
  remember(): void {
    const { pathname, search } = window.location;
    const place = document.querySelector('#main h1')?.textContent?.trim() ?? '';
    this.where = { to: pathname + search, place };
  }

  flush(): Promise<void> {
    this.again = true;
    this.writing ??= this.write().finally(() => {
      this.writing = undefined;
    });
    return this.writing;
  }

  private async write(): Promise<void> {
    while (this.again) {
      this.again = false;
      // Before the earlier draft was read, and while it is being saved, nobody writes over it.
      if (!this.ready || isSaving(this.key)) return;
      const content = this.content();
      const text = textOf(content);
      if (text === this.last) return;
      this.last = text;
      if (content) await this.keep({ ...this.where, ...content, key: this.key, at: now() });
      else if (this.hasDraft) await this.drop();
    }
  }

  private async keep(draft: Draft): Promise<void> {
    this.hasDraft = true;
    const isSaved = await saveDraft(draft);
    if (isSaved && this.hasDraft) this.tell(draft.at);
  }

  async drop(): Promise<void> {
    this.hasDraft = false;
    this.last = '';
    this.tell(undefined);
    await dropDraft(this.key);
  }

  /** What stands in the form now has been saved: it is no draft until it is changed. */
  settle(): void {
    this.last = textOf(this.content());
    this.hasDraft = false;
  }

  end(): void {
    void this.flush();
    this.ended = true;
    autosaves.delete(this);
  }

  /** To the minute, as it is shown: the form is not drawn again for every letter. */
  private tell(at: string | undefined): void {
    if (!this.ended) this.onSaved(at && `${at.slice(0, 16)}:00.000Z`);
  }
}

/** What makes a draft another one; empty without one. */
const textOf = (content: Pick<Content, 'changes' | 'extra'> | undefined): string =>
  content ? JSON.stringify([content.changes, content.extra]) : '';

const now = (): string => new Date().toISOString();
