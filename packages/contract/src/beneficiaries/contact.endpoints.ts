import { endpoint, type EndpointTable } from '../kernel/endpoint.js';
import { caseReaders, caseworkers, line } from '../kernel/roles.js';

const intake = [...caseworkers, ...line] as const;
/** Who may know what was said: not the officers (domain.md 2.5). */
const helpers = [...caseworkers, 'clinicalSupervisor', ...line] as const;

/** Support network, contacts and work notes. */
export const contactEndpoints = {
  getSupportNetwork: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}/support-network',
    summary: 'Family, friends and community of a person',
    access: { roles: caseReaders },
    audit: 'consultation',
    answer: 'SupportNetwork',
  }),
  addSupportPerson: endpoint({
    method: 'POST',
    path: '/api/v1/beneficiaries/{id}/support-network',
    summary: 'Add somebody who stands by the person',
    access: { roles: intake },
    audit: 'collection',
    body: 'AddSupportPersonBody',
    status: 201,
    location: '/api/v1/support-persons/{id}',
    answer: 'SupportPerson',
  }),
  getSupportPerson: endpoint({
    method: 'GET',
    path: '/api/v1/support-persons/{id}',
    summary: 'One support person',
    access: { roles: caseReaders },
    audit: 'consultation',
    answer: 'SupportPerson',
  }),
  changeSupportPerson: endpoint({
    method: 'PATCH',
    path: '/api/v1/support-persons/{id}',
    summary: 'Correct a support person, or end the tie',
    access: { roles: intake },
    audit: 'alteration',
    body: 'ChangeSupportPersonBody',
    answer: 'SupportPerson',
    ifMatch: true,
  }),

  listNotes: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}/notes',
    summary: 'Contacts and work notes, newest first',
    access: { roles: helpers },
    audit: 'consultation',
    query: 'NoteQuery',
    answer: 'NotePage',
  }),
  addNote: endpoint({
    method: 'POST',
    path: '/api/v1/beneficiaries/{id}/notes',
    summary: 'Note a contact',
    access: { roles: caseworkers },
    audit: 'collection',
    body: 'AddNoteBody',
    status: 201,
    location: '/api/v1/notes/{id}',
    answer: 'Note',
  }),
  getNote: endpoint({
    method: 'GET',
    path: '/api/v1/notes/{id}',
    summary: 'One note',
    access: { roles: helpers },
    audit: 'consultation',
    answer: 'Note',
  }),
  changeNote: endpoint({
    method: 'PATCH',
    path: '/api/v1/notes/{id}',
    summary: 'Change a note of my own within a day',
    access: { roles: caseworkers },
    audit: 'alteration',
    body: 'ChangeNoteBody',
    answer: 'Note',
    ifMatch: true,
    problems: ['note-locked'],
  }),
  amendNote: endpoint({
    method: 'POST',
    path: '/api/v1/notes/{id}/amend',
    summary: 'Add to a note; what stands there stays',
    access: { roles: caseworkers },
    audit: 'alteration',
    body: 'AmendNoteBody',
    answer: 'Note',
    ifMatch: true,
  }),
} as const satisfies EndpointTable;
