import { alertSeverities } from '@gza/contract';
import type { RecordPart } from '../../../platform/parts/record-part.js';

/** Severities from the gravest, in the order of the contract. */
const severities = `array[${alertSeverities.map((one) => `'${one}'`).join(', ')}]`;

/** How many alerts about the person are not closed, and the gravest severity. */
export const alertsRecordPart: RecordPart = {
  key: 'alerts',
  row: ({ personId }) => `
    select
      json_build_object(
        'open', count(*),
        'severity', (${severities}) [min(array_position(${severities}, s.severity))]
      )
    from
      safety_alert s
    where
      s.beneficiary_id = ${personId}
      and s.state <> 'closed'`,
};
