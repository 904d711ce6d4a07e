/** Cases: episodes of work, their case managers, and their life cycle. */
export { findOpenCase, getCase, type CaseSummary } from './case.lookup.js';
export { requireCaseUnderWay, requireOpenCase } from './case.rules.js';
export { isMandatory } from './case-ground.js';
export { assignCase } from './commands/assign-case.js';
export { closeForWithdrawnConsent, moveCase } from './commands/move-case.js';
export { assignCaseNumbers, openCase, openCases, type CaseOpening } from './commands/open-case.js';
export { addTransferStep, type Transfer } from './transfer-steps.js';
export { enterKnownContacts } from './persistence/known-contact.statements.js';
export { caseInCare } from './persistence/today.js';
export { askedInCase } from './persistence/task-rules.js';
