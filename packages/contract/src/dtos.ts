/**
 * Every DTO class of the contract. The endpoint table names them; importing this module loads the validators.
 */
export * from './kernel/common.dto.js';
export * from './platform/dtos.js';
export * from './platform/settings.dtos.js';
export * from './accounts/dtos.js';
export * from './working-days/dtos.js';
export * from './beneficiaries/dtos.js';
export * from './assessments/dtos.js';
export * from './plans/dtos.js';
export * from './programmes/dtos.js';
export * from './sessions/dtos.js';
export * from './services/dtos.js';
export * from './partners/dtos.js';
export * from './workforce/dtos.js';
export * from './overview/dtos.js';
export * from './reporting/dtos.js';
export * from './appointments/dtos.js';
export * from './tasks/dtos.js';
export * from './staff-absences/dtos.js';
