import type { Tx } from './db/unit-of-work.js';
import { invalid } from './errors.js';
import { statement } from './db/statement.js';

const regionsKnownStatement = statement({
  name: 'regions-known',
  params: ['text[]'],
  row: { code: 'text' },
  text: 'select code from region where code = any ($1)',
});

/** Throws for regions (of a body's `regions`) that do not exist in Georgia. */
export async function checkRegions(tx: Tx, regions: readonly string[]): Promise<void> {
  const known = await tx.sql(regionsKnownStatement(regions));
  const codes = known.map((r) => r.code);
  const errors = regions.flatMap((code, index) =>
    codes.includes(code) ? [] : [{ pointer: `/regions/${index}`, code: 'notFound' as const }],
  );
  if (errors.length > 0) throw invalid(...errors);
}
