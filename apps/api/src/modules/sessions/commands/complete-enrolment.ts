import type { sessionsEndpoints } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import type { Done, Input } from '../../../platform/http/handlers.js';
import { completeEnrolment as complete } from '../../programmes/index.js';
import { deliveryOf } from '../persistence/attendance.views.js';

/** Completes an enrolment by its version's rule, from the held and attended sessions. */
export const completeEnrolment = (
  tx: Tx,
  { params, body, ifMatch }: Input<(typeof sessionsEndpoints)['completeEnrolment']>,
): Promise<Done> =>
  complete(tx, { id: params.id, ifMatch, postTestOn: body.postTestOn }, async (enrolment) => {
    const row = await tx.row(deliveryOf(enrolment.id, enrolment.groupId));
    return { held: row?.held ?? [], outstanding: row?.outstanding ?? 0 };
  });
