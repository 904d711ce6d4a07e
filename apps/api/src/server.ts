import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import Fastify, {
  type FastifyInstance,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import type { Config } from './config.js';
import { modules as allModules } from './modules/index.js';
import type { GzaModule } from './platform/module.js';
import { authEndpoints, authHandlers } from './platform/auth/auth.routes.js';
import { registerAccessTokens } from './platform/auth/access-token.js';
import { registerCaller } from './platform/auth/auth.plugin.js';
import { loadPreviousKey, loadSigningKey } from './platform/auth/keys.js';
import { InvitationService } from './platform/auth/invitation.service.js';
import { SignInService } from './platform/auth/sign-in.service.js';
import { systemClock, type Clock } from './platform/clock.js';
import { Database } from './platform/db/database.js';
import { forgetKeys } from './platform/db/forget-keys.job.js';
import { requireMigrated } from './platform/db/migration-state.js';
import { checkPipelining } from './platform/db/pipeline-check.js';
import { usePipelining } from './platform/db/pipeline.js';
import { UnitOfWork } from './platform/db/unit-of-work.js';
import { registerDocs } from './platform/http/docs.js';
import { registerProblemPages } from './platform/http/problem-pages.js';
import { answerUnreadable } from './platform/http/unreadable-request.js';
import { collectMethods } from './platform/http/methods.js';
import { refuseUnroutable, registerErrors, traceIdOf } from './platform/http/error-handler.js';
import { healthEndpoints, healthHandlers } from './platform/http/health.js';
import { prepareDrain } from './platform/http/drain.js';
import { implement } from './platform/http/implement.js';
import { Files } from './platform/files/files.js';
import { storeOf } from './platform/files/store-of.js';
import { ClamAv } from './platform/files/virus-scanner.js';
import { InstallationKeys } from './platform/installation-keys.js';
import { limitRequests } from './platform/http/rate-limit.js';
import { protectAnswers } from './platform/http/security-headers.js';
import { registerPortal } from './platform/http/portal.js';
import { RequestLog } from './platform/http/request-log.js';
import { textOfFile } from './platform/imports/file-text.js';
import { csvMediaTypes, fileBodies } from './platform/http/media-types.js';
import { importEndpoints, importHandlers } from './platform/imports/imports.routes.js';
import { resumeImports, runImports } from './platform/imports/run-imports.js';
import { startJobs, type Schedule } from './platform/jobs/jobs.js';
import { eventEndpoints, eventHandlers } from './platform/outbox/event-deliveries.routes.js';
import { outboxEntities } from './platform/outbox/persistence/entities.js';
import { setSettingDefaults, useClockOf } from './platform/settings/current-settings.js';
import {
  followSettings,
  settingEndpoints,
  settingHandlers,
} from './platform/settings/settings.routes.js';
import { concernsAny, reactionsOf } from './platform/outbox/reactions.js';
import { askForRelay, relayOutbox } from './platform/outbox/relay.js';

export interface Server {
  readonly app: FastifyInstance;
  readonly uow: UnitOfWork;
  readonly database: Database;
  /** Stops accepting connections, and ends the open ones with their next answers; waits for them up to `ms`. */
  drain(ms: number): Promise<void>;
  /** Completes the requests under way, then closes jobs and pools. */
  close(): Promise<void>;
}

const redacted = [
  'req.headers.authorization',
  'req.headers.cookie',
  'res.headers["set-cookie"]',
  'password',
  '*.password',
  'client_secret',
  '*.client_secret',
];

function logging(config: Config): FastifyServerOptions['logger'] {
  if (config.logLevel === 'silent') return false;
  return {
    level: config.logLevel,
    redact: redacted,
    // Bodies are never logged, and of a URL only the route: queries may narrow down a person.
    serializers: {
      req: (request) => ({ method: request.method, route: request.routeOptions?.url }),
    },
  };
}

/** Assembles the server. Throws when an endpoint has no access rule or no handler. */
export async function createServer(
  config: Config,
  clock: Clock = systemClock,
  modules: readonly GzaModule[] = allModules,
): Promise<Server> {
  const app = Fastify({
    logger: logging(config),
    genReqId: traceIdOf,
    logController: new RequestLog(),
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    bodyLimit: 1_048_576,
    // Node looks for slow requests at intervals: none is held longer than 30 seconds.
    requestTimeout: 27_000,
    http: { connectionsCheckingInterval: 2_000 },
    connectionTimeout: 30_000,
    keepAliveTimeout: 65_000,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: refuseUnroutable,
    clientErrorHandler: answerUnreadable,
    forceCloseConnections: 'idle',
  });
  const entities = [...outboxEntities, ...modules.flatMap((m) => m.entities)];
  const database = await Database.connect(config, entities, (error) =>
    app.log.warn({ err: error.message }, 'database connection lost'),
  );
  await requireMigrated(database.pool('gza_worker')).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  if (config.pipelining)
    await checkPipelining(database.pool('gza_worker'), (difference) =>
      app.log.warn({ difference }, 'pipelining does not work with this pg: statements go singly'),
    );
  else usePipelining(false);
  const reactions = reactionsOf(modules);
  const uow = new UnitOfWork(database, clock, concernsAny(reactions));
  setSettingDefaults({ phoneRegion: config.phoneRegion });
  useClockOf(clock);
  const leaveSettings = await followSettings(uow, (error) =>
    app.log.warn({ err: error.message }, 'settings not read'),
  );
  let stopping = false;

  const keys = new InstallationKeys(config.secret);
  const files = new Files({
    store: storeOf(config),
    keys,
    uow,
    limit: config.fileLimit,
    scanner: config.clamav && new ClamAv(config.clamav),
  });
  app.decorate('keys', keys);
  app.decorate('files', files);
  const { drain } = prepareDrain(app);
  const unroutedError = collectMethods(app);
  protectAnswers(app);
  await app.register(cookie);
  await app.register(formbody);
  app.addContentTypeParser(
    csvMediaTypes,
    { parseAs: 'buffer', bodyLimit: 64 * 1_048_576 },
    async (_request: FastifyRequest, file: Buffer) => textOfFile(file),
  );
  // A file is read where it is stored: never whole in memory.
  app.addContentTypeParser(fileBodies, (_request, body, done) => done(null, body));
  await registerAccessTokens(app, loadSigningKey(config), loadPreviousKey(config));
  registerErrors(app, uow);
  registerCaller(app, clock);
  await limitRequests(app, config.requestsPerMinute);
  await registerDocs(app);
  implement(
    app,
    uow,
    healthEndpoints,
    healthHandlers(database, () => stopping),
  );
  implement(
    app,
    uow,
    authEndpoints,
    authHandlers(
      app,
      { service: new SignInService(uow, app.keys), invitations: new InvitationService(uow) },
      clock,
      config,
    ),
  );
  implement(app, uow, eventEndpoints, eventHandlers(reactions));
  implement(app, uow, settingEndpoints, settingHandlers);
  const importTypes = modules.flatMap((m) => m.imports ?? []);
  implement(app, uow, importEndpoints, importHandlers(importTypes));
  for (const module of modules) implement(app, uow, module.endpoints, module.handlers);
  await registerProblemPages(app);
  await registerPortal(app, config.webDir, unroutedError);

  const moduleJobs = Object.assign({}, ...modules.map((m) => m.jobs?.(uow) ?? {})) as Record<
    string,
    never
  >;
  const jobs = await startJobs(
    database,
    {
      ...moduleJobs,
      forgetKeys: forgetKeys(uow),
      destroyFiles: () => files.destroyUnused(),
      tidyFiles: () => files.tidy(),
      relayOutbox: relayOutbox(uow, reactions, app.log),
      runImports: runImports(uow, importTypes),
    },
    Object.assign(
      // The store is listed as a whole, so once a day.
      { forgetKeys: '17 * * * *', tidyFiles: '37 23 * * *' },
      ...modules.map((m) => m.schedule ?? {}),
    ) as Schedule,
    ['relayOutbox'],
    app.log,
  );
  await resumeImports(uow);
  await askForRelay(uow);
  return {
    app,
    uow,
    database,
    drain: (ms) => {
      stopping = true;
      return drain(ms);
    },
    close: async () => {
      stopping = true;
      leaveSettings();
      await app.close();
      await jobs.stop();
      await database.close();
    },
  };
}
