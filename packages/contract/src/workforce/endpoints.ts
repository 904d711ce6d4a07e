import { endpoint, type EndpointTable } from '../kernel/endpoint.js';

export const workforceEndpoints = {
  listRegions: endpoint({
    method: 'GET',
    path: '/api/v1/regions',
    summary: 'Regions of Georgia',
    access: { permission: 'bureau.read', scope: 'directory:read' },
    audit: 'none',
    answer: 'RegionList',
  }),
  listBureaus: endpoint({
    method: 'GET',
    path: '/api/v1/bureaus',
    summary: 'Probation bureaus',
    access: { permission: 'bureau.read', scope: 'directory:read' },
    audit: 'none',
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
      'Staff of the own bureau (of all for those who have none), with the open cases that each manages',
    access: { permission: 'staff.read' },
    audit: 'none',
    query: 'StaffListQuery',
    answer: 'StaffList',
  }),
} as const satisfies EndpointTable;
