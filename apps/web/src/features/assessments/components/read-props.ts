import type { Dto } from '@gza/contract';

/** What every part of a finished assessment is read from. */
export interface ReadProps {
  assessment: Dto<'Assessment'>;
  version: Dto<'InstrumentVersion'>;
}
