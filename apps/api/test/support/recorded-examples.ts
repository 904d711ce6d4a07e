import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** One exchange of a test with the server: an example of its operation for the OpenAPI document. */
export interface Exchange {
  readonly operation: string;
  /** Test file that made it, from the root of the project. */
  readonly from: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

const folder = process.env['GZA_RECORD_EXAMPLES'];
const root = path.resolve(__dirname, '../../../..');

/**
 * Writes a successful exchange to the folder `GZA_RECORD_EXAMPLES`; without it, does nothing.
 * `npm run openapi:examples` chooses the examples among what was recorded.
 */
export function recordExchange(exchange: Omit<Exchange, 'from'>): void {
  if (folder === undefined || exchange.status >= 400) return;
  const from = path.relative(root, String(expect.getState().testPath));
  const line = JSON.stringify({ ...exchange, from });
  if (line.length > 200_000) return;
  mkdirSync(folder, { recursive: true });
  appendFileSync(path.join(folder, `${process.pid}.jsonl`), `${line}\n`);
}
