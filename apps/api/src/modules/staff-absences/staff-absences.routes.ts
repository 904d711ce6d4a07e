import type { staffAbsencesEndpoints } from '@gza/contract';
import { change, view, type Handlers } from '../../platform/http/handlers.js';
import { cancelStaffAbsence, changeStaffAbsence } from './commands/change-staff-absence.js';
import { recordStaffAbsence } from './commands/record-staff-absence.js';
import { staffAbsenceList, staffAbsenceView } from './persistence/staff-absence.views.js';

export const staffAbsencesHandlers: Handlers<typeof staffAbsencesEndpoints> = {
  listStaffAbsences: view(({ query }) => staffAbsenceList(query)),
  recordStaffAbsence: change(recordStaffAbsence, staffAbsenceView),
  getStaffAbsence: view(({ params }) => staffAbsenceView(params.id)),
  changeStaffAbsence: change(changeStaffAbsence, staffAbsenceView),
  cancelStaffAbsence: change(cancelStaffAbsence, staffAbsenceView),
};
