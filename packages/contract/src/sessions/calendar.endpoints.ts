import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

export const calendarEndpoints = {
  getCalendar: endpoint({
    method: 'GET',
    path: '/api/v1/calendar',
    summary: 'List sessions and public holidays from one day to another',
    access: { permission: 'session.read' },
    audit: 'consultation',
    query: 'CalendarQuery',
    answer: 'Calendar',
  }),
  getCalendarFeed: endpoint({
    method: 'GET',
    path: '/api/v1/calendar/feed',
    summary: 'Check whether my own calendar has an address for subscription',
    access: { permission: 'calendarFeed.use' },
    audit: 'none',
    answer: 'CalendarFeed',
  }),
  createCalendarFeed: endpoint({
    method: 'POST',
    path: '/api/v1/calendar/feed',
    summary:
      'Create a new secret address of my own calendar, returned only once; an older one is revoked',
    access: { permission: 'calendarFeed.use' },
    audit: 'disclosure',
    body: 'CreateCalendarFeedBody',
    status: 201,
    location: '/api/v1/calendar/feed',
    answer: 'CalendarFeedAddress',
    problems: ['secret-handed-out'],
  }),
  revokeCalendarFeed: endpoint({
    method: 'DELETE',
    path: '/api/v1/calendar/feed',
    summary: 'Revoke the address of my own calendar',
    access: { permission: 'calendarFeed.use' },
    audit: 'alteration',
    status: 204,
  }),
  readCalendarFeed: endpoint({
    method: 'GET',
    path: '/api/v1/calendar-feeds/{token}',
    summary:
      'Read the kind, time and place of the owner’s sessions and appointments (RFC 5545), without names',
    access: { public: true },
    audit: 'disclosure',
    answerMedia: 'text/calendar',
  }),
} as const satisfies EndpointTable;
