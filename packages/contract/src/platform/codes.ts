/** Closed sets of codes of the platform, free of validators so that the portal can show them. */
export const languages = ['ka', 'en'] as const;
export const importModes = ['validate', 'commit'] as const;
export const importErrorPolicies = ['abort', 'skip'] as const;
export const importTypes = ['beneficiaries', 'outcomes', 'releases', 'courtActs', 'users'] as const;
export type ImportType = (typeof importTypes)[number];
/** What work after an import may have been done on: its own records, and the groups of those that refer to them. */
export const importUseKinds = [
  'people',
  'cases',
  'outcomes',
  'intake',
  'caseFile',
  'assessments',
  'plans',
  'programmes',
  'appointments',
  'tasks',
  'services',
  'others',
] as const;
export type ImportUseKind = (typeof importUseKinds)[number];
/** Grounds of a possible duplicate of a row, the strongest first; those of the search for duplicates. */
export const importGrounds = [
  'nameAndBirthDate',
  'similarNameAndBirthDate',
  'nameAndSimilarBirthDate',
  'name',
] as const;
export type ImportGround = (typeof importGrounds)[number];
/** Decisions on a row about somebody who may be known; the third one names the person. */
export const importDecisions = ['new', 'skip'] as const;
export type ImportDecisionCode = (typeof importDecisions)[number];
export const importStates = ['queued', 'running', 'done', 'failed'] as const;

/** Ways to ask for a byte order mark (`?bom`) and against one. */
export const byteOrderMarks = ['', 'true', '1', 'false', '0'] as const;
export type ByteOrderMark = (typeof byteOrderMarks)[number];

/** Separators of the cells of a template; Excel in Georgia writes and reads semicolons. */
export const csvSeparators = ['comma', 'semicolon'] as const;
export type CsvSeparator = (typeof csvSeparators)[number];

/** Types of files that are accepted; the content of a file tells its type. */
export const fileMediaTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
] as const;
export type FileMedia = (typeof fileMediaTypes)[number];

/** State of an event's delivery to a handler; only failing deliveries are listed. */
export const eventDeliveryStates = ['parked', 'waiting', 'handled'] as const;
export type EventDeliveryState = (typeof eventDeliveryStates)[number];
export const failingDeliveryStates = ['parked', 'waiting'] as const;
