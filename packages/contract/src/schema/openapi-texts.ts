import type { endpointsByModule } from '../endpoints.js';

/** Texts of the OpenAPI document that belong to no single operation. */

export const apiText = `The REST API of Gza, for the portal, partner organisations and reporting programs.

* **Sign-in.** People sign in with \`POST /api/v1/auth/login\`. Programs get a token with OAuth 2.0 client credentials at \`POST /api/oauth/token\`.
* **Lists** have \`limit\` and \`cursor\`; \`nextCursor\` of an answer is the cursor of the next page. Unknown parameters are refused.
* **Changes** of a record carry its version in \`If-Match\`. \`PATCH\` leaves what is absent and clears what is null. API clients send an \`Idempotency-Key\` with every \`POST\`.
* **Problems** are RFC 9457 documents. \`type\` is the address of a page that explains the problem in Georgian and English; the texts follow \`Accept-Language\`.
* **Growth.** Within v1, fields are added to answers, and codes to lists of codes. Clients ignore fields that they do not know. Requests are closed: an unknown field is refused.
* **Times** are ISO 8601 in UTC with \`Z\`; dates are calendar days in the time zone of the agency (\`timeZone\` of \`getSettings\`, Asia/Tbilisi in Georgia); ids are UUIDs.`;

export const tagTexts = {
  platform:
    'Sign-in, tokens, the own account, health, imports, and events that need an administrator.',
  accounts: 'Users, API clients and the audit.',
  beneficiaries:
    'People and their cases: applications, contacts, notes, consents, legal bases, documents, support network and outcomes.',
  assessments: 'Instruments, assessments with scores and levels, and safety alerts.',
  plans: 'Individual plans: goals, items, approval, signatures, review and versions.',
  programmes: 'Areas, programmes and their versions, groups and enrolments.',
  sessions: 'Sessions, attendance registers, notes of sessions and the calendar.',
  services: 'Catalogue and directory of services, referrals, visits, deliveries and cards.',
  partners: 'Partner organisations.',
  workforce: 'Bureaus, regions and staff.',
  overview: 'Pages composed of several modules: Today, the record of a person, the list of people.',
  reporting: 'Figures with their definitions, and the rows behind them.',
  workingDays: 'The working-day calendar and decrees on days off.',
  appointments: 'Appointments.',
  tasks: 'Tasks made by hand.',
  staffAbsences: 'Absences of staff, and who stands in.',
} as const satisfies Record<keyof typeof endpointsByModule, string>;

/** Path parameters, by the part of the path before them. */
export const pathTexts: Readonly<Record<string, string>> = {
  appointments: 'Id of the appointment.',
  tasks: 'Id of the task.',
  'task-steps': 'Id of the step.',
  'staff-absences': 'Id of the absence.',
  imports: 'Id of the import, from the answer to the upload.',
  types: 'Code of the type, from `listImportTypes`.',
  invitations: 'Id of the invitation.',
  'event-deliveries': 'Id of the delivery of an event to a handler.',
  users: 'Id of the account.',
  'api-clients': 'Id of the client; it is its `client_id` too.',
  beneficiaries: 'Id of the person.',
  'saved-views': 'Id of the view.',
  applications: 'Id of the application.',
  'hotline-calls': 'Id of the call.',
  'pre-release': 'Id of the notice of release.',
  cases: 'Id of the case; the case number is another thing.',
  consents: 'Id of the consent.',
  'legal-bases': 'Id of the sentence or measure.',
  outcomes: 'Id of the outcome.',
  'support-persons': 'Id of the support person.',
  'person-merges': 'Id of the merge.',
  scans: 'Id of the scan.',
  documents: 'Id of the entry of the document.',
  notes: 'Id of the note.',
  instruments: 'Code of the instrument, such as `bps-rnr`.',
  versions: 'Number of the version, from 1.',
  assessments: 'Id of the assessment.',
  'safety-alerts': 'Id of the safety alert.',
  plans: 'Id of one version of a plan.',
  goals: 'Id of the goal in this version of the plan.',
  items: 'Id of the item in this version of the plan.',
  areas: 'Code of the area, such as `education`.',
  programmes: 'Id of the programme.',
  'programme-versions': 'Id of the version of the programme.',
  groups: 'Id of the group.',
  enrolments: 'Id of the enrolment.',
  'calendar-feeds': 'Token of the address, which only its owner knows.',
  sessions: 'Id of the session.',
  work: 'Id of the account of the member of staff whose work it is.',
  services: 'Code of the service in the catalogue.',
  'issued-cards': 'Id of the card, not the number printed on it.',
  'service-deliveries': 'Id of the record of the delivered service.',
  referrals: 'Id of the referral.',
  'referral-visits': 'Id of the day of attendance at the partner.',
  entries: 'Id of the offer in the directory.',
  organisations: 'Id of the organisation.',
  regions: 'Code of the region, ISO 3166-2.',
  establishments: 'Code of the establishment, such as `N5`.',
  'public-holidays': 'Id of the holiday.',
  bureaus: 'Id of the bureau.',
  reports: 'Code of the report, from the list of definitions.',
  'day-off-decrees': 'Id of the decree.',
};

export const successTexts = {
  200: 'Done.',
  201: 'Created; the answer is the new record.',
  202: 'Accepted; the work goes on as a job.',
  204: 'Done; the answer is empty.',
} as const;
