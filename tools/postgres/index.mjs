export { checkServer } from './external.mjs';
export { freePort } from './launch.mjs';
export { startPostgres } from './server.mjs';
