/**
 * Words that this project once used in its own way, and the usual word for each. The check
 * `tools/checks/language.mjs` keeps them out of identifiers.
 *
 * @typedef {object} OldWord
 * @property {string} word  one part of a camelCase name, in lower case: `fault` is part of `itemFault`
 * @property {string} replacement  what to write instead
 * @property {RegExp} [scope]  paths to which the row applies; everywhere by default
 * @property {Readonly<Record<string, string>>} [exceptions]  names that may stay, each with its reason
 */

const web = /^apps\/(web|e2e)\//u;
const api = /^apps\/api\//u;
const source = /^(apps|packages)\/[\w-]+\/src\//u;

/** @type {readonly OldWord[]} */
export const oldWords = [
  { word: 'refusal', replacement: 'ProblemError, problem' },
  { word: 'refusals', replacement: 'ProblemError, problems' },
  { word: 'fault', replacement: 'error' },
  { word: 'faults', replacement: 'errors' },
  { word: 'faulty', replacement: 'invalid', exceptions: { 'data-faulty': 'attribute of a style' } },
  { word: 'judge', replacement: 'Validator, validate' },
  { word: 'judges', replacement: 'validators' },
  { word: 'judged', replacement: 'validated' },
  { word: 'stand', replacement: 'isActive, isValid' },
  { word: 'stands', replacement: 'active, valid' },
  { word: 'standing', replacement: 'active, valid, status' },
  {
    word: 'take',
    replacement: 'lock, getForUpdate',
    scope: /^apps\/api\/src\/(modules|platform)\//u,
    exceptions: {
      take: 'an option of TypeORM, and the first rows of a list',
      takeHotlineCall: 'staff take a call: a word of the domain',
    },
  },
  {
    word: 'taken',
    replacement: 'locked',
    scope: source,
    exceptions: {
      taken: 'numbers and places that are in use',
      placesTaken: 'places of a group that are in use',
      takenBy: 'who took a call: a word of the domain',
      notTakenUp: 'a state of a referral (domain.md 2.4)',
      markReferralNotTakenUp: 'an operation named by that state',
    },
  },
  { word: 'said', replacement: 'StepNote, note' },
  { word: 'packet', replacement: 'PipelinedBatch' },
  { word: 'claiming', replacement: 'claimStatements' },
  {
    word: 'together',
    replacement: 'executeBatch, fieldGroups',
    exceptions: {
      keepTogether: 'a section of a printed page that is not broken',
      'data-together': 'attribute of that style',
    },
  },
  { word: 'harmless', replacement: 'escapeCsvFormula' },
  { word: 'storable', replacement: 'findUnstorableText' },
  { word: 'deepest', replacement: 'MAX_DEPTH' },
  { word: 'patience', replacement: 'maxWaitMs' },
  { word: 'wholly', replacement: 'all (RowAccess)' },
  { word: 'reach', replacement: 'RowAccess', scope: /^apps\/api\/src\//u },
  { word: 'fact', replacement: 'entry, detail' },
  { word: 'facts', replacement: 'summary, details' },
  {
    word: 'keeper',
    replacement: 'DraftAutosave',
    exceptions: { keeper: 'who keeps the directory of services up to date, in the demo' },
    scope: /^apps\/(web|demo)\//u,
  },
  { word: 'shelf', replacement: 'store' },
  { word: 'leavings', replacement: 'signOutHooks' },
  { word: 'become', replacement: 'setState', scope: web },
  { word: 'anew', replacement: 'reload', scope: web },
  { word: 'away', replacement: 'offline', scope: web },
  {
    word: 'given',
    replacement: 'definedFields, blankToUndefined',
    scope: web,
    exceptions: {
      givenName: 'the first name of a person',
      givenOn: 'the day of a consent',
      givenBy: 'who gives a consent',
      consentGiven: 'a kind of timeline entry',
      planSignatureGiven: 'a kind of timeline entry',
    },
  },
  { word: 'beside', replacement: 'extra' },
  {
    word: 'worth',
    replacement: 'isWorthKeeping',
    exceptions: { isWorthKeeping: 'the word itself', worthKeeping: 'the word itself' },
  },
  { word: 'vocabulary', replacement: 'labels', exceptions: { addVocabulary: 'a function of Ajv' } },
  {
    word: 'words',
    replacement: 'labels for codes, texts for prose',
    scope: /^apps\/web\/src\/(features|ui|domain|platform\/labels)\//u,
  },
  {
    word: 'helpers',
    replacement: 'supportRoles',
    scope: /^(packages\/contract|apps\/api\/src)\//u,
  },
  { word: 'means', replacement: 'mapConstraintToProblem', scope: api },

  // One English word is one thing (docs/glossary.md).
  {
    word: 'session',
    replacement: 'signIn: a session is a meeting of a programme',
    scope: /^apps\/(web\/src\/(platform\/sign-in|features\/sign-in)|api\/src\/platform\/auth)/u,
  },
  {
    word: 'outcome',
    replacement:
      'result, conclusion: an outcome is employment, housing or an offence of a beneficiary',
    scope:
      /^apps\/(api\/src\/(platform|modules\/(accounts|plans|sessions|programmes))|web\/src\/features\/(session-record|plans|admin))\//u,
    exceptions: {
      recordOutcome: 'an operation of the API, which the audit names',
      changeOutcome: 'an operation of the API, which the audit names',
      getOutcome: 'an operation of the API, which the audit names',
      markOutcomeInError: 'an operation of the API, which the audit names',
    },
  },
  {
    word: 'group',
    replacement: 'slice: a group is people who sit together in a programme',
    scope: /^apps\/api\/src\/modules\/reporting\/(?!reports\/)/u,
    exceptions: {
      ageGroup: 'a class of age, by its usual name',
      groupCompleted: 'the step that ends a group of a programme',
    },
  },
];
