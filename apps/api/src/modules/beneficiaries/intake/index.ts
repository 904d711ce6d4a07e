/** Intake: applications, the hotline, visits before release, and the import of people. */
export { lastVisitOf } from './persistence/contact.parts.js';
export { applicationsWaiting, releasesAhead } from './persistence/today.js';
