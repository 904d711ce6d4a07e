import { readFileSync } from 'node:fs';

/** An exchange that an integration test made: request and answer of one operation. */
export interface Example {
  readonly params: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly status: number;
  readonly answer?: unknown;
}

/** The examples of all operations, as `tools/openapi/examples.mjs` chose them from recorded tests. */
export const examples = JSON.parse(
  readFileSync(new URL('../../examples.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Example | undefined>>;
