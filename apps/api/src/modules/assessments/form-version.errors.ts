/** One fault of a pack, for the person who writes it: where, which rule, what to mend. */
export interface PackFault {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

export class MalformedPackError extends Error {
  constructor(
    readonly source: string,
    readonly faults: readonly PackFault[],
  ) {
    const lines = faults.map((fault) => `  ${fault.pointer || '/'}: ${fault.detail}`);
    super(`${source} is malformed:\n${lines.join('\n')}`);
    this.name = 'MalformedPackError';
  }
}
