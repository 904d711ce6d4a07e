export * from './task.dtos.js';
export * from './task-line.dtos.js';
export * from './today.dtos.js';
