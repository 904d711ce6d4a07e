export { checkServer } from './external.mjs';
export { freePort } from './launch.mjs';
export { runningUrl } from './running.mjs';
export { startPostgres } from './server.mjs';
