import type { ContactParts } from '../../../platform/parts/record-part.js';

/** The next planned appointment. How past ones went are notes, which say when the person was last reached. */
export const appointmentContacts: ContactParts = {
  nextAt: [
    {
      at: (personId) => `
        (
          select
            min(r.starts_at)
          from
            appointment r
          where
            r.beneficiary_id = ${personId}
            and r.state = 'planned'
            and r.starts_at >= app.now()
        )`,
    },
  ],
};
