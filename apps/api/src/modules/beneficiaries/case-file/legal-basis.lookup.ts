import type { LegalBasisKind } from '@gza/contract';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { statement } from '../../../platform/db/statement.js';
import { narrow } from '../../../platform/db/statement-types.js';

export interface LegalBasisSummary {
  readonly id: string;
  readonly kind: LegalBasisKind;
  readonly endsOn: string | null;
  readonly juvenileRules: boolean;
}

const legalBasisInForceStatement = statement({
  name: 'legal-basis-in-force',
  params: ['uuid', 'date'],
  row: {
    id: 'uuid',
    kind: narrow<LegalBasisKind>('text'),
    endsOn: 'date | null',
    juvenileRules: 'boolean',
  },
  text: `
    select
      id,
      kind,
      ends_on as "endsOn",
      juvenile_rules as "juvenileRules"
    from
      legal_basis
    where
      beneficiary_id = $1
      and starts_on <= $2
      and (
        ends_on is null
        or ends_on >= $2
      )
    order by
      ends_on desc nulls first,
      id desc
    limit
      1`,
});

/** Returns the sentence or measure in force today, the last to end first, if there is one. */
export const findLegalBasis = (
  tx: Tx,
  beneficiaryId: string,
): Promise<LegalBasisSummary | undefined> =>
  tx.row(legalBasisInForceStatement(beneficiaryId, localDateOf(tx.now)));
