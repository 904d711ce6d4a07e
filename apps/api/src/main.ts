import 'reflect-metadata';
import { ConfigError, readConfig, type Config } from './config.js';
import { compileValidators } from './platform/http/validation.js';
import { serveMetrics } from './platform/http/health.js';
import { createServer, type Server } from './server.js';

function configOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

async function serverOrExit(config: Config): Promise<Server> {
  try {
    return await createServer(config);
  } catch (error) {
    console.error(`The server could not start: ${(error as Error).message}`);
    process.exit(1);
  }
}

const config = configOrExit();
const server = await serverOrExit(config);
compileValidators();
if (config.metricsPort !== undefined) serveMetrics(server, config.host, config.metricsPort).unref();

let closing = false;
const stop = (signal: string) => {
  if (closing) return;
  closing = true;
  server.app.log.info({ signal }, 'stopping');
  server
    .drain(config.drainSeconds * 1000)
    .then(() => server.close())
    .then(
      () => process.exit(0),
      (error: unknown) => {
        server.app.log.error({ err: error }, 'stopped uncleanly');
        process.exit(1);
      },
    );
};
process.on('SIGTERM', () => stop('SIGTERM'));
process.on('SIGINT', () => stop('SIGINT'));

try {
  await server.app.listen({ host: config.host, port: config.port });
} catch (error) {
  const inUse = (error as { code?: string }).code === 'EADDRINUSE';
  console.error(inUse ? `Port ${config.port} is taken. Set PORT to a free one.` : String(error));
  await server.close();
  process.exit(1);
}
