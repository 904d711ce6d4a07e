/** The one function of `pg`'s internals that pipeline.ts uses: it converts a value to the protocol's text. */
declare module 'pg/lib/utils.js' {
  export function prepareValue(value: unknown): string | Buffer | null;
}
