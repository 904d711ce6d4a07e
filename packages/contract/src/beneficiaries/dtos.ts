export * from './beneficiary.dtos.js';
export * from './application.dtos.js';
export * from './case.dtos.js';
