/**
 * One exchange of a test with the server, and the example that is made of it.
 *
 * @typedef {{ operation: string, from?: string, params: Record<string, string>, query?: unknown, body?: unknown, status: number, answer?: unknown }} Exchange
 */

const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gu;

/** Secrets and tokens, which an example must not show. @type {Record<string, string>} */
const secrets = {
  accessToken: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIwMTk3YTAwMCJ9.c2lnbmF0dXJl',
  access_token: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIwMTk3YTAwMCJ9.c2lnbmF0dXJl',
  deviceKey: 'ZGV2aWNlLWtleS1vZi1hbi1leGFtcGxlLWFuZC1ub25l'.slice(0, 43),
  secret: 'the-secret-that-is-shown-once',
  client_secret: 'the-secret-that-was-shown-once',
  token: 'the-token-of-the-address',
  path: '/api/v1/calendar-feeds/the-token-of-the-address',
};

/** Cuts lists to two entries, and replaces secrets. @param {unknown} value @returns {unknown} */
export function shortened(value) {
  if (Array.isArray(value)) return value.slice(0, 2).map(shortened);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      typeof one === 'string' && secrets[key] !== undefined ? secrets[key] : shortened(one),
    ]),
  );
}

/** Numbers the ids in the order of their appearance, so that a new recording changes only what changed. */
function numbered(/** @type {unknown} */ value) {
  /** @type {Map<string, string>} */
  const seen = new Map();
  const text = JSON.stringify(value).replace(uuid, (id) => {
    const known =
      seen.get(id) ?? `0197a000-0000-7000-8000-${String(seen.size + 1).padStart(12, '0')}`;
    seen.set(id, known);
    return known;
  });
  return JSON.parse(text);
}

/** The example of an exchange. @param {Exchange} exchange */
export const exampleOf = ({ params, query, body, status, answer }) =>
  numbered(shortened({ params, query, body, status, ...(answer !== '' && { answer }) }));

/** Request and status of an exchange or an example, comparable: without ids. @param {Exchange} exchange */
const requestOf = ({ params, query, body, status }) =>
  JSON.stringify(numbered(shortened({ params, query, body, status })));

/**
 * The operations whose example no recorded exchange sent: what the tests send has changed since.
 *
 * @param {Readonly<Record<string, Omit<Exchange, 'operation'>>>} examples
 * @param {readonly Exchange[]} exchanges
 */
export function outdated(examples, exchanges) {
  const sent = new Set(exchanges.map((one) => `${one.operation} ${requestOf(one)}`));
  return Object.entries(examples)
    .filter(([operation, one]) => !sent.has(`${operation} ${requestOf({ ...one, operation })}`))
    .map(([operation]) => operation);
}
