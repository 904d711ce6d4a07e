import { type EndpointTable, endpoint } from '../../kernel/endpoint.js';
import { caseworkers, management } from '../../kernel/roles.js';

const intake = [...caseworkers, ...management] as const;

/** How people are reached: the hotline, and visits before release. */
export const outreachEndpoints = {
  listHotlineCalls: endpoint({
    method: 'GET',
    path: '/api/v1/hotline-calls',
    summary: 'Calls of the hotline, newest first',
    access: { roles: intake },
    audit: 'consultation',
    query: 'HotlineCallQuery',
    answer: 'HotlineCallPage',
  }),
  takeHotlineCall: endpoint({
    method: 'POST',
    path: '/api/v1/hotline-calls',
    summary: 'Write a call down; the caller may stay unknown',
    access: { roles: intake },
    audit: 'collection',
    body: 'TakeHotlineCallBody',
    status: 201,
    answer: 'HotlineCall',
  }),
  getHotlineCall: endpoint({
    method: 'GET',
    path: '/api/v1/hotline-calls/{id}',
    summary: 'One call',
    access: { roles: intake },
    audit: 'consultation',
    answer: 'HotlineCall',
  }),
  joinHotlineCall: endpoint({
    method: 'POST',
    path: '/api/v1/hotline-calls/{id}/join',
    summary: 'The caller is known now: join the call to the person and the open case',
    access: { roles: intake },
    audit: 'combination',
    body: 'JoinHotlineCallBody',
    answer: 'HotlineCall',
    ifMatch: true,
    problems: ['call-joined-already'],
  }),

  listReleaseNotices: endpoint({
    method: 'GET',
    path: '/api/v1/pre-release',
    summary:
      'Who is to be visited before release, the nearest day first; all notices, the latest day first',
    access: { roles: intake },
    audit: 'consultation',
    query: 'ReleaseNoticeQuery',
    answer: 'ReleaseNoticePage',
  }),
  recordReleaseNotice: endpoint({
    method: 'POST',
    path: '/api/v1/pre-release',
    summary: 'Write down that a prison will release somebody',
    access: { roles: intake },
    audit: 'collection',
    body: 'RecordReleaseNoticeBody',
    status: 201,
    answer: 'ReleaseNotice',
    problems: ['personal-number-taken'],
  }),
  getReleaseNotice: endpoint({
    method: 'GET',
    path: '/api/v1/pre-release/{id}',
    summary: 'One notice of release, with its visits',
    access: { roles: intake },
    audit: 'consultation',
    answer: 'ReleaseNotice',
  }),
  changeReleaseNotice: endpoint({
    method: 'PATCH',
    path: '/api/v1/pre-release/{id}',
    summary: 'Another day, or another prison',
    access: { roles: intake },
    audit: 'alteration',
    body: 'ChangeReleaseNoticeBody',
    answer: 'ReleaseNotice',
    ifMatch: true,
  }),
  recordPreReleaseVisit: endpoint({
    method: 'POST',
    path: '/api/v1/pre-release/{id}/visits',
    summary: 'Write a visit down; when the person applies, the application is taken with it',
    access: { roles: intake },
    audit: 'collection',
    body: 'RecordVisitBody',
    answer: 'ReleaseNotice',
    ifMatch: true,
    problems: ['release-applied-already'],
  }),
} as const satisfies EndpointTable;
