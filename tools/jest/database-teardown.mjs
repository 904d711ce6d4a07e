import { stopTestServer } from './database-setup.mjs';

/** After the API's suites: drops the template and stops the server that the setup started. */
export default stopTestServer;
