/** Creates the first administrator: `GZA_ADMIN_PASSWORD=… node dist/create-administrator.js EMAIL NAME`. */
import 'reflect-metadata';
import pg from 'pg';
import { ConfigError, readConfig } from './config.js';
import { isWeakPassword } from './platform/auth/password.rules.js';
import { insertAdministrator } from './modules/accounts/index.js';
import { connectionOf } from './platform/db/connection-url.js';

class UsageError extends Error {}

try {
  const [email, name, flag] = process.argv.slice(2);
  const password = process.env['GZA_ADMIN_PASSWORD'] ?? '';
  if (!email?.includes('@') || !name)
    throw new UsageError('Usage: GZA_ADMIN_PASSWORD=… create-administrator EMAIL NAME');
  if (password.length < 12)
    throw new UsageError('Set GZA_ADMIN_PASSWORD to a password of at least 12 characters.');
  if (isWeakPassword(password, [email, name]))
    throw new UsageError(
      'GZA_ADMIN_PASSWORD is easy to guess. Choose several words without the e-mail, repetition or sequences.',
    );
  const client = new pg.Client(connectionOf(readConfig(process.env).databaseUrl));
  await client.connect();
  try {
    const id = await insertAdministrator(client, { email, name, password }, new Date());
    if (!id && flag !== '--unless-exists')
      throw new UsageError(`There is an account with the e-mail ${email} already.`);
    if (id) console.log(`Administrator ${email} can sign in now.`);
  } finally {
    await client.end();
  }
} catch (error) {
  console.error(
    error instanceof UsageError || error instanceof ConfigError ? error.message : String(error),
  );
  process.exit(1);
}
