/** SQL condition over the aliases of a visit and a notice: a visit of the notice, or of one that it replaced. */
export const isVisitOf = (visitAlias: string, noticeAlias: string): string => `
  (
    ${visitAlias}.notice_id = ${noticeAlias}.id
    or ${visitAlias}.notice_id in (
      select
        r.id
      from
        release_notice r
      where
        r.replaced_by = ${noticeAlias}.id
    )
  )`;

/** SQL condition over an id: a case of the person was closed because they died. */
export const hasDied = (personId: string): string => `
  exists (
    select
    from
      rehabilitation_case d
    where
      d.beneficiary_id = ${personId}
      and d.closure_reason = 'died'
      and d.state = 'closed'
  )`;

/**
 * SQL columns of what a rule asks for about a notice: of the open case of its person, or of a person without one.
 */
export const askedOfNotice = (noticeAlias: string, caseAlias: string): string => `
  ${noticeAlias}.id as subject_id,
  ${noticeAlias}.beneficiary_id as person_id,
  ${noticeAlias}.bureau_id,
  ${caseAlias}.id as case_id,
  ${caseAlias}.case_manager_id as assignee_id`;
