export * from './session.dtos.js';
export * from './register.dtos.js';
export * from './note.dtos.js';
export * from './calendar.dtos.js';
export * from './today.dtos.js';
export * from './clash.dtos.js';
