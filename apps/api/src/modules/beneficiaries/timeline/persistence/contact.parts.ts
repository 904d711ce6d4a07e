/** When the person was last reached by what the notes say. */
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
