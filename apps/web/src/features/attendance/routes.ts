import type { RouteObject } from 'react-router';

/** Attendance as a part of the record of a person. */
export const attendanceTab: RouteObject = {
  path: 'attendance',
  lazy: async () => ({
    Component: (await import('./components/record-attendance.js')).RecordAttendance,
  }),
};
