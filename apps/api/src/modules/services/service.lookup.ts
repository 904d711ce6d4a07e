import type { ServiceKind } from '@gza/contract';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { invalid } from '../../platform/errors.js';
import { statement } from '../../platform/db/statement.js';
import { narrow } from '../../platform/db/statement-types.js';

export interface ServiceSummary {
  readonly code: string;
  readonly kind: ServiceKind;
}

const serviceSummaryStatement = statement({
  name: 'service-summary',
  params: ['text'],
  row: { code: 'text', kind: narrow<ServiceKind>('text'), active: 'boolean' },
  text: 'select code, kind, active from service where code = $1',
});

/**
 * Returns a service of the catalogue by the code in a request; reports the field as invalid when there is
 * none, or when it is inactive. A record may keep the inactive service that it names already (`kept`).
 */
export async function getService(
  tx: Tx,
  code: string,
  pointer = '/serviceCode',
  kept: string | null = null,
): Promise<ServiceSummary> {
  const row = await tx.row(serviceSummaryStatement(code));
  if (!row) throw invalid({ pointer, code: 'notFound' });
  if (!row.active && code !== kept) throw invalid({ pointer, code: 'inactive' });
  return row;
}
