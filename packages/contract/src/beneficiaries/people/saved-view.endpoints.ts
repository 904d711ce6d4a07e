import { type EndpointTable, endpoint } from '../../kernel/endpoint.js';

/** Saved views of the list of beneficiaries, which readers keep. They name no beneficiary. */
export const savedViewEndpoints = {
  listSavedViews: endpoint({
    method: 'GET',
    path: '/api/v1/saved-views',
    summary: 'List my views of the list of beneficiaries, and those that my bureau shares',
    access: { permission: 'savedView.manage' },
    audit: 'none',
    query: 'WholeListQuery',
    answer: 'SavedViewList',
  }),
  createSavedView: endpoint({
    method: 'POST',
    path: '/api/v1/saved-views',
    summary: 'Save filters, columns and order as a view',
    access: { permission: 'savedView.manage' },
    audit: 'none',
    body: 'CreateSavedViewBody',
    status: 201,
    answer: 'SavedView',
    problems: ['saved-view-name-taken'],
  }),
  getSavedView: endpoint({
    method: 'GET',
    path: '/api/v1/saved-views/{id}',
    summary: 'Get a view',
    access: { permission: 'savedView.manage' },
    audit: 'none',
    answer: 'SavedView',
  }),
  changeSavedView: endpoint({
    method: 'PATCH',
    path: '/api/v1/saved-views/{id}',
    summary: 'Change my own view',
    access: { permission: 'savedView.manage' },
    audit: 'none',
    body: 'ChangeSavedViewBody',
    answer: 'SavedView',
    ifMatch: true,
    problems: ['saved-view-name-taken'],
  }),
  deleteSavedView: endpoint({
    method: 'DELETE',
    path: '/api/v1/saved-views/{id}',
    summary: 'Delete my own view',
    access: { permission: 'savedView.manage' },
    audit: 'none',
    status: 204,
    ifMatch: true,
  }),
} as const satisfies EndpointTable;
