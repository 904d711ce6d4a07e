/**
 * Labels of codes, shared by API and portal. They are separate from the index, so that only code that shows
 * them loads them.
 */
export { labelsIn, type CodeLabels } from './kernel/code-labels.js';
export * from './appointments/labels.js';
export * from './assessments/labels.js';
export * from './beneficiaries/labels.js';
export * from './plans/labels.js';
export * from './programmes/labels.js';
export * from './services/labels.js';
export * from './sessions/labels.js';
export * from './tasks/labels.js';
