import type { Dto } from '@gza/contract';

export type ReportQuery = Omit<Dto<'ReportQuery'>, 'table'>;
