export * from './catalogue.dtos.js';
export * from './group.dtos.js';
export * from './enrolment.dtos.js';
export * from './clash.dtos.js';
