import type { Dto } from '@gza/contract';

/** What every form of a step is about, and what follows it. */
export interface CaseFormProps {
  episode: Dto<'Case'>;
  onDone: () => void;
  onCancel: () => void;
}
