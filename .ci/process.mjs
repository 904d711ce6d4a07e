import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a command in a process group of its own, so that what it started can be ended with it.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, limit: number }} options  limit in milliseconds
 * @returns {Promise<number>}  exit code; 1 when a signal ended it or its time was up
 */
export async function runInGroup(program, args, { cwd, env = {}, limit }) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  const overdue = setTimeout(() => {
    console.log(`✗ ${program} ${args.join(' ')} took more than ${limit / 60_000} minutes`);
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  }, limit);
  try {
    const [code] = await once(child, 'exit');
    return code ?? 1;
  } finally {
    clearTimeout(overdue);
  }
}
