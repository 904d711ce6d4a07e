import type { FieldTexts } from '../../kernel/field-texts.js';

/** Descriptions of the fields of cases. */
export const casesTexts = {
  CaseSummary: {
    $like: ['Case'],
    $noun: 'the case',
  },
  CaseAssignment: {
    caseManager: 'Member of staff who managed the case in this time.',
    from: 'Begin of the assignment.',
    until: 'End of the assignment; null while it lasts.',
    reason: 'Why the case was assigned, as the assigning person wrote it.',
    endReason:
      'Why it ended; null while it lasts, and for those that ended before the reason was kept.',
  },
  Case: {
    $noun: 'the case',
    caseNumber: 'Number of the case for people, unique in the country.',
    state: 'Stage of the case, from acceptance to closure.',
    category: 'Why the person is a beneficiary; it decides which rules apply.',
    categoryGround:
      'Why the Department took the person on; null unless the category needs a ground.',
    caseManager: 'Member of staff who manages the case; null while nobody is assigned.',
    assignments: 'Case managers since the opening, the first one first.',
    openedAt: 'Time when the application was accepted and the case opened.',
    firstContactDueOn: 'Last day for the first contact, in working days from the opening.',
    assessmentDueOn: 'Last day for the first assessment, in working days from the opening.',
    suspendedFrom: 'State to which a suspended case returns; null unless it is suspended.',
    closureProposedBy:
      'Author of the proposed closure that awaits a decision; they may not decide on it.',
    closedOn: 'Day of the closure; null while the case is open.',
    closureReason: 'Why the case was, or shall be, closed.',
    closureSummary: 'Results reached and tasks that remain.',
  },
  CasePage: { $noun: 'a case' },
  CaseListQuery: {
    state: 'Only cases in this state.',
    caseManagerId: 'Only cases that this member of staff manages.',
    assigned: 'True = cases with a case manager, false = without.',
    open: 'True = cases that are not closed, false = closed ones.',
    beneficiaryId: 'Only cases of this person.',
  },
  AssignCaseBody: {
    caseManagerId: 'Active member of staff of the bureau, with a role that manages cases.',
    reason: 'Why this person manages the case from now on.',
  },
  TransferEnrolment: {
    enrolmentId: 'The open enrolment.',
    decision:
      '`transferOut` ends it; with `keep` it goes on, in its group of the old bureau or individually in the new one.',
  },
  TransferCaseBody: {
    bureauId: 'Bureau that takes over the case and the record of the person.',
    reason: 'Why the case moves; the receiving bureau reads it.',
    enrolments:
      'Decisions on open enrolments of the person. Each one that is not named is transferred out.',
    sessions:
      'The individual sessions ahead of the enrolments that are kept: cancelled, or kept for a leader whom the receiving bureau names. Cancelled unless given.',
  },
  ProposeClosureBody: {
    reason: 'Why the case shall be closed; success rates leave some reasons out.',
    summary: 'Results reached and tasks that remain.',
  },
  CloseCaseBody: {
    reason:
      'Why the case is closed: required for a case that never began; one under closing review has it.',
    summary: 'Results reached and tasks that remain; the proposal has it already.',
  },
} as const satisfies FieldTexts;
