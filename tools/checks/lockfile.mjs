import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../lib/run.mjs';
import { errorsOf } from './lock.mjs';

/** `node tools/checks/lockfile.mjs`: checks that package-lock.json is complete and has no addresses. */
const lock = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'));
const errors = errorsOf(lock);
errors.forEach((message) => console.error(`✗ ${message}`));
if (errors.length) process.exitCode = 1;
else console.log(`${Object.keys(lock.packages).length} packages: the lock file is whole`);
