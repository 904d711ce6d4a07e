import { openAlertsOf } from '../../assessments/index.js';
import { beneficiaryJoins, beneficiaryJson } from '../../beneficiaries/index.js';
import { planOutline } from '../../plans/index.js';
import { nextSessionOf, recentAttendanceOf } from '../../sessions/index.js';
import { contactOf } from './contact.parts.js';
import { viewStatement } from '../../../platform/db/statement.js';

/** The first page of a record in one statement: each module says its own part. */
export const recordView = viewStatement({
  name: 'record',
  params: ['uuid'],
  text: `
    select json_build_object('beneficiary', ${beneficiaryJson}, 'plan', ${planOutline('c')},
        'attendance', ${recentAttendanceOf('b')}, 'nextSession', ${nextSessionOf('b')},
        'contact', ${contactOf('b')}, 'alerts', ${openAlertsOf('b')})::text as body,
      array[b.id] as subjects
    from beneficiary b ${beneficiaryJoins} where b.id = $1`,
});
