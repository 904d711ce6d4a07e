import { stopTestServer } from './database-setup.mjs';

/** Runs after the API's suites: drops the template and stops the server that the setup started. */
export default stopTestServer;
