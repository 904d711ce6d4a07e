import type { Tx } from './db/unit-of-work.js';
import { invalid } from './errors.js';

/** Refuses regions (of a body's `regions`) that Georgia does not have. */
export async function checkRegions(tx: Tx, regions: readonly string[]): Promise<void> {
  const known = await tx.sql<{ code: string }>({
    name: 'regions-known',
    text: 'select code from region where code = any ($1)',
    values: [regions],
  });
  const codes = known.map((r) => r.code);
  const errors = regions.flatMap((code, index) =>
    codes.includes(code) ? [] : [{ pointer: `/regions/${index}`, code: 'notFound' as const }],
  );
  if (errors.length > 0) throw invalid(...errors);
}
