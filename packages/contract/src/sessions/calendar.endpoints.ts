import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

export const calendarEndpoints = {
  getCalendar: endpoint({
    method: 'GET',
    path: '/api/v1/calendar',
    summary: 'Sessions from one day to another, and the public holidays between',
    access: { permission: 'session.read' },
    audit: 'consultation',
    query: 'CalendarQuery',
    answer: 'Calendar',
  }),
  getCalendarFeed: endpoint({
    method: 'GET',
    path: '/api/v1/calendar/feed',
    summary: 'Whether the own calendar can be subscribed to',
    access: { permission: 'calendarFeed.use' },
    audit: 'none',
    answer: 'CalendarFeed',
  }),
  createCalendarFeed: endpoint({
    method: 'POST',
    path: '/api/v1/calendar/feed',
    summary: 'A new secret address of the own calendar, answered once; an older one ends',
    access: { permission: 'calendarFeed.use' },
    audit: 'disclosure',
    body: 'CreateCalendarFeedBody',
    status: 201,
    location: '/api/v1/calendar/feed',
    answer: 'CalendarFeedAddress',
  }),
  revokeCalendarFeed: endpoint({
    method: 'DELETE',
    path: '/api/v1/calendar/feed',
    summary: 'End the address of the own calendar',
    access: { permission: 'calendarFeed.use' },
    audit: 'alteration',
    status: 204,
  }),
  readCalendarFeed: endpoint({
    method: 'GET',
    path: '/api/v1/calendar-feeds/{token}',
    summary:
      'Kind, time and place of the sessions of whoever made the address (RFC 5545); names nobody',
    access: { public: true },
    audit: 'disclosure',
    answerMedia: 'text/calendar',
  }),
} as const satisfies EndpointTable;
