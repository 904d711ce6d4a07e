import { todayPart } from '../../../platform/parts/today-part.js';
import { staffJson } from '../../workforce/index.js';

/** Days for which the use of an invitation is told. */
const daysTold = 14;

/** Invitations that were used, to those who answer for the owners of the accounts; never the own one. */
const invitationUsed = todayPart({
  kind: 'invitationUsed',
  waiting: ({ actorId }) => `
    select
      i.id,
      null::uuid as person_id,
      i.used_at as due
    from
      invitation i
    where
      i.used_at > app.now() - interval '${daysTold} days'
      and i.user_id <> ${actorId}`,
  detail: ({ id }) => `
    (
      select
        json_build_object('account', ${staffJson('u')}, 'kind', i.kind)
      from
        invitation i
        join user_account u on u.id = i.user_id
      where
        i.id = ${id}
    )`,
});

export const accountsToday = [invitationUsed];
