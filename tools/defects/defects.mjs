/**
 * A promise of safety or durability, and a defect that breaks it: the test named here must turn red.
 *
 * @typedef {object} Defect
 * @property {string} name
 * @property {string} promise
 * @property {string} file   the file that the defect is planted in
 * @property {string} find   stands there exactly once
 * @property {string} replacement    what takes its place; it compiles
 * @property {string} test   folder or file of tests
 * @property {'web'} [project]  of the tests; `api` unless told
 */

const platform = 'apps/api/src/platform';
const test = 'apps/api/test';
const portal = 'apps/web/src';

/** @type {readonly Defect[]} */
export const defects = [
  {
    name: 'commits that are not flushed',
    promise: 'What was acknowledged survives a killed database.',
    file: `${platform}/db/database.ts`,
    find: 'application_name: `gza ${role}`,',
    replacement:
      "application_name: `gza ${role}`, options: '-c synchronous_commit=off -c wal_writer_delay=10s',",
    test: `${test}/durability`,
  },
  {
    name: 'nobody hears a lost connection',
    promise: 'The API outlives its database.',
    file: `${platform}/db/database.ts`,
    find: 'attachErrorListener(database.pool(role), onError);',
    replacement: 'void attachErrorListener;',
    test: `${test}/durability`,
  },
  {
    name: 'answers that are not kept for a retry',
    promise: 'A repeated request does nothing twice.',
    file: `${platform}/db/unit-of-work.ts`,
    find: 'record ? JSON.stringify(record) : null,',
    replacement: 'record ? null : null,',
    test: `${test}/durability`,
  },
  {
    name: 'two of one request at once',
    promise: 'A request under way is not done a second time beside it.',
    file: `${platform}/db/idempotency.ts`,
    find: "if (!free) throw new ProblemError('idempotency-in-flight');",
    replacement: 'void free;',
    test: `${test}/platform/idempotency`,
  },
  {
    name: 'the last one wins',
    promise: "Nobody's change is lost under another's.",
    file: `${platform}/db/tx.ts`,
    find: 'if (ifMatch !== undefined && found.version !== ifMatch)',
    replacement: 'if (ifMatch !== undefined && found.version < 0)',
    test: `${test}/beneficiaries/intake`,
  },
  {
    name: 'a read that is not written down',
    promise: 'Who saw a record is in the audit.',
    file: `${platform}/db/unit-of-work.ts`,
    find: 'await this.reads.write(\n        auditEntry(actor, context, now, {',
    replacement: 'if (!now) await this.reads.write(\n        auditEntry(actor, context, now, {',
    test: `${test}/beneficiaries/intake`,
  },
  {
    name: 'a change that is not written down',
    promise: 'Who changed a record is in the audit.',
    file: `${platform}/db/unit-of-work.ts`,
    find: 'JSON.stringify(audits),',
    replacement: 'JSON.stringify(audits.slice(0, 0)),',
    test: `${test}/durability`,
  },
  {
    name: 'a refusal that is not written down',
    promise: 'Who tried to see a record is in the audit.',
    file: `${platform}/db/unit-of-work.ts`,
    find: 'await this.reads.write(auditEntry(actor, context, this.clock.now(), { problem }));',
    replacement: 'void [actor, problem];',
    test: `${test}/platform/role-matrix`,
  },
  {
    name: 'a token of somebody who was signed out',
    promise: 'A sign-in that was ended opens nothing more.',
    file: `${platform}/db/unit-of-work.ts`,
    find: "if (answer?.active !== true) throw new ProblemError('unauthenticated');",
    replacement: 'void answer;',
    test: `${test}/accounts/standing`,
  },
  {
    name: 'all bureaus',
    promise: 'The database shows staff the case files of their own bureau only.',
    file: `${platform}/db/rls.ts`,
    find: "`${column} = any ((select nullif(current_setting('gza.bureaus', true), ''))::uuid[])`;",
    replacement: '`${column} is not null`;',
    test: `${test}/beneficiaries/intake`,
  },
  {
    name: 'an officer behind the wall',
    promise: 'What a person tells of dependences and health does not reach an officer.',
    file: 'apps/api/src/migrations/1790000000800-plans.ts',
    find: "using (mandatory or area_code is distinct from 'addictions' or not (${officer}));",
    replacement: 'using (true);',
    test: `${test}/plans/officers-wall`,
  },
  {
    name: 'approval of one’s own work',
    promise: 'Four eyes look where the rules say so.',
    file: `${platform}/errors.ts`,
    find: 'if (edge.fourEyes && lastActorId !== null && lastActorId === actor.id)',
    replacement: 'if (edge.fourEyes && lastActorId === undefined)',
    test: `${test}/plans`,
  },
  {
    name: 'one device key for everybody',
    promise: 'What waits on a device is closed to other users.',
    file: `${platform}/auth/device-key.ts`,
    find: '`device store of ${userId}`',
    replacement: '`device store of ${userId.slice(0, 0)}`',
    test: `${test}/platform/device-key`,
  },
  {
    name: 'a device that can be read',
    promise: 'What waits on a device is encrypted.',
    file: `${portal}/platform/device/device-store.ts`,
    find: 'const sealed = await mine.seal(id, content);',
    replacement: 'const sealed = { ...(await mine.seal(id, content)), content };',
    project: 'web',
    test: `${portal}/platform/device`,
  },
  {
    name: 'a device that remembers who has left',
    promise: 'Signing out leaves nothing on the device.',
    file: `${portal}/platform/device/device-store.ts`,
    find: 'if (closing) await dropOwned((await closing).owner);',
    replacement: 'void [closing, dropOwned];',
    project: 'web',
    test: `${portal}/platform/device`,
  },
  {
    name: 'a draft that nobody keeps',
    promise: 'What is typed outlives a killed browser.',
    file: `${portal}/platform/drafts/draft-autosave.ts`,
    find: 'if (content) await this.keep(',
    replacement: 'if (content && this.ended) await this.keep(',
    project: 'web',
    test: `${portal}/platform/drafts`,
  },
  {
    name: 'a draft thrown away with a refused save',
    promise: 'What is typed outlives a refusal.',
    file: `${portal}/platform/drafts/drafts.ts`,
    find: 'const result = await save();',
    replacement: 'const result = await save().finally(() => dropDraft(key));',
    project: 'web',
    test: `${portal}/platform/drafts`,
  },
  {
    name: 'a restored draft sent under a new key',
    promise: 'A browser that dies while it saves writes nothing twice.',
    file: `${portal}/platform/use-idempotency-key.ts`,
    find: 'if (draft !== undefined && !earlier) await saveSent(draft, sent);',
    replacement: '',
    project: 'web',
    test: `${portal}/platform/use-idempotency-key.test.tsx`,
  },
  {
    name: 'a register sent under a new key each time',
    promise: 'A register that was saved without a line is written once.',
    file: `${portal}/features/register/offline/queue.ts`,
    find: 'idempotencyKey: key,',
    replacement: 'idempotencyKey: `${key}${Date.now()}`,',
    project: 'web',
    test: `${portal}/features/register/offline`,
  },
  {
    name: 'a worker that looks at answers',
    promise: 'No answer of the API is kept by the service worker.',
    file: `${portal}/worker/shell.rules.ts`,
    find: "|| pathname.startsWith('/api')",
    replacement: "|| pathname === ''",
    project: 'web',
    test: `${portal}/worker`,
  },
  {
    name: 'effects of an event that commit before its mark',
    promise: 'What follows from an event happens once, wherever the server is killed.',
    file: `${platform}/outbox/relay.ts`,
    find: 'await tx.attempt(() => this.handle(tx, event));',
    replacement: 'await this.uow.run(actor, context, (other) => this.handle(other, event));',
    test: `${test}/durability/relay-crash`,
  },
  {
    name: 'two relays that handle one event',
    promise: 'What follows from an event happens once, however many servers run.',
    file: `${platform}/outbox/delivery.statements.ts`,
    find: 'for update of d skip locked`',
    replacement: '`',
    test: `${test}/platform/event-relay`,
  },
  {
    name: 'a poisoned event that holds up every handler',
    promise: 'A handler that fails on an event does not hold up the other handlers.',
    file: `${platform}/outbox/delivery.statements.ts`,
    find: 'and earlier.handler = d.handler',
    replacement: 'and earlier.handler is not null',
    test: `${test}/platform/event-relay`,
  },
  {
    name: 'a poisoned event that is never parked',
    promise: 'An event whose handler goes on failing is parked, and those behind it go on.',
    file: `${platform}/outbox/backoff.rules.ts`,
    find: 'minutesBetweenTries = [1, 2, 5, 15] as const',
    replacement: 'minutesBetweenTries = [1, 2, 5, 15, 15, 15, 15] as const',
    test: `${test}/platform/event-relay`,
  },
  {
    name: 'an event that overtakes an earlier one',
    promise: 'Events of one record are handled in their order.',
    file: `${platform}/outbox/delivery.statements.ts`,
    find: 'and earlier.sequence < d.sequence',
    replacement: 'and earlier.sequence < 0',
    test: `${test}/platform/event-order`,
  },
];
