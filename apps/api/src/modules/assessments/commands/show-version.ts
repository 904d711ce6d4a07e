import type { assessmentsEndpoints, Dto } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import { notFound } from '../../../platform/errors.js';
import type { Input } from '../../../platform/http/handlers.js';
import { instrumentVersionDto } from '../instrument-version.mapper.js';
import { getVersion } from '../persistence/instrument.store.js';

/** Returns a version with all data that the form needs to be shown. */
export async function showVersion(
  tx: Tx,
  { params }: Input<(typeof assessmentsEndpoints)['getInstrumentVersion']>,
): Promise<Dto<'InstrumentVersion'>> {
  if (!/^[1-9]\d{0,5}$/u.test(params.number)) throw notFound();
  return instrumentVersionDto(await getVersion(tx, params.code, Number(params.number)));
}
