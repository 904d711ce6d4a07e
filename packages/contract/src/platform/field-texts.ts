import type { FieldTexts } from '../kernel/field-texts.js';

/** Descriptions of the fields of sign-in, imports and events. */
export const platformTexts = {
  LoginBody: {
    email: 'E-mail address of the account; upper and lower case are the same.',
    password: 'Password of the account. Attempts are counted before they are evaluated.',
  },
  Me: {
    $noun: 'the own account',
    name: 'Given and family name of the signed-in user, or the name of the client.',
    role: 'Role that decides what the caller may do.',
    email: 'E-mail address of the account; null for a client.',
    bureauId: 'Bureau of the caller; null for roles of the whole Department, partners and clients.',
    organisationId: 'Partner organisation of the caller; null for staff.',
    language: 'Language that the user chose for the portal; null when none was chosen.',
    phoneRegion: 'Region, ISO 3166-1, whose phone numbers are read without a country code.',
    timeZone: 'Time zone of the agency, in which the portal shows days and times of day.',
  },
  DuplicateSearchLimits: {
    searchesWithoutReason: 'Searches of one day that need no reason; at most `searches`.',
    peopleWithoutReason:
      'Different people of other bureaus in their hits that need no reason; at most `people`.',
    searches: 'Searches of one day, with a reason too.',
    people: 'Different people of other bureaus in their hits, with a reason too.',
  },
  TaskPeriods: {
    silentDays: 'Days without a contact after which the case manager is told.',
    silentForManagementDays: 'Days without a contact after which the management is told.',
    documentDays: 'Days before the end of a document from which its renewal is asked for.',
    familyContactMonths: 'Months after which the family is to be met again.',
    involvementMonths: 'Months of work with a person, before somebody decides to go on.',
    involvementDays: 'Days before the end of the involvement from which the decision is asked for.',
    aftercareFirstMonths: 'Months from the closing of a case to the first follow-up.',
    aftercareSecondMonths: 'Months from the closing of a case to the second follow-up.',
    aftercareDays: 'Days before and after the day of a follow-up in which it is made.',
    aftercareAttempts: 'Attempts after which a person counts as not reached.',
    visitDays: 'Days before a release from which a visit to the prison is asked for.',
    visitLateDays:
      'Days before a release from which the management is told that nobody went; at most `visitDays`.',
    firstMeetingDays: 'Working days after a release in which somebody meets the person.',
    afterReleaseDays: 'Days after a release after which the first meeting is no longer asked for.',
  },
  DaysBeforeRelease: {
    from: 'Days before the release on which the period begins; more than `until`.',
    until: 'Days before the release on which the period ends.',
  },
  PlannedSetting: {
    setting: 'Setting that will change.',
    validFrom: 'Day from which the value holds.',
    value: 'The value as JSON writes it.',
  },
  AgencySettings: {
    $noun: 'the settings',
    timeZone:
      'Time zone of the IANA list: days and times of day are in it. Fixed once a person or an organisation is recorded.',
    phoneRegion: 'Region, ISO 3166-1, whose phone numbers are read without a country code.',
    personalNumberForm:
      'Form of personal numbers: `9` is a digit, `A` a capital Latin letter, other signs stand for themselves. Numbers of before stay.',
    romanisation:
      'Whether names are found in Georgian, Latin and Cyrillic spelling alike. Fixed once a person or an organisation is recorded.',
    hotlineNumber: 'Number of the hotline, as it is dialled; null when there is none.',
    invitationDays: 'Days for which an invitation of a user can be used.',
    undoMergeDays: 'Days in which a merge of two records of one person can be undone.',
    equalPersonSeconds:
      'Seconds in which a person of the same name and day of birth is not registered again in the bureau; 0 = any time.',
    duplicateSearches: 'Limits of the search for duplicates, per member of staff and day.',
    preReleaseWindow: 'Days before a release between which the visits are due.',
    taskPeriods: 'Periods by which rules ask for something to be done.',
    firstYearOfLives: 'First plausible year of a birth, and of anything in the life of a person.',
    firstYearOfRecords: 'First year of work that may be recorded.',
    daysBeforeWork: 'Days of contact that may precede the case and its legal basis.',
    monthsOfPlansBack: 'Months back to which a planned date may go.',
    monthsOfPlansAhead: 'Months ahead to which a planned date may go.',
    yearsOfLongTerm:
      'Years ahead to which the end of a sentence, of a document or of a stay may go.',
    planned: 'Values that hold from a later day on, first day first.',
  },
  ChangeSettingsBody: {
    $like: ['AgencySettings'],
    validFrom:
      'Day from which the values hold: today or later. Planned later values of the same settings end.',
  },
  AcceptInvitationBody: {
    token: 'Secret of the link: what stands after `#` in it. Hyphens and upper case do not matter.',
    code: 'Code of the slip that came with the link. Blanks do not matter.',
    newPassword:
      'The password from now on: at least 12 characters, not one that is easy to guess. It needs link and code.',
  },
  InvitationUse: { at: 'Time at which the invitation set the password.' },
  SignedIn: {
    accessToken: 'Token for `Authorization: Bearer`. Keep it in memory only.',
    expiresIn: 'Seconds until the access token expires; refresh it before.',
    deviceKey:
      '256 bits, base64url, the same for this user at every sign-in. The portal encrypts with it what has not reached the server. For memory only.',
    me: 'The signed-in user.',
    invitationUsed:
      'Set at a sign-in when an invitation set the password in the last seven days: the owner learns of a use that was not theirs. Null otherwise, and after a refresh.',
  },
  TokenBody: {
    grant_type: 'Always `client_credentials` (RFC 6749, section 4.4).',
    client_id: 'Id of the client, when it is not sent by HTTP Basic.',
    client_secret: 'Secret of the client, when it is not sent by HTTP Basic.',
    scope: 'Scopes that the token shall have, separated by blanks; all of the client by default.',
  },
  TokenAnswer: {
    access_token: 'Token for `Authorization: Bearer`.',
    token_type: 'Always `Bearer`.',
    expires_in: 'Seconds until the token expires. There is no refresh token: request the next one.',
    scope: 'Scopes of the token, separated by blanks.',
  },
  HealthAnswer: { status: 'Always `ok`; otherwise the answer is a problem with status 503.' },
  ChangePasswordBody: {
    currentPassword: 'The password that is valid now.',
    newPassword:
      'The password from now on: at least 12 characters, not one that is easy to guess. Every other sign-in of the account ends.',
  },
  StartImportQuery: {
    type: 'What the rows of the file are; `listImportTypes` describes the columns.',
    mode: '`validate` checks the file and stores nothing; `commit` writes it.',
    onError:
      'What an invalid row does to a commit: `abort` (default) refuses the whole file, `skip` leaves out the row.',
    fileName: 'Name of the file, for the list of imports.',
    decisionsOf:
      'Id of the dry run whose decisions on possible duplicates hold for this file. The file must be the same.',
  },
  ImportCandidate: {
    ground: 'Why the row may be about this person, as in the search for duplicates.',
    decision:
      'What to decide when the row is about this person: a case number, an id, or `line` with a number.',
    line: 'Earlier line of the file; null for a person who is known.',
    maskedName: 'First letters of the name; null for a line of the file.',
    bureauCode: 'Bureau of the person; null for a line of the file.',
    caseNumber: 'Current case of the person; null without one.',
    beneficiaryId: 'Id of the person; null for a line of the file.',
  },
  ImportRowPerson: {
    name: 'Family name and given name in the row.',
    birthDate: 'Date of birth in the row; null without one.',
  },
  ImportDecision: {
    line: 'Line of the file, the header being line 1.',
    decision:
      '`new` registers a new person, `skip` leaves the row out, the `decision` of a candidate completes that person.',
  },
  ImportDecisionsBody: {
    decisions: 'Decisions on single rows; a later one on the same line replaces it.',
    others:
      'Decision on every other row whose person may be known, also beyond the listed errors; null takes it back.',
  },
  ImportRowError: {
    line: 'Line of the file, the header being line 1.',
    column: 'Column of the error; empty when the row as a whole is invalid.',
    value: 'The cell as it was in the file, at most 200 characters; absent when it is empty.',
    code: 'What is wrong, for programs; the same codes as in problems of requests.',
    allowed: 'The codes that the column takes, where it takes only some.',
    detail: 'What is wrong and how to mend it, in the language of the request.',
    candidates: 'For `possibleDuplicate`: whom the row may be about, the likeliest first.',
    person: 'For `possibleDuplicate`: the person as the row describes them.',
  },
  Import: {
    $noun: 'the import',
    type: 'What the rows of the file are.',
    mode: 'Whether the file is only checked, or written.',
    onError: 'What an invalid row does to a commit.',
    state: 'Progress of the job: `queued`, `running`, then `done` or `failed`.',
    fileName: 'Name of the file, as the caller gave it.',
    createdAt: 'Time of the upload.',
    finishedAt: 'Time when the job ended; null before.',
    undoneAt: 'Time when the import was undone as a whole; null otherwise.',
    undoReason: 'Why it was undone; null otherwise.',
    rows: 'Data rows in the file, without the header and blank rows.',
    processed: 'Rows read so far.',
    created: 'Rows that made a new record.',
    changed: 'Rows that changed an existing record.',
    unchanged: 'Rows whose record was already as the row says.',
    skipped: 'Rows that a decision left out.',
    undecided: 'Failed rows that wait for a decision, because their person may be known.',
    failed: 'Rows that were invalid or undecided, all of them, also beyond the listed errors.',
    problem: 'Problem code when the file as a whole was refused; null otherwise.',
    errors: 'Errors of invalid rows in file order, the first 1000; empty in a list of imports.',
    decisions: 'Decisions on rows whose people may be known; empty in a list of imports.',
    otherDecision: 'Decision on every other such row; null without one.',
  },
  ImportPage: { $noun: 'an import' },
  ImportColumn: {
    name: 'Name of the column in the header row; upper and lower case are the same.',
    required: 'Whether every row needs a value in this column.',
    description: 'What the column takes, in the language of the request.',
  },
  ImportTypeInfo: {
    type: 'Code of the type, for `type` of an upload.',
    columns: 'Columns of the file, in the order of the template.',
  },
  ImportTemplateQuery: {
    bom: 'Whether the file begins with a byte order mark, by which Excel recognises UTF-8: `bom`, `bom=true` or `bom=1`. Without it there is none.',
    separator:
      'Separator of the columns: `comma` (default), or the `semicolon` of Excel in Georgia. Uploads may have either.',
  },
  ImportUse: {
    $noun: 'what an import wrote',
    people: 'People whom the import made.',
    cases: 'Cases that it opened.',
    outcomes: 'Outcomes that it recorded.',
    notices: 'Notices of release that it recorded.',
    legalBases: 'Sentences and measures that it recorded.',
    changed: 'Records of before that it changed.',
    builtOn:
      'Work that was done on these records since, by kind. While it is empty, the import can be undone.',
  },
  ImportUseOfKind: {
    kind: 'Kind of the work: the records of the import themselves (`people`, `cases`, `outcomes`), or what refers to them.',
    count: 'Number of records.',
    lines: 'Lines of the file that they belong to, the first 20.',
  },
  ImportTypeList: { $noun: 'a type of file' },
  EventDeliveryQuery: {
    state:
      '`parked` (default): five tries failed. `waiting`: it failed and will be tried again by itself.',
    handler: 'Only deliveries to this handler, such as `plans/end-plans`.',
  },
  EventHandlerRef: {
    name: 'Module and name of the reaction, such as `plans/end-plans`.',
    how: 'What the reaction does, for people; null when this version has no such reaction.',
  },
  EventDeliveryPage: { $noun: 'a delivery' },
  EventDelivery: {
    $noun: 'the delivery',
    eventId: 'Id of the event; one event has a delivery for each reaction.',
    event: 'Name of the event, such as `case.closed`.',
    summary: 'What the event means, for people; null when this version has no such event.',
    aggregate: 'Kind of record that the event is about.',
    aggregateId: 'Id of the record that the event is about.',
    handler: 'The reaction that failed.',
    happenedAt: 'Time of the event.',
    state: 'Whether the delivery is parked, waits for its next try, or was handled.',
    failures: 'Number of failed tries.',
    firstFailedAt: 'Time of the first failed try.',
    parkedAt: 'Time when the delivery was given up until somebody runs it again; null before.',
    nextTryAt: 'Time of the next automatic try; null when there will be none.',
    errorCode: 'SQLSTATE, problem code or class of the last error.',
    error: 'Message of the last error, without values.',
  },
  HandlerDeliveries: {
    handler: 'The reaction.',
    parked: 'Deliveries that five tries did not get done.',
    failing: 'Failed deliveries that will be tried again by themselves.',
    waiting: 'Deliveries not handled yet: the failing ones and those behind them.',
  },
  EventDeliverySummary: {
    parked: 'Parked deliveries of all handlers.',
    handlers: 'Handlers with a parked or waiting event; empty when all are handled.',
  },
  RunEventsAgainBody: { handler: 'Handler whose parked deliveries run again, the oldest first.' },
  EventsRunAgain: { count: 'Deliveries that are tried again.' },
  Scan: {
    $noun: 'the scan',
    name: 'Name that the sender gave the file; null without one.',
    mediaType: 'Type of the file, as its content tells.',
    size: 'Size of the file in bytes.',
    addedBy: 'Member of staff who added it.',
    addedAt: 'Time when it was added.',
  },
  ScanList: { $noun: 'a scan' },
} as const satisfies FieldTexts;
