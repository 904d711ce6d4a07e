/**
 * A PostgreSQL with fsync on, in a process of its own, with further server settings as JSON: prints its URL, then reads the commands `crash`
 * (SIGKILL and start again, as after a power cut) and `stop` from its standard input.
 */
import { createInterface } from 'node:readline';
import { startPostgres } from '../../../../tools/postgres/index.mjs';

const [, , dataDir, settings = '{}'] = process.argv;
const server = await startPostgres({ dataDir, durable: true, settings: JSON.parse(settings) });
console.log(server.url);
for await (const word of createInterface({ input: process.stdin })) {
  if (word === 'crash') {
    await server.kill();
    await server.restart();
    console.log('again');
  } else break;
}
await server.stop();
process.exit(0);
