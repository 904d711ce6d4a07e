import type { Statement } from '../../../platform/db/database.js';
import { openAlertsOf } from '../../assessments/index.js';
import { beneficiaryJoins, beneficiaryJson } from '../../beneficiaries/index.js';
import { planOutline } from '../../plans/index.js';
import { nextSessionOf, recentAttendanceOf } from '../../sessions/index.js';
import { contactOf } from './contact.parts.js';

/** The first page of a record in one statement: each module says its own part. */
export const recordView = (beneficiaryId: string): Statement => ({
  name: 'record',
  text: `
    select json_build_object('beneficiary', ${beneficiaryJson}, 'plan', ${planOutline('c')},
        'attendance', ${recentAttendanceOf('b')}, 'nextSession', ${nextSessionOf('b')},
        'contact', ${contactOf('b')}, 'alerts', ${openAlertsOf('b')})::text as body,
      array[b.id] as subjects
    from beneficiary b ${beneficiaryJoins} where b.id = $1`,
  values: [beneficiaryId],
});
