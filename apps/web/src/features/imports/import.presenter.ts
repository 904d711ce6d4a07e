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
  run: Pick<Import, 'state' | 'mode' | 'rows' | 'problem'> & Decided,
): NextStep {
  if (run.state === 'queued' || run.state === 'running') return 'wait';
  if (run.mode === 'commit' || run.problem !== null) return 'none';
  const left = leftOut(run);
  if (left > 0) return left < run.rows ? 'skipOrMend' : 'none';
  return run.rows > 0 ? 'commit' : 'none';
}

type Decided = Pick<Import, 'failed' | 'undecided'> & Decisions;
interface Decisions extends Pick<Import, 'otherDecision'> {
  readonly decisions: readonly Dto<'ImportDecision'>[];
}

/** Rows about people who may be known, that nobody has decided on. */
export const undecidedRows = ({
  undecided,
  decisions,
  otherDecision,
}: Pick<Decided, 'undecided' | keyof Decisions>): number =>
  otherDecision === null ? Math.max(0, undecided - decisions.length) : 0;

/** Rows that a commit would leave out: those with errors, and those without a decision. */
export const leftOut = (run: Decided): number => run.failed - run.undecided + undecidedRows(run);

/** Rows of a check that ask for a decision. */
export const rowsToDecide = ({
  mode,
  state,
  errors,
}: Pick<Import, 'mode' | 'state' | 'errors'>): Import['errors'] =>
  mode === 'validate' && state === 'done' ? errors.filter((row) => row.candidates) : [];

/** The commit of a checked file takes the decisions on it. */
export const decisionsOf = ({
  id,
  decisions,
  otherDecision,
}: Pick<Import, 'id'> & Decisions): { decisionsOf?: string } =>
  decisions.length > 0 || otherDecision !== null ? { decisionsOf: id } : {};

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

const written = ['people', 'cases', 'outcomes', 'notices', 'legalBases', 'changed'] as const;

/** What an import wrote, without what it did not write. */
export const writtenCounts = (
  use: Pick<Dto<'ImportUse'>, (typeof written)[number]>,
): { what: (typeof written)[number]; count: number }[] =>
  written.map((what) => ({ what, count: use[what] })).filter(({ count }) => count > 0);

/** Lines of a file; an ellipsis where there may be more of them than are listed. */
export const linesText = (lines: readonly number[], count: number): string =>
  lines.join(', ') + (lines.length === 20 && count > 20 ? ' …' : '');
