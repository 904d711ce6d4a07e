/** Closed sets of codes of the six rooms, free of validators so that the portal can show them. */
export * from './people/codes.js';
export * from './intake/codes.js';
export * from './cases/codes.js';
export * from './case-file/codes.js';
export * from './merging/codes.js';
export * from './timeline/codes.js';
