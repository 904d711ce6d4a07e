import type { Dto } from '@gza/contract';
import type { Tone } from '../../ui/theme/tone.js';

type Import = Dto<'Import'>;

const tones: Readonly<Record<Import['state'], Tone>> = {
  queued: 'neutral',
  running: 'info',
  done: 'ok',
  failed: 'danger',
};

export const toneOf = (state: Import['state']): Tone => tones[state];

export type NextStep = 'wait' | 'commit' | 'skipOrMend' | 'none';

/** The step after a run: write a file without errors; correct or skip the invalid rows of a checked one. */
export function nextStep(
  run: Pick<Import, 'state' | 'mode' | 'failed' | 'rows' | 'problem'>,
): NextStep {
  if (run.state === 'queued' || run.state === 'running') return 'wait';
  if (run.mode === 'commit' || run.problem !== null) return 'none';
  if (run.failed > 0) return run.failed < run.rows ? 'skipOrMend' : 'none';
  return run.rows > 0 ? 'commit' : 'none';
}

/** Whether a finished run has put rows into the register. */
export const hasWritten = (run: Pick<Import, 'state' | 'mode' | 'created' | 'changed'>): boolean =>
  run.state === 'done' && run.mode === 'commit' && run.created + run.changed > 0;

/**
 * Whether an import may be offered to be undone; the server knows whether anything was built on it. Accounts of
 * users are deactivated instead.
 */
export const isUndoable = (
  run: Pick<Import, 'type' | 'state' | 'mode' | 'created' | 'changed' | 'undoneAt'>,
): boolean => hasWritten(run) && run.undoneAt === null && run.type !== 'users';

const written = ['people', 'cases', 'outcomes', 'changed'] as const;

/** What an import wrote, without what it did not write. */
export const writtenCounts = (
  use: Pick<Dto<'ImportUse'>, (typeof written)[number]>,
): { what: (typeof written)[number]; count: number }[] =>
  written.map((what) => ({ what, count: use[what] })).filter(({ count }) => count > 0);

/** Lines of a file; an ellipsis where there may be more of them than are listed. */
export const linesText = (lines: readonly number[], count: number): string =>
  lines.join(', ') + (lines.length === 20 && count > 20 ? ' …' : '');
