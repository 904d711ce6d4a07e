/** Exports for a program that runs the server inside itself: the demo. */
export { ConfigError, readConfig, type Config } from './config.js';
export { insertAdministrator } from './modules/accounts/index.js';
export { modules } from './modules/index.js';
export { connectionOf } from './platform/db/connection-url.js';
export { signAccessToken } from './platform/auth/access-token.js';
export { hashClientSecret } from './platform/auth/sign-in.service.js';
export type { Clock } from './platform/clock.js';
export { createServer, type Server } from './server.js';
export { hashPassword } from './platform/auth/password.js';
export { isWeakPassword } from './platform/auth/password.rules.js';
