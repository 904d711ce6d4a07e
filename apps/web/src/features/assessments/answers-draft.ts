import type { Answers, AnswerValue } from '@gza/contract';
import {
  mergedAnswers,
  partOf,
  withAnswer,
  type AnswerConflicts,
  type AnswerPart,
} from './answers-merge.js';

export interface SavedAnswers {
  readonly version: number;
  readonly answers: Answers;
}

export interface SaveOptions {
  /** The page may be gone before the answer arrives: the request must outlive it. */
  readonly keepalive?: boolean;
}

/** Answers that an earlier page of this browser could not send, and those that the page started from. */
export interface KeptAnswers {
  readonly base: Answers;
  readonly part: AnswerPart;
}

/** Access of the draft to the server and to this browser. */
export interface DraftPort {
  save: (part: AnswerPart, version: number, how: SaveOptions) => Promise<SavedAnswers>;
  load: () => Promise<SavedAnswers>;
  /** Whether an answer cannot be saved yet: half a date, a number out of range. */
  isInvalid: (answers: Answers, linkId: string) => boolean;
  isStale: (error: unknown) => boolean;
  /**
   * Whether the same request may succeed later: no connection, a server that restarts, a sign-in that ended.
   */
  mayHelp: (error: unknown) => boolean;
  /** Keeps in this browser the answers that have not reached the server; an empty part deletes them. */
  remember: (part: AnswerPart, saved: Answers) => void;
}

export interface DraftState {
  readonly answers: Answers;
  readonly saved: SavedAnswers;
  readonly status: 'saved' | 'unsaved' | 'saving' | 'failed';
  /** Instant of the last successful save; null before the first save of this page. */
  readonly savedAt: string | null;
  readonly conflicts: AnswerConflicts;
  readonly failure: unknown;
}

/**
 * Milliseconds from the last input to a save. Chosen answers are saved sooner than typed text, because some
 * of them report danger.
 */
const restMs = { typed: 2000, chosen: 400 } as const;
const againMs = 5000;
/** Attempts to save while colleagues save at the same moment: more conflicts in a row are no accident. */
const rounds = 4;

/**
 * The answers of one draft: typed here, saved automatically, merged with the answers that a colleague saves.
 */
export class AnswersDraft {
  #state: DraftState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | undefined;
  #begun = false;
  readonly #listeners = new Set<() => void>();
  readonly #port: DraftPort;

  constructor(saved: SavedAnswers, port: DraftPort) {
    this.#port = port;
    this.#state = {
      answers: saved.answers,
      saved,
      status: 'saved',
      savedAt: null,
      conflicts: new Map(),
      failure: undefined,
    };
  }

  readonly state = (): DraftState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Takes up what this browser kept of an earlier page, and keeps the answers from now on. What is answered before it was
   * read would otherwise be written over it.
   */
  begin(kept?: KeptAnswers): void {
    this.#begun = true;
    if (kept) this.#restore(kept);
    if (kept || this.#state.answers !== this.#state.saved.answers) this.#remember();
  }

  #restore({ base, part }: KeptAnswers): void {
    let from = this.#state.saved.answers;
    let mine = this.#state.answers;
    const since = partOf(from, mine);
    for (const [id, value] of Object.entries(part)) {
      // The user answered again while the stored answers were being read.
      if (Object.hasOwn(since, id)) continue;
      from = withAnswer(from, id, base[id]);
      mine = withAnswer(mine, id, value ?? undefined);
    }
    this.#merge(from, mine, this.#state.saved);
    this.#later(0);
  }

  change(linkId: string, value: AnswerValue | undefined, how: 'typed' | 'chosen'): void {
    this.#become({ answers: withAnswer(this.#state.answers, linkId, value), status: 'unsaved' });
    this.#remember();
    this.#later(restMs[how]);
  }

  /** Receives newer answers of the server, which a colleague or another tab saved. */
  receive(server: SavedAnswers): void {
    if (server.version <= this.#state.saved.version || this.#running) return;
    this.#merge(this.#state.saved.answers, this.#state.answers, server);
  }

  choose(linkId: string, whose: 'mine' | 'theirs'): void {
    const conflicts = new Map(this.#state.conflicts);
    const theirs = conflicts.get(linkId);
    conflicts.delete(linkId);
    const { answers } = this.#state;
    this.#become({
      conflicts,
      answers: whose === 'theirs' ? withAnswer(answers, linkId, theirs) : answers,
    });
    this.#later(0);
  }

  /** Saves the present answers; true when nothing that could be saved is left. */
  async flush(how: SaveOptions = {}): Promise<boolean> {
    clearTimeout(this.#timer);
    // The running save started with older answers than the present ones.
    if (this.#running) await this.#running;
    this.#running ??= this.#run(how).finally(() => (this.#running = undefined));
    return this.#running;
  }

  #part(): AnswerPart {
    const { saved, answers, conflicts } = this.#state;
    return partOf(
      saved.answers,
      answers,
      (id) => conflicts.has(id) || this.#port.isInvalid(answers, id),
    );
  }

  async #run(how: SaveOptions): Promise<boolean> {
    for (let round = 0; ;) {
      const part = this.#part();
      if (Object.keys(part).length === 0) return this.#settled();
      this.#become({ status: 'saving' });
      try {
        const saved = await this.#port.save(part, this.#state.saved.version, how);
        this.#become({ saved, savedAt: new Date().toISOString(), failure: undefined });
      } catch (error) {
        round += 1;
        if (!this.#port.isStale(error) || round > rounds) return this.#failed(error);
        try {
          this.#merge(this.#state.saved.answers, this.#state.answers, await this.#port.load());
        } catch (unreachable) {
          return this.#failed(unreachable);
        }
      }
    }
  }

  #settled(): boolean {
    this.#remember();
    this.#become({ status: 'saved', failure: undefined });
    return true;
  }

  #failed(failure: unknown): boolean {
    this.#become({ status: 'failed', failure });
    if (this.#port.mayHelp(failure)) this.#later(againMs);
    return false;
  }

  #merge(base: Answers, mine: Answers, saved: SavedAnswers): void {
    const merged = mergedAnswers(base, mine, saved.answers);
    const conflicts = new Map([...this.#state.conflicts, ...merged.conflicts]);
    for (const id of conflicts.keys()) conflicts.set(id, saved.answers[id]);
    this.#become({ ...merged, conflicts, saved });
  }

  #remember(): void {
    if (!this.#begun) return;
    const { saved, answers } = this.#state;
    this.#port.remember(partOf(saved.answers, answers), saved.answers);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #become(next: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...next };
    for (const listener of this.#listeners) listener();
  }
}
