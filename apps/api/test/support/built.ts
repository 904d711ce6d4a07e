import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';

export const root = path.resolve(__dirname, '../../../..');
const dist = path.join(root, 'apps/api/dist');

export interface Run {
  child: ChildProcess;
  output: () => string;
  exit: Promise<number | null>;
}

/** Runs one of the built programs as a process of its own, as in earnest. */
export function runBuilt(
  program: string,
  env: Record<string, string>,
  args: readonly string[] = [],
): Run {
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', path.join(dist, program), ...args],
    {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        GZA_SECRET: process.env.GZA_TEST_SECRET,
        GZA_ENV: 'test',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stdout?.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (output += text.toString()));
  const exit = once(child, 'close').then(([code]) => code as number | null);
  return { child, output: () => output, exit };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was assigned');
  return address.port;
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
