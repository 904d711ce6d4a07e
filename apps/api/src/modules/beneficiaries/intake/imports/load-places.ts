import { statement } from '../../../../platform/db/statement.js';
import type { Tx } from '../../../../platform/db/unit-of-work.js';
import { bureaus, regions } from '../../../workforce/published.js';
import type { Places } from './person-row.rules.js';

const importPlacesStatement = statement({
  name: 'import-places',
  row: { kind: 'text', code: 'text', value: 'text' },
  text: `
    select
      'bureau' as kind,
      code,
      id::text as value
    from
      ${bureaus}
    where
      active
    union all
    select
      'region', code,
      code
    from
      ${regions}
    where
      active`,
});

/** Loads the bureaus and regions that rows name by code. */
export async function loadPlaces(tx: Tx): Promise<Places> {
  const rows = await tx.sql(importPlacesStatement());
  const of = (kind: string) =>
    new Map(rows.filter((r) => r.kind === kind).map((r) => [r.code, r.value]));
  return { bureaus: of('bureau'), regions: of('region') };
}
