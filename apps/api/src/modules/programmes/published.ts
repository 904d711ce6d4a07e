import { publishTable } from '../../platform/db/published.js';

/** Columns of programmes that other modules may read. */
export const programmes = publishTable('programmes', 'programmes', {
  table: 'programme',
  columns: ['id', 'code', 'area_code', 'position', 'name_ka', 'name_en'],
});
export const programmeVersions = publishTable('programmes', 'programmeVersions', {
  table: 'programme_version',
  columns: ['id', 'sessions'],
});
export const programmeGroups = publishTable('programmes', 'programmeGroups', {
  table: 'programme_group',
  columns: ['id', 'name', 'state'],
});
export const groupFacilitators = publishTable('programmes', 'groupFacilitators', {
  table: 'group_facilitator',
  columns: ['group_id', 'staff_id'],
});
export const enrolments = publishTable('programmes', 'enrolments', {
  table: 'enrolment',
  columns: [
    'id',
    'beneficiary_id',
    'bureau_id',
    'case_id',
    'programme_id',
    'programme_version_id',
    'area_code',
    'group_id',
    'plan_item_id',
    'mandatory',
    'state',
    'proposed_on',
    'decided_on',
    'enrolled_on',
    'started_on',
    'ended_on',
    'guest',
    'created_at',
  ],
});
export const areas = publishTable('programmes', 'areas', {
  table: 'area',
  columns: ['code', 'position', 'name_ka', 'name_en'],
});
