import type { Dto } from '@gza/contract';

/** Props that every part of a finished assessment takes. */
export interface ReadProps {
  assessment: Dto<'Assessment'>;
  version: Dto<'InstrumentVersion'>;
}
