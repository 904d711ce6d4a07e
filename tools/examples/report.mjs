#!/usr/bin/env node
/**
 * A reporting script: one report as CSV (or JSON, NDJSON) to the standard output.
 *
 *   node tools/examples/report.mjs                          lists the reports
 *   node tools/examples/report.mjs attendance --from 2026-01-01 --to 2026-03-31 --by programme,region,sex
 *   node tools/examples/report.mjs entries --format ndjson
 *
 * BASE_URL, CLIENT_ID and CLIENT_SECRET set the server and the client; the defaults are those of the demo.
 */
import { parseArgs } from 'node:util';
import { clientToken, credentialsOf } from './gza.mjs';

/** @type {Record<string, string>} */
const media = { json: 'application/json', csv: 'text/csv', ndjson: 'application/x-ndjson' };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    by: { type: 'string' },
    format: { type: 'string', default: 'csv' },
  },
});
const accept = media[values.format];
if (!accept) throw new Error(`--format is one of ${Object.keys(media).join(', ')}`);

const client = await clientToken(credentialsOf('reportingClient'), 'reporting client');
const [code] = positionals;
if (code) {
  const query = new URLSearchParams();
  for (const name of /** @type {const} */ (['from', 'to', 'by'])) {
    const value = values[name];
    if (value !== undefined) query.set(name, value);
  }
  const answer = await client.get(`/api/v1/reports/${encodeURIComponent(code)}?${query}`, {
    accept,
  });
  process.stdout.write(
    typeof answer === 'string' ? answer : `${JSON.stringify(answer, null, 2)}\n`,
  );
} else {
  const { items } = await client.get('/api/v1/reports');
  for (const report of items)
    console.log(
      `${report.code.padEnd(20)} ${report.title.en}; by ${report.dimensions.map((/** @type {{ code: string }} */ d) => d.code).join(', ')}`,
    );
}
