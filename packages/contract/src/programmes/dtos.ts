export * from './catalogue.dtos.js';
