import { endpoint, type EndpointTable } from '../../kernel/endpoint.js';
import { caseReaders, caseworkers, supportRoles } from '../../kernel/roles.js';

/** The timeline, and the notes of contacts. */
export const timelineEndpoints = {
  getTimeline: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}/timeline',
    summary: 'What happened with a person, newest first, as far as the caller may know',
    access: { roles: caseReaders },
    audit: 'consultation',
    query: 'TimelineQuery',
    answer: 'TimelinePage',
  }),
  listNotes: endpoint({
    method: 'GET',
    path: '/api/v1/beneficiaries/{id}/notes',
    summary: 'Contacts and work notes, newest first',
    access: { roles: supportRoles },
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
    access: { roles: supportRoles },
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
