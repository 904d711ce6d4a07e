export * from './beneficiary.dtos.js';
export * from './application.dtos.js';
export * from './case.dtos.js';
export * from './consent.dtos.js';
export * from './legal-basis.dtos.js';
export * from './outcome.dtos.js';
export * from './timeline.dtos.js';
