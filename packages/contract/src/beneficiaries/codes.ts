/** Closed sets of codes of the six rooms, free of validators so that the portal can show them. */
export * from './people/codes.js';
export * from './intake/codes.js';
export * from './cases/codes.js';
export * from './case-file/codes.js';
export * from './merging/codes.js';
export * from './timeline/codes.js';

/** Why a case went from its manager to somebody else. */
export const handedOnReasons = ['transferred', 'reassigned'] as const;
export type HandedOnReason = (typeof handedOnReasons)[number];
