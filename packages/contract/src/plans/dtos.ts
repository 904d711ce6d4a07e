export * from './goal-measures.dtos.js';
export * from './plan-parts.dtos.js';
export * from './plan-item-links.dtos.js';
export * from './plan.dtos.js';
export * from './plan-differences.dtos.js';
export * from './plan-needs.dtos.js';
export * from './today.dtos.js';
