import { appointmentKindLabels } from '@gza/contract/labels';
import { labelOfCode } from '../../../platform/db/localized.js';
import type { WorkPart } from '../../../platform/parts/work-part.js';
import { staff } from '../../accounts/published.js';
import { mayInBureau } from '../../workforce/index.js';

const holds = mayInBureau('u', 'r.bureau_id', 'appointment.hold');

/** SQL of the name of a kind, with both languages. */
export const appointmentKindName = (kind: string): string =>
  labelOfCode(kind, appointmentKindLabels);

/** Planned appointments, also past ones that are not recorded yet. */
export const heldAppointments: WorkPart = {
  kind: 'appointment',
  held: `
    select
      r.staff_id,
      r.id,
      r.version,
      r.bureau_id,
      r.beneficiary_id as person_id,
      ${appointmentKindName('r.kind')} as name,
      r.state,
      app.instant(r.starts_at) as at,
      ${holds} as holds
    from
      appointment r
      join ${staff} u on u.id = r.staff_id
    where
      r.state = 'planned'`,
  withoutHolder: (bureauId) => `
    select
      count(*)
    from
      appointment r
      join ${staff} u on u.id = r.staff_id
    where
      r.state = 'planned'
      and r.bureau_id = coalesce(${bureauId}, r.bureau_id)
      and ${holds} is not true`,
};
