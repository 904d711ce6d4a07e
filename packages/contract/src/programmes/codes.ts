/** Closed sets of codes of this module, free of validators so that the portal can show them. */
export {};
