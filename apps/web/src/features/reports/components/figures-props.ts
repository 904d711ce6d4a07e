import type { Dto } from '@gza/contract';

/** Props of every chart of a report: the figures and their definition. */
export interface FiguresProps {
  figures: Dto<'ReportFigures'>;
  definition: Dto<'ReportDefinition'>;
}
