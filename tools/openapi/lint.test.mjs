import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT, runInstalled } from '../lib/run.mjs';

/**
 * The committed OpenAPI document passes Redocly `recommended` and Spectral `spectral:oas` without a warning, and
 * without a file of what is ignored. Both check the examples against the schemas too.
 */
const DOCUMENT = join(PROJECT, 'packages/contract/openapi.json');

/** @type {string} */
let folder;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gza-openapi-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** Rules that a document breaks. @param {string} file @returns {Promise<string[]>} */
async function redocly(file) {
  const args = ['lint', file, '--extends=recommended', '--format=json'];
  const { output } = await runInstalled('redocly', args, { cwd: folder, env });
  /** @type {{ problems: { ruleId: string }[] }} */
  const report = JSON.parse(output.slice(output.indexOf('{\n'), output.lastIndexOf('\n}') + 2));
  return [...new Set(report.problems.map(({ ruleId }) => ruleId))];
}

/** @param {string} file @returns {Promise<string[]>} */
async function spectral(file) {
  const ruleset = join(folder, 'ruleset.yaml');
  writeFileSync(ruleset, 'extends: ["spectral:oas"]\n');
  const result = join(folder, 'result.json');
  const args = ['lint', file, '--ruleset', ruleset, '--format=json', `--output=${result}`];
  await runInstalled('spectral', args, { cwd: folder, env });
  /** @type {{ code: string }[]} */
  const report = JSON.parse(readFileSync(result, 'utf8'));
  return [...new Set(report.map(({ code }) => code))];
}

it('passes both linters without a warning', async () => {
  expect(await redocly(DOCUMENT)).toEqual([]);
  expect(await spectral(DOCUMENT)).toEqual([]);
});

it('would not pass with an example that contradicts its schema, or a schema that nothing uses', async () => {
  const document = JSON.parse(readFileSync(DOCUMENT, 'utf8'));
  const read = document.paths['/api/v1/cases/{id}'].get;
  read.responses['200'].content['application/json'].example.caseNumber = 7;
  document.components.schemas.Unused = { type: 'object' };
  const spoilt = join(folder, 'spoilt.json');
  writeFileSync(spoilt, JSON.stringify(document));
  expect(await redocly(spoilt)).toEqual(
    expect.arrayContaining(['no-unused-components', 'no-invalid-media-type-examples']),
  );
  expect(await spectral(spoilt)).toEqual(
    expect.arrayContaining(['oas3-unused-component', 'oas3-valid-media-example']),
  );
});
