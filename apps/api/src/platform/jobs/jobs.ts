import { run, type Runner, type TaskList } from 'graphile-worker';
import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../db/database.js';

/** A job by its name. Payloads contain ids only; a job may run twice without harm. */
export type JobHandler = (payload: Record<string, unknown>) => Promise<void>;
export type Jobs = Readonly<Record<string, JobHandler>>;

const logged =
  (log: FastifyBaseLogger) => (scope: { label?: string }) => (level: string, message: string) => {
    if (level === 'error') log.error({ label: scope.label }, message);
    else log.debug({ label: scope.label }, message);
  };

/** Cron expressions (UTC) by the name of the job. */
export type Schedule = Readonly<Record<string, string>>;

/** Cron line of a job that checks every minute whether there is work. A missed run is not made up for. */
const everyMinute = (name: string): string =>
  `* * * * * ${name} ?jobKey=${name}&jobKeyMode=preserve_run_at`;

/** Runs jobs inside this process. Stop them before the pools close. */
export async function startJobs(
  database: Database,
  jobs: Jobs,
  schedule: Schedule,
  beats: readonly string[],
  log: FastifyBaseLogger,
): Promise<Runner> {
  const { Logger } = await import('graphile-worker');
  const taskList: TaskList = Object.fromEntries(
    Object.entries(jobs).map(([name, handler]) => [
      name,
      (payload: unknown) => handler((payload ?? {}) as Record<string, unknown>),
    ]),
  );
  return run({
    pgPool: database.plainPool('gza_worker'),
    taskList,
    crontab: [
      ...Object.entries(schedule).map(([name, when]) => `${when} ${name} ?fill=1d`),
      ...beats.map(everyMinute),
    ].join('\n'),
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 1000,
    // By default graphile-worker marks a job as done without waiting for it: stop() then returns too early,
    // and a database that does not answer ends the process. In batches it retries and waits.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    logger: new Logger(logged(log)),
  });
}
