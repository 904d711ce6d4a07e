import { viewStatement } from '../../../platform/db/statement.js';
import { apiClients, staff } from '../../accounts/published.js';
import { directoryEntries } from '../../services/published.js';

/** Counts what hangs on an organisation. The referrals are counted by a function: their rows stay closed. */
export const organisationWork = viewStatement({
  name: 'organisation-work',
  params: ['uuid'],
  text: `
    select
      json_build_object(
        'activeOffers', (
          select
            count(*)
          from
            ${directoryEntries} e
          where
            e.organisation_id = o.id
            and e.state = 'active'
        ),
        'openReferrals', app.open_referrals_of(o.id),
        'users', (
          select
            count(*)
          from
            ${staff} u
          where
            u.organisation_id = o.id
            and u.active
        ),
        'clients', (
          select
            count(*)
          from
            ${apiClients} c
          where
            c.organisation_id = o.id
            and c.active
        )
      )::text as body
    from
      organisation o
    where
      o.id = $1`,
});
