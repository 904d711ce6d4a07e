import { endpoint, type EndpointTable } from '../kernel/endpoint.js';
import { roles } from '../kernel/roles.js';

export const catalogueEndpoints = {
  listAreas: endpoint({
    method: 'GET',
    path: '/api/v1/areas',
    summary: 'The areas of programmes',
    access: { roles, scope: 'directory:read' },
    audit: 'none',
    answer: 'AreaList',
  }),
  listProgrammes: endpoint({
    method: 'GET',
    path: '/api/v1/programmes',
    summary: 'The programmes of the Department, by area',
    access: { roles, scope: 'directory:read' },
    audit: 'none',
    query: 'ProgrammeListQuery',
    answer: 'ProgrammeList',
  }),
  getProgramme: endpoint({
    method: 'GET',
    path: '/api/v1/programmes/{id}',
    summary: 'One programme',
    access: { roles, scope: 'directory:read' },
    audit: 'none',
    answer: 'Programme',
  }),
  listProgrammeVersions: endpoint({
    method: 'GET',
    path: '/api/v1/programmes/{id}/versions',
    summary: 'The versions of a programme, newest first',
    access: { roles, scope: 'directory:read' },
    audit: 'none',
    answer: 'ProgrammeVersionList',
  }),
} as const satisfies EndpointTable;
