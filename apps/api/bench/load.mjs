import http from 'node:http';
import autocannon from 'autocannon';

export const connections = 16;

/**
 * Sends requests that do not depend on one another, and returns the number of answers per second.
 *
 * @param {string} url
 * @param {readonly object[]} requests
 * @param {number} seconds
 * @returns {Promise<number>}
 */
export function load(url, requests, seconds) {
  return new Promise((resolve, reject) => {
    autocannon({ url, connections, duration: seconds, requests }, (error, result) => {
      if (error) return reject(error);
      if (result.non2xx > 0 || result.errors > 0)
        return reject(new Error(`${url}: ${result.non2xx} problems, ${result.errors} errors`));
      resolve(result.requests.total / result.duration);
    });
  });
}

/**
 * Like `load`, for requests that depend on the answer before: one after the other on each connection.
 *
 * @param {string} url
 * @param {(connection: number, n: number) => { method: string, path: string, headers: object, body: string, onAnswer?: (text: string) => void }} request
 * @param {number} seconds
 * @returns {Promise<number>}
 */
export async function loadStateful(url, request, seconds) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const until = Date.now() + seconds * 1000;
  let done = 0;
  const send = ({ method, path, headers, body, onAnswer }) =>
    new Promise((resolve, reject) => {
      const sent = http.request(
        `${url}${path}`,
        { agent, method, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
        (answer) => {
          const chunks = [];
          answer
            .on('data', (chunk) => chunks.push(chunk))
            .on('end', () => {
              const text = Buffer.concat(chunks).toString();
              if (answer.statusCode !== 200)
                return reject(new Error(`${url}${path}: ${answer.statusCode} ${text}`));
              onAnswer?.(text);
              resolve(undefined);
            });
        },
      );
      sent.on('error', reject).end(body);
    });
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      for (let n = 0; Date.now() < until; n += 1) {
        await send(request(connection, n));
        done += 1;
      }
    }),
  );
  agent.destroy();
  return done / seconds;
}
