/** Loads the demo data, unless the database has users already. Never in production. */
import 'reflect-metadata';
import { isProblem } from '@gza/client';
import pg from 'pg';
import { ConfigError, connectionOf, readConfig } from '@gza/api';
import { demoState, loadDemo } from './load.js';

try {
  const config = readConfig(process.env);
  if (!config.demo || config.environment === 'production') {
    throw new ConfigError(
      'Demo data load on the embedded database only, or with GZA_DEMO=1 on an empty one outside production.',
    );
  }
  const owner = new pg.Client(connectionOf(config.databaseUrl));
  await owner.connect();
  try {
    const state = await demoState(owner);
    if (state === 'inUse' && config.environment === 'embedded')
      console.log('The database has accounts of its own: no demo data are loaded.');
    else if (state === 'inUse')
      throw new ConfigError(
        'The database has accounts of its own: demo data load on an empty one only.',
      );
    else if (state === 'loaded') console.log('The demo data are loaded already.');
    else {
      // An interrupted load begins again, so only its last commit, that of the owner, is awaited on the disk. Each
      // connection lasts for seconds: a plan for any value at once is cheaper than five for one value before it.
      process.env['PGOPTIONS'] = '-c synchronous_commit=off -c plan_cache_mode=force_generic_plan';
      await loadDemo(config, owner, { progress: (text) => console.log(`Demo: ${text}`) });
    }
  } finally {
    await owner.end();
  }
} catch (error) {
  console.error(
    error instanceof ConfigError
      ? error.message
      : `The demo could not be loaded: ${String((error as Error).stack)}${isProblem(error) ? `\n${JSON.stringify(error.problem)}` : ''}`,
  );
  process.exit(1);
}
