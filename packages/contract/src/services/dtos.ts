export * from './catalogue.dtos.js';
export * from './card.dtos.js';
export * from './delivery.dtos.js';
export * from './referral.dtos.js';
export * from './directory.dtos.js';
export * from './today.dtos.js';
