import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

export const workforceEndpoints = {
  listRegions: endpoint({
    method: 'GET',
    path: '/api/v1/regions',
    summary: 'List the regions of Georgia',
    access: { permission: 'bureau.read', scope: 'directory:read' },
    audit: 'none',
    query: 'WholeListQuery',
    answer: 'RegionList',
  }),
  listBureaus: endpoint({
    method: 'GET',
    path: '/api/v1/bureaus',
    summary: 'List probation bureaus',
    access: { permission: 'bureau.read', scope: 'directory:read' },
    audit: 'none',
    query: 'WholeListQuery',
    answer: 'BureauList',
  }),
  createBureau: endpoint({
    method: 'POST',
    path: '/api/v1/bureaus',
    summary: 'Add a bureau',
    access: { permission: 'bureau.manage' },
    audit: 'none',
    body: 'CreateBureauBody',
    status: 201,
    answer: 'Bureau',
    problems: ['bureau-exists'],
  }),
  changeBureau: endpoint({
    method: 'PATCH',
    path: '/api/v1/bureaus/{id}',
    summary: 'Change the name or the regions of a bureau, or confirm it',
    access: { permission: 'bureau.manage' },
    audit: 'none',
    body: 'ChangeBureauBody',
    answer: 'Bureau',
    ifMatch: true,
  }),
  listStaff: endpoint({
    method: 'GET',
    path: '/api/v1/staff',
    summary:
      'List the staff of the caller’s bureau (all staff for those without a bureau), with their open cases',
    access: { permission: 'staff.read' },
    audit: 'none',
    query: 'StaffListQuery',
    answer: 'StaffList',
  }),
} as const satisfies EndpointTable;
