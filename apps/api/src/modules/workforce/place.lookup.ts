import type { Tx } from '../../platform/db/unit-of-work.js';
import { statement } from '../../platform/db/statement.js';
import { invalid, type FieldError } from '../../platform/errors.js';

const regionsKnownStatement = statement({
  name: 'regions-known',
  params: ['text[]'],
  row: { code: 'text', active: 'boolean' },
  text: 'select code, active from region where code = any ($1)',
});

/**
 * Throws for regions that do not exist or have ended. A record may keep an ended region that it names already
 * (`kept`).
 */
async function checkRegionsAt(
  tx: Tx,
  regions: readonly string[],
  kept: readonly string[],
  pointerOf: (index: number) => string,
): Promise<void> {
  if (regions.length === 0) return;
  const rows = await tx.sql(regionsKnownStatement(regions));
  const known = new Map(rows.map(({ code, active }) => [code, active]));
  const errors = regions.flatMap((code, index): FieldError[] => {
    const active = known.get(code);
    if (active === undefined) return [{ pointer: pointerOf(index), code: 'notFound' }];
    return active || kept.includes(code) ? [] : [{ pointer: pointerOf(index), code: 'inactive' }];
  });
  if (errors.length > 0) throw invalid(...errors);
}

/** Checks the regions of a body's `regions`. */
export const checkRegions = (
  tx: Tx,
  regions: readonly string[],
  kept: readonly string[] = [],
): Promise<void> => checkRegionsAt(tx, regions, kept, (index) => `/regions/${index}`);

/** Checks the region of a field; null and an absent field are none. */
export const checkRegion = (
  tx: Tx,
  region: string | null | undefined,
  pointer: string,
  kept: string | null = null,
): Promise<void> => checkRegionsAt(tx, region ? [region] : [], kept ? [kept] : [], () => pointer);

const bureauActiveStatement = statement({
  name: 'bureau-active',
  params: ['uuid'],
  row: { active: 'boolean' },
  text: 'select active from bureau where id = $1',
});

/** Throws for a bureau that does not exist or is inactive. */
export async function checkBureau(tx: Tx, id: string, pointer = '/bureauId'): Promise<void> {
  const bureau = await tx.row(bureauActiveStatement(id));
  if (!bureau) throw invalid({ pointer, code: 'notFound' });
  if (!bureau.active) throw invalid({ pointer, code: 'inactive' });
}

const establishmentKnownStatement = statement({
  name: 'establishment-known',
  params: ['text'],
  row: { active: 'boolean | null' },
  text: `
    select
      (
        select
          e.active
        from
          establishment e
        where
          e.code = $1
      ) as active
    where
      exists (
        select
        from
          establishment
      )`,
});

/**
 * Throws for an establishment that is not listed or has ended. Any name is accepted while the administrator
 * has listed none; a notice keeps what it names already (`kept`).
 */
export async function checkEstablishment(
  tx: Tx,
  code: string | undefined,
  kept: string | null = null,
): Promise<void> {
  if (code === undefined || code === kept) return;
  const listed = await tx.row(establishmentKnownStatement(code));
  if (!listed || listed.active === true) return;
  const problem = listed.active === null ? 'unlisted' : 'inactive';
  throw invalid({ pointer: '/establishment', code: problem });
}
