import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../lib/run.mjs';

/**
 * @typedef {object} DemoAccount
 * @property {string} email
 * @property {string} password
 * @property {string} role
 * @property {{ ka: string, en: string }} name
 */

/** @returns {DemoAccount[]} */
export function demoAccounts() {
  const file = join(PROJECT, 'data', 'demo', 'accounts.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/**
 * @param {DemoAccount[]} accounts
 * @returns {string}  a table for the terminal
 */
export function accountTable(accounts) {
  const rows = accounts.map(({ role, email, password, name }) => [role, email, password, name.en]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
    )
    .join('\n');
}
