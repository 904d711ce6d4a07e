import { join } from 'node:path';
import { PROJECT } from '../lib/run.mjs';
import { checkDependencies } from './dependency-graph.mjs';

/** `node tools/checks/dependency-rules.mjs`: the rules against this project. */
const { breaches, modules, imports } = await checkDependencies(
  PROJECT,
  join(PROJECT, '.dependency-cruiser.cjs'),
);
for (const { rule, from, to, mend } of breaches) {
  console.error(`✗ ${rule}: ${from} → ${to}\n  ${mend}`);
}
if (breaches.length) {
  process.exitCode = 1;
} else {
  console.log(`${modules} files, ${imports} imports: no breach of the dependency rules`);
}
