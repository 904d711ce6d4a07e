/** One error of a pack, for its author: place, rule, correction. */
export interface PackError {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

export class MalformedPackError extends Error {
  constructor(
    readonly source: string,
    readonly errors: readonly PackError[],
  ) {
    const lines = errors.map((packError) => `  ${packError.pointer || '/'}: ${packError.detail}`);
    super(`${source} is malformed:\n${lines.join('\n')}`);
    this.name = 'MalformedPackError';
  }
}
