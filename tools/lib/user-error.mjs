/**
 * An error whose message is the whole answer for the user: one line with the cause and the way to fix it.
 * Any other error is a defect and shows its stack.
 */
export class UserError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'UserError';
  }
}

/**
 * The code of an error: `EACCES`, `28P01` and the like. It reads the property and not the class: an error of
 * Node itself is no `instanceof Error` inside Jest, which runs every test file in a context of its own.
 *
 * @param {unknown} error
 * @returns {string | undefined}
 */
export const codeOf = (error) =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;

/**
 * @param {unknown} error
 * @returns {string}
 */
export const messageOf = (error) =>
  typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
