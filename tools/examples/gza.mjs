/**
 * Functions that the examples of this folder need to call Gza: plain `fetch`, nothing to install.
 * `docs/integrating.md` explains every part.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export const baseUrl = (process.env.BASE_URL ?? 'http://localhost:3000').replace(/\/$/, '');

/** @param {string} name file of the demo data, or a path */
export const readData = (name) =>
  JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'));

/**
 * Id and secret of a client. `CLIENT_ID` and `CLIENT_SECRET` replace those of the demo, `CLIENTS` names
 * another file of the same form.
 * @param {'partnerClient' | 'reportingClient'} kind
 * @returns {{ id: string, secret: string }}
 */
export function credentialsOf(kind) {
  const { CLIENT_ID: id, CLIENT_SECRET: secret, CLIENTS: file } = process.env;
  if (id && secret) return { id, secret };
  /** @type {{ id: string, secret: string, kind: string }[]} */
  const clients = file ? JSON.parse(readFileSync(file, 'utf8')) : readData('demo/clients.json');
  const client = clients.find((c) => c.kind === kind);
  if (!client) throw new Error(`no ${kind} in ${file ?? 'data/demo/clients.json'}`);
  return client;
}

/**
 * Repeats a request while the server is busy: 429 and 503 give the seconds to wait.
 * @param {() => Promise<Response>} send
 */
async function patiently(send) {
  for (let tries = 1; ; tries += 1) {
    const answer = await send();
    if (![429, 503].includes(answer.status) || tries === 5) return answer;
    await pause(1000 * Number(answer.headers.get('retry-after') ?? 2 ** tries));
  }
}

/**
 * @typedef {object} Options
 * @property {unknown} [body]
 * @property {number} [version] version of the record as it was read, for `If-Match`
 * @property {string} [key] for `Idempotency-Key`: the same one for every try of the same change
 * @property {string} [accept]
 * @property {number} [expect] the one status that is right
 */

/** A caller: a person or a client, with a token. */
export class Caller {
  /**
   * @param {string} name
   * @param {string} token
   */
  constructor(name, token) {
    this.name = name;
    this.token = token;
  }

  /**
   * Returns the body of the answer. Throws with the problem when the status is not the expected one.
   * @param {'GET' | 'POST' | 'PUT' | 'PATCH'} method
   * @param {string} path
   * @param {Options} [options]
   * @returns {Promise<any>}
   */
  async call(method, path, { body, version, key = randomUUID(), accept, expect = 200 } = {}) {
    /** @type {Record<string, string>} */
    const headers = {
      authorization: `Bearer ${this.token}`,
      accept: accept ?? 'application/json',
      'accept-language': 'en',
    };
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (version !== undefined) headers['if-match'] = `"${version}"`;
    if (method !== 'GET') headers['idempotency-key'] = key;
    const answer = await patiently(() =>
      fetch(baseUrl + path, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
    const text = await answer.text();
    if (answer.status !== expect)
      throw new Error(
        `${method} ${path} as ${this.name}: ${answer.status}, not ${expect}\n${text}`,
      );
    const isJson =
      answer.headers.get('content-type')?.includes('json') && !accept?.includes('ndjson');
    return text && isJson ? JSON.parse(text) : text;
  }

  /** @param {string} path @param {Options} [options] */
  get(path, options) {
    return this.call('GET', path, options);
  }
  /** @param {string} path @param {unknown} [body] @param {Options} [options] */
  post(path, body, options) {
    return this.call('POST', path, { body, ...options });
  }
}

/**
 * Signs a person in with e-mail and password.
 * @param {{ email: string, password: string, name: { en: string } }} account
 */
export async function signIn({ email, password, name }) {
  const answer = await patiently(() =>
    fetch(`${baseUrl}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify({ email, password }),
    }),
  );
  if (!answer.ok) throw new Error(`${email} cannot sign in: ${await answer.text()}`);
  const { accessToken, me } = await answer.json();
  return Object.assign(new Caller(name.en, accessToken), {
    id: /** @type {string} */ (me.id),
    bureauId: /** @type {string | null} */ (me.bureauId),
  });
}

/**
 * Requests a token with the id and secret of a client (OAuth 2.0 client credentials). It is valid for ten
 * minutes.
 * @param {{ id: string, secret: string }} credentials
 * @param {string} [name]
 */
export async function clientToken({ id, secret }, name = 'client') {
  const answer = await patiently(() =>
    fetch(`${baseUrl}/api/oauth/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
        'accept-language': 'en',
      },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    }),
  );
  if (!answer.ok) throw new Error(`no token for client ${id}: ${await answer.text()}`);
  return new Caller(name, (await answer.json()).access_token);
}
