import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../lib/run.mjs';
import { composeErrors, dockerfileErrors } from './compose-rules.mjs';

/**
 * `node tools/checks/compose.mjs`: checks docker-compose.yml and Dockerfile, as far as possible without an
 * engine.
 */
const file = join(PROJECT, 'docker-compose.yml');
const errors = [
  ...composeErrors(readFileSync(file, 'utf8')),
  ...dockerfileErrors(readFileSync(join(PROJECT, 'Dockerfile'), 'utf8'), (path) =>
    existsSync(join(PROJECT, path)),
  ),
  ...clientErrors(),
];
errors.forEach((message) => console.error(`✗ ${message}`));
if (errors.length) process.exitCode = 1;
else console.log('docker-compose.yml and Dockerfile keep their promises');

/**
 * Errors that the client reports for the file, where it has the plugin; it needs no engine.
 *
 * @returns {string[]}
 */
function clientErrors() {
  const docker = (/** @type {string[]} */ ...args) =>
    spawnSync('docker', ['compose', ...args], {
      encoding: 'utf8',
      env: { ...process.env, GZA_DB_PASSWORD: 'p', GZA_SECRET: 's', GZA_JWT_PRIVATE_KEY: 'k' },
    });
  if (docker('version').status !== 0) return [];
  const { status, stderr } = docker('--file', file, 'config', '--quiet');
  return status === 0 ? [] : [`docker compose refuses the file: ${stderr.trim()}`];
}
