import { statement } from '../../../../platform/db/statement.js';

/** Enters contacts that were read, each at or before the last contact of its case. */
export const enterKnownContacts = statement({
  name: 'enter-known-contacts',
  params: ['uuid[]', 'timestamptz[]'],
  text: `
    update rehabilitation_case c
    set
      known_contact_at = k.at
    from
      unnest($1::uuid[], $2::timestamptz[]) k (case_id, at)
    where
      c.id = k.case_id`,
});
