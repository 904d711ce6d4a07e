/** SQL condition over the aliases of a note and a case: the note says that the person was reached in this case. */
export const reachedInCase = (note: string, ofCase: string): string =>
  `${note}.beneficiary_id = ${ofCase}.beneficiary_id
          and ${note}.case_id = ${ofCase}.id
          and ${note}.reached`;
