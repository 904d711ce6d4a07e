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

/** The header of an empty file, with the separator that Excel uses in Georgia. */
export const templateOf = (columns: readonly Pick<Dto<'ImportColumn'>, 'name'>[]): string =>
  `${columns.map(({ name }) => name).join(';')}\r\n`;
