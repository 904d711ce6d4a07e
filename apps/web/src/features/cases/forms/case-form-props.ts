import type { Dto } from '@gza/contract';

/** Props of every form of a step. */
export interface CaseFormProps {
  episode: Dto<'Case'>;
  onDone: () => void;
  onCancel: () => void;
}
