/** The requests of each workload, for the limit and for Gza. Every connection sends them in turn. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Fastify from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { registerAccessTokens, signAccessToken } from '../dist/platform/auth/access-token.js';
import { loadSigningKey } from '../dist/platform/auth/keys.js';
import { readConfig } from '../dist/config.js';
import { purposeOfCursor } from '../dist/platform/http/sealed-cursors.js';
import { InstallationKeys } from '../dist/platform/installation-keys.js';
import { nameKey } from '../dist/platform/text/name-key.js';

const pick = (items, count) =>
  Array.from({ length: count }, (_, n) => items[Math.floor((n * items.length) / count)]);

/** A token of a social worker, signed with the key that the server made. */
async function tokenOf(client, worker, dataDir) {
  const signInId = uuidv7();
  await client.query(
    `insert into sign_in (id, user_id, created_at, expires_at, last_used_at, refresh_hash, rotated_at) values ($1, $2, now(), now() + interval '1 day', now(), $3, now())`,
    [signInId, worker.id, randomBytes(8).toString('hex')],
  );
  const app = Fastify();
  readFileSync(path.join(dataDir, 'keys', 'access-token.pem'));
  await registerAccessTokens(app, loadSigningKey({ dataDir }));
  await app.ready();
  const actor = {
    kind: 'user',
    id: worker.id,
    signInId,
    role: worker.role,
    bureauId: worker.bureau_id,
    organisationId: null,
  };
  return signAccessToken(app, actor, new Date(Date.now() + 86_400_000));
}

/**
 * Requests that save registers: each connection has a session of its own, twelve people at a time; Gza gets
 * the version that was read.
 */
function registers({ courses }, worker, headers) {
  const sessions = courses.sessions.filter(
    (s) => s.bureau_id === worker.bureau_id && s.number === 10,
  );
  const marksOf = (session, round) =>
    courses.enrolments
      .filter((e) => e.group_id === session.group_id)
      .map((e, i) => ({
        enrolmentId: e.id,
        // Every save changes marks and corrects none to an absence: that has consequences, which the relay
        // handles later and on the processor time of others.
        mark: (i + round) % 6 === 0 ? 'late' : 'present',
      }));
  const bodies = new Map(sessions.map((s) => [s.id, [0, 1].map((round) => marksOf(s, round))]));
  const versions = new Map();
  const json = { 'content-type': 'application/json' };
  return {
    name: 'register',
    floor: 0.45,
    stateful: {
      limit: (connection, n) => {
        const session = sessions[connection];
        return {
          method: 'POST',
          path: '/register',
          headers: json,
          body: JSON.stringify({
            sessionId: session.id,
            marks: bodies.get(session.id)[n % 2],
            actorId: worker.id,
          }),
        };
      },
      gza: (connection, n) => {
        const session = sessions[connection + 16];
        return {
          method: 'PUT',
          path: `/api/v1/sessions/${session.id}/attendance`,
          headers: { ...headers, 'if-match': `"${versions.get(connection) ?? 1}"` },
          body: JSON.stringify({ marks: bodies.get(session.id)[n % 2] }),
          onAnswer: (answer) => versions.set(connection, JSON.parse(answer).version),
        };
      },
    },
  };
}

/** An account of a role, of the bureau or of the whole country. */
async function accountOf(client, role, bureau) {
  const id = uuidv7();
  await client.query(
    `insert into user_account (id, email, name, role, bureau_id, password_hash, active, version, created_at, updated_at)
     values ($1, $2, $2, $3, $4, '', true, 1, now(), now())`,
    [id, `${role}@pages.bench`, role, bureau],
  );
  return { id, role, bureau_id: bureau };
}

/**
 * Pages that are opened all day, each with the list of people of the same reader: a page may cost three times the list,
 * and 1.3 times as much where ten times as many people are recorded.
 */
export async function pages({ client, data, home }) {
  const worker = data.workers[0];
  const readers = [
    worker,
    await accountOf(client, 'supervisor', worker.bureau_id),
    await accountOf(client, 'head', null),
  ];
  const of = async (reader) => {
    const headers = { authorization: `Bearer ${await tokenOf(client, reader, home)}` };
    const get = (path) => [{ method: 'GET', headers, path }];
    const list = get('/api/v1/beneficiaries?limit=50');
    const page = (name, path) => ({ name, list, page: get(path), ofList: 3, growth: 1.3 });
    return [
      page(`today ${reader.role}`, '/api/v1/today'),
      ...(reader.role === 'head' ? [page('staff', '/api/v1/staff')] : []),
    ];
  };
  const all = [];
  // One after the other: each signs in with the same key file.
  for (const reader of readers) all.push(...(await of(reader)));
  return all;
}

export async function workloads({ client, data, home, env }) {
  const worker = data.workers[0];
  const own = data.people.filter((p) => p.bureau_id === worker.bureau_id);
  const headers = {
    authorization: `Bearer ${await tokenOf(client, worker, home)}`,
    'content-type': 'application/json',
  };
  const nameOf = (p) => `${p.family_name}  ${p.given_name}`;
  const keys = new InstallationKeys(readConfig(env).secret);
  const purpose = purposeOfCursor(
    'listBeneficiaries',
    {},
    { bureauId: worker.bureau_id, state: 'active' },
  );
  const cursor = (p) => keys.seal(purpose, Buffer.from(JSON.stringify([nameOf(p), p.id])));
  const prefixes = [...new Set(own.map((p) => nameKey(p.family_name).slice(0, 5)))].slice(0, 40);
  const people = pick(own, 40);
  const v = (...values) => values.map((value) => `v=${encodeURIComponent(value)}`).join('&');
  return [
    {
      name: 'list',
      floor: 0.45,
      limit: people.map((p) => ({
        method: 'GET',
        path: `/list?${v(worker.bureau_id, 'active', nameOf(p), p.id)}`,
      })),
      gza: people.map((p) => ({
        method: 'GET',
        headers,
        path: `/api/v1/beneficiaries?bureauId=${worker.bureau_id}&state=active&cursor=${cursor(p)}`,
      })),
    },
    {
      name: 'record',
      floor: 0.45,
      limit: people.map((p) => ({ method: 'GET', path: `/record?${v(p.id)}` })),
      gza: people.map((p) => ({
        method: 'GET',
        headers,
        path: `/api/v1/beneficiaries/${p.id}/record`,
      })),
    },
    {
      name: 'search',
      floor: 0.3,
      limit: prefixes.map((key) => ({
        method: 'POST',
        path: '/search',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ values: [worker.bureau_id, key, `${key}\u{10FFFF}`] }),
      })),
      gza: prefixes.map((key) => ({
        method: 'POST',
        headers,
        path: '/api/v1/beneficiaries/search',
        body: JSON.stringify({ text: key }),
      })),
    },
    registers(data, worker, headers),
  ];
}
