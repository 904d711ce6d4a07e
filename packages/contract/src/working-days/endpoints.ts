import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

export const workingDaysEndpoints = {
  getWorkingDays: endpoint({
    method: 'GET',
    path: '/api/v1/working-days',
    summary: 'What makes the working days of a year: holidays of the law, and decrees',
    access: { permission: 'workingDays.read' },
    audit: 'none',
    query: 'WorkingDaysYearQuery',
    answer: 'WorkingDaysYear',
  }),
  getDayOffDecree: endpoint({
    method: 'GET',
    path: '/api/v1/day-off-decrees/{id}',
    summary: 'One decree about a day',
    access: { permission: 'workingDays.read' },
    audit: 'none',
    answer: 'DayOffDecree',
  }),
  recordDayOffDecree: endpoint({
    method: 'POST',
    path: '/api/v1/day-off-decrees',
    summary:
      'Record a decree that takes a day off work, or makes a day of the weekend a working day',
    access: { permission: 'dayOffDecree.manage' },
    audit: 'alteration',
    body: 'RecordDayOffDecreeBody',
    status: 201,
    answer: 'DayOffDecree',
    problems: ['statutory-holiday', 'working-day-already', 'decree-exists'],
  }),
  changeDayOffDecree: endpoint({
    method: 'PATCH',
    path: '/api/v1/day-off-decrees/{id}',
    summary: 'Correct a decree whose day has not passed',
    access: { permission: 'dayOffDecree.manage' },
    audit: 'alteration',
    body: 'ChangeDayOffDecreeBody',
    answer: 'DayOffDecree',
    ifMatch: true,
    problems: ['statutory-holiday', 'working-day-already', 'decree-exists', 'decree-day-passed'],
  }),
  removeDayOffDecree: endpoint({
    method: 'DELETE',
    path: '/api/v1/day-off-decrees/{id}',
    summary: 'Remove a decree whose day has not passed',
    access: { permission: 'dayOffDecree.manage' },
    audit: 'alteration',
    status: 204,
    ifMatch: true,
    problems: ['decree-day-passed'],
  }),
} as const satisfies EndpointTable;
