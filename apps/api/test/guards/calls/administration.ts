import { call, type Calls } from './call.js';

export const administration: Calls = {
  createSavedView: call('socialWorker', undefined, undefined, undefined, {
    name: '«»',
    filters: {},
    shared: false,
  }),
  changeSavedView: call('socialWorker', 'saved_view', undefined, undefined, { name: '«»1' }),
  deleteSavedView: call('socialWorker', 'saved_view', undefined, undefined, undefined),
  createOrganisation: call('administrator', undefined, undefined, undefined, {
    name: { ka: '«»', en: '«»' },
    legalForm: 'nnle',
  }),
  changeOrganisation: call('administrator', 'organisation', undefined, undefined, { active: true }),
  createBureau: call('administrator', undefined, undefined, undefined, {
    code: 'b«»',
    name: { ka: 'ახალი', en: 'New' },
    regions: ['GE-TB'],
  }),
  changeBureau: call('administrator', 'bureau/kakheti', undefined, undefined, { confirmed: true }),
  createUser: call('administrator', undefined, undefined, undefined, {
    email: '«»@gza.example',
    name: 'ახალი',
    role: 'head',
  }),
  changeUser: call('administrator', 'staff/lawyer', undefined, undefined, { name: 'ახალი' }),
  inviteUser: call('administrator', 'staff/lawyer', undefined, undefined, undefined),
  createApiClient: call('administrator', undefined, undefined, undefined, {
    kind: 'reportingClient',
    name: '«»',
    purpose: 'ანგარიში',
    scopes: ['reporting:read'],
  }),
  changeApiClient: call('administrator', 'client', undefined, undefined, { name: 'ახალი' }),
  rotateApiClientSecret: call('administrator', 'client', undefined, undefined, {}),
  createCalendarFeed: call('socialWorker', undefined, undefined, undefined, { language: 'ka' }),
};
