import { once } from 'node:events';
import { createServer } from 'node:net';
import { UserError, codeOf } from '../lib/user-error.mjs';

/**
 * Binds the port for a moment, before minutes are spent on a server that nobody could reach. "localhost" is
 * two addresses, and a browser may ask either.
 *
 * @param {number} port
 * @param {string} host
 * @throws {UserError}
 */
export async function checkPort(port, host) {
  for (const address of host === 'localhost' ? ['127.0.0.1', '::1'] : [host]) {
    const server = createServer();
    try {
      server.listen(port, address);
      await once(server, 'listening');
      server.close();
      await once(server, 'close');
    } catch (error) {
      const message = messageFor(codeOf(error), port, host);
      if (message) throw new UserError(message);
    }
  }
}

/**
 * @param {string | undefined} code
 * @param {number} port
 * @param {string} host
 */
function messageFor(code, port, host) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: stop it, or choose another port, such as PORT=${port === 3000 ? 3001 : 3000} npm start.`;
  }
  if (code === 'EACCES') {
    return `This account may not open port ${port}: choose one above 1023, such as PORT=3000 npm start.`;
  }
  // A machine without IPv6 has no ::1, which is fine for localhost.
  if (host === 'localhost') return undefined;
  return `Nothing can listen on ${host} (${code}): set HOST to an address of this machine, or unset it.`;
}
