import type { CaseCategory, LegalBasisKind } from '@gza/contract';
import { localDateOf } from '../../../platform/calendar/local-date.js';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { statement } from '../../../platform/db/statement.js';
import { narrow } from '../../../platform/db/statement-types.js';
import { juvenileRulesApply } from './juvenile.rules.js';

export interface LegalBasisSummary {
  readonly id: string;
  readonly kind: LegalBasisKind;
  readonly endsOn: string | null;
}

const legalBasisInForceStatement = statement({
  name: 'legal-basis-in-force',
  params: ['uuid', 'date'],
  row: {
    id: 'uuid',
    kind: narrow<LegalBasisKind>('text'),
    endsOn: 'date | null',
  },
  text: `
    select
      id,
      kind,
      ends_on as "endsOn"
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

const basesInForceStatement = statement({
  name: 'legal-bases-in-force',
  params: ['uuid', 'date'],
  row: { juvenileRules: 'boolean', actDate: 'date' },
  text: `
    select
      juvenile_rules as "juvenileRules",
      act_date as "actDate"
    from
      legal_basis
    where
      beneficiary_id = $1
      and starts_on <= $2
      and (
        ends_on is null
        or ends_on >= $2
      )`,
});

/** Returns whether the juvenile rules apply to a person today (`juvenileRulesApply`). */
export async function juvenileRulesFor(
  tx: Tx,
  person: { readonly id: string; readonly birthDate: string | null },
  category: CaseCategory,
): Promise<boolean | undefined> {
  const today = localDateOf(tx.now);
  const bases = await tx.sql(basesInForceStatement(person.id, today));
  return juvenileRulesApply(bases, person.birthDate, category, today);
}
