/**
 * A failure whose message is already the whole answer for the person at the keyboard: one line that
 * says what is wrong and how to mend it. Everything else that is thrown is a defect and keeps its
 * stack.
 */
export class UserError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'UserError';
  }
}

/**
 * `EACCES`, `28P01` and the like. Reads the property and not the class: an error of Node itself is
 * no `instanceof Error` inside Jest, which runs every test file in a world of its own.
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
