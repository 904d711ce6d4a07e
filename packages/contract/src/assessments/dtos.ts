export * from './instrument.dtos.js';
export * from './assessment.dtos.js';
export * from './alert.dtos.js';
export * from './today.dtos.js';
