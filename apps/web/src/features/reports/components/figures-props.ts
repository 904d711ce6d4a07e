import type { Dto } from '@gza/contract';

/** What every picture of a report is given: the figures and what they mean. */
export interface FiguresProps {
  figures: Dto<'ReportFigures'>;
  definition: Dto<'ReportDefinition'>;
}
