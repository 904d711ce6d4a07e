/** @typedef {import('./defects.mjs').Defect} Defect */

const platform = 'apps/api/src/platform';
const test = 'apps/api/test';
const portal = 'apps/web/src';

/**
 * Promises of the portal: what a device keeps, and what a page sends.
 *
 * @type {readonly Defect[]}
 */
export const ofThePortal = [
  {
    name: 'a portal with inline styles',
    promise: 'The portal runs no inline style without the nonce of its page.',
    file: `${platform}/http/portal.ts`,
    find: "`style-src 'self' 'nonce-${nonce}'`,",
    replacement: "`style-src 'self' 'nonce-${nonce}'`, \"style-src-attr 'unsafe-inline'\",",
    test: `${test}/platform/portal-policy`,
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
    name: 'a draft that misses what comes during a write',
    promise: 'What is typed outlives a killed browser.',
    file: `${portal}/platform/drafts/draft-autosave.ts`,
    find: 'while (this.again) {',
    replacement: 'if (this.again) {',
    project: 'web',
    test: `${portal}/platform/drafts`,
  },
  {
    name: 'answers written over those that an earlier page kept',
    promise: 'What is typed outlives a killed browser.',
    file: `${portal}/features/assessments/answers-draft.ts`,
    find: 'if (!this.#begun) return;',
    replacement: '',
    project: 'web',
    test: `${portal}/features/assessments/answers-draft`,
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
    find: '(api|problems)',
    replacement: '(problems)',
    project: 'web',
    test: `${portal}/worker`,
  },
];
