import { publishSql, publishTable } from '../../platform/db/published.js';
import { hasDied, isVisitOf } from './intake/persistence/of-notice.js';

/** Columns of beneficiaries that other modules may read. */
export const people = publishTable('beneficiaries', 'people', {
  table: 'beneficiary',
  columns: [
    'id',
    'bureau_id',
    'given_name',
    'family_name',
    'phone',
    'birth_date',
    'sex',
    'region_code',
    'release_date',
    'risk_level',
    'labels',
  ],
});
export const cases = publishTable('beneficiaries', 'cases', {
  table: 'rehabilitation_case',
  columns: [
    'id',
    'beneficiary_id',
    'bureau_id',
    'case_number',
    'state',
    'category',
    'case_manager_id',
    'opened_at',
    'known_contact_at',
    'first_contact_due_on',
    'assessment_due_on',
    'closed_on',
    'closed_at',
    'closure_reason',
  ],
});
/** Changes that add up to the open cases of a case manager in a bureau. */
export const openCaseChanges = publishTable('beneficiaries', 'openCaseChanges', {
  table: 'open_case_change',
  columns: ['case_manager_id', 'bureau_id', 'cases'],
});
export const caseAssignments = publishTable('beneficiaries', 'caseAssignments', {
  table: 'case_assignment',
  columns: ['case_id', 'case_manager_id', 'starts_at', 'ends_at'],
});
/** Notices of release, the visits before it, and the applications: what a person waits for. */
export const releaseNotices = publishTable('beneficiaries', 'releaseNotices', {
  table: 'release_notice',
  columns: ['id', 'beneficiary_id', 'bureau_id', 'expected_on', 'notified_on', 'replaced_by'],
});
export const releaseVisits = publishTable('beneficiaries', 'releaseVisits', {
  table: 'release_visit',
  columns: ['notice_id', 'at', 'result'],
});
export const applications = publishTable('beneficiaries', 'applications', {
  table: 'application',
  columns: ['id', 'beneficiary_id', 'state', 'applied_on', 'created_at'],
});
/** Bureau, region and risk level of a case or a person until a change. */
export const pastCircumstances = publishTable('beneficiaries', 'pastCircumstances', {
  table: 'past_circumstances',
  columns: ['subject_id', 'valid', 'of_bureau_id', 'region_code', 'risk_level'],
});
export const outcomes = publishTable('beneficiaries', 'outcomes', {
  table: 'outcome_record',
  columns: [
    'id',
    'beneficiary_id',
    'kind',
    'status',
    'occurred_on',
    'goal_id',
    'entered_in_error_at',
  ],
});

/** SQL condition over an id: a case of the person was closed because they died. */
export const personHasDied = (personId: string): string =>
  publishSql('beneficiaries', hasDied(personId));
/** SQL condition over the aliases of a visit and a notice: a visit of the notice, or of one that it replaced. */
export const isVisitOfNotice = (visitAlias: string, noticeAlias: string): string =>
  publishSql('beneficiaries', isVisitOf(visitAlias, noticeAlias));
