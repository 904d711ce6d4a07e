/** SQL of the last time when the person was reached, by the notes. */
export const lastNoteAt = (personId: string): string =>
  `
    (
      select
        max(n.at)
      from
        work_note n
      where
        n.beneficiary_id = ${personId}
        and n.reached
    )`;
