import { useStaffAbsencesToday } from '../features/staff-absences/today-lines.js';
import { useAppointmentsToday } from '../features/appointments/today-lines.js';
import { useAccountsToday } from '../features/admin/today-lines.js';
import { useAssessmentsToday } from '../features/assessments/today-lines.js';
import { useSessionsToday } from '../features/attendance/today-lines.js';
import { useIntakeToday } from '../features/beneficiaries/today-lines.js';
import { useFileToday } from '../features/case-file/today-lines.js';
import { useCasesToday } from '../features/cases/today-lines.js';
import { usePlansToday } from '../features/plans/today-lines.js';
import { useServicesToday } from '../features/services/today-lines.js';
import { useTasksToday } from '../features/tasks/today-lines.js';
import type { AllTodayRenderers } from '../domain/today/today-lines.js';

/**
 * The renderers that show the lines of Today, of every feature. A kind that no feature shows does not
 * compile.
 */
export function useTodayRenderers(): AllTodayRenderers {
  return {
    ...useIntakeToday(),
    ...useCasesToday(),
    ...useFileToday(),
    ...useAssessmentsToday(),
    ...usePlansToday(),
    ...useSessionsToday(),
    ...useServicesToday(),
    ...useAccountsToday(),
    ...useAppointmentsToday(),
    ...useTasksToday(),
    ...useStaffAbsencesToday(),
  };
}
