export * from './appointment.dtos.js';
export * from './today.dtos.js';
