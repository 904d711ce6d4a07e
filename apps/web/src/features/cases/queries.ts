import type { Dto } from '@gza/contract';
import { firstOf } from '../../platform/data/queries.js';

/** The newest case of a person; none for a person without a case. */
export const newestCase = (beneficiaryId: string) => ({
  ...firstOf('listCases', 1, { query: { beneficiaryId } }),
  select: ({ items }: { items: Dto<'Case'>[] }) => items[0] ?? null,
});
