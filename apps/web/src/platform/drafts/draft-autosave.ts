import { dropDraft, isSaving, saveDraft, readDraft, type Draft } from './drafts.js';

/** The content of a form that is worth keeping. */
export type Content = Pick<Draft, 'label' | 'changes' | 'extra'> & { to?: string };

const autosaves = new Set<DraftAutosave>();

/** Keeps the typed input of every open form; resolves when it is stored on the device. */
export async function saveAllDrafts(): Promise<void> {
  await Promise.all([...autosaves].map((autosave) => autosave.flush()));
}

/**
 * Writes the draft of one form: after an earlier draft was read, no content twice, and the next input as
 * soon as the last one is written, so that leaving the page loses no more than an instant of typing.
 */
export class DraftAutosave {
  private ready = false;
  private ended = false;
  /** The last kept or saved content, as text; empty when nothing is kept. */
  private last = '';
  private hasDraft = false;
  private where = { to: '', place: '' };
  private written = Promise.resolve();
  private isWriting = false;
  private again = false;

  constructor(
    private readonly key: string,
    private readonly content: () => Content | undefined,
    private readonly onSaved: (at: string | undefined) => void,
  ) {
    autosaves.add(this);
    this.remember();
  }

  /** Reads an earlier draft, if there is one. */
  async begin(): Promise<Draft | undefined> {
    const draft = await readDraft(this.key);
    this.ready = true;
    this.hasDraft = draft !== undefined;
    this.last = textOf(draft);
    return draft;
  }

  /** Remembers address and title of the page: when its form unmounts, the address is already another. */
  remember(): void {
    const { pathname, search } = window.location;
    const place = document.querySelector('#main h1')?.textContent?.trim() ?? '';
    this.where = { to: pathname + search, place };
  }

  flush(): Promise<void> {
    this.again = true;
    if (!this.isWriting) this.written = this.write();
    return this.written;
  }

  /** The mark falls in the step that sees nothing left, so that the next input begins a write of its own. */
  private async write(): Promise<void> {
    this.isWriting = true;
    try {
      while (this.again) {
        this.again = false;
        await this.writeContent();
      }
    } finally {
      this.isWriting = false;
    }
  }

  private async writeContent(): Promise<void> {
    // No write happens before the earlier draft was read, or while the draft is being saved.
    if (!this.ready || isSaving(this.key)) return;
    const content = this.content();
    const text = textOf(content);
    if (text === this.last) return;
    this.last = text;
    if (content) await this.keep({ ...this.where, ...content, key: this.key, at: now() });
    else if (this.hasDraft) await this.drop();
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

  /** Marks the present content as saved: it is no draft until it changes. */
  settle(): void {
    this.last = textOf(this.content());
    this.hasDraft = false;
  }

  end(): void {
    void this.flush();
    this.ended = true;
    autosaves.delete(this);
  }

  /**
   * Reports the time to the minute, as it is shown, so that the form does not render again for every letter.
   */
  private tell(at: string | undefined): void {
    if (!this.ended) this.onSaved(at && `${at.slice(0, 16)}:00.000Z`);
  }
}

/** The text that two drafts are compared by; empty without one. */
const textOf = (content: Pick<Content, 'changes' | 'extra'> | undefined): string =>
  content ? JSON.stringify([content.changes, content.extra]) : '';

const now = (): string => new Date().toISOString();
