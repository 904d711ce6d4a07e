import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { newClientSecret } from '../../src/platform/auth/sign-in.service.js';
import { TestApi, type Caller } from '../support/api.js';
import { root } from '../support/built.js';
import { giveConsent, openCase } from '../support/file.js';
import { registerOrganisation } from '../support/organisations.js';

// Two packages are built, packed and run as programs of their own.
jest.setTimeout(240_000);

/** A program of an NGO, as docs/integrating.md shows it. */
const program = `
import { createClient, isProblem, type ClientOptions } from '@gza/client';

const [baseUrl = '', id = '', secret = ''] = process.argv.slice(2);
let token: string | undefined;
const options: ClientOptions = { baseUrl, token: () => token, language: () => 'en' };
const api = createClient(options);

const signedIn = await api.issueToken({
  body: { grant_type: 'client_credentials', client_id: id, client_secret: secret },
});
token = signedIn.access_token;
const { items } = await api.listReferrals({ query: { state: 'sent' } });
const [referral] = items;
if (!referral) throw new Error('there is no referral');
const answered = await api.acceptReferral({
  id: referral.id,
  version: referral.version,
  idempotencyKey: 'packed-1',
  body: { note: 'on Monday' },
});
const again = await api
  .acceptReferral({ id: referral.id, version: answered.version, idempotencyKey: 'packed-2', body: {} })
  .catch((error: unknown) => (isProblem(error) ? error.problem.type : String(error)));
console.log(JSON.stringify([answered.id, answered.state, again]));
`;

describe('the client, packed and unpacked in an empty folder', () => {
  let api: TestApi;
  let nino: Caller;
  let folder: string;
  beforeAll(async () => {
    api = await TestApi.start();
    nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    folder = mkdtempSync(path.join(tmpdir(), 'gza-client-'));
  });
  afterAll(async () => {
    await api.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (command: string, args: readonly string[], cwd: string) =>
    execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  /** Packs both packages and unpacks them as an installation would, without a registry. */
  function install(): string[] {
    run(
      path.join(root, 'node_modules/.bin/turbo'),
      ['run', 'build', '--filter=@gza/client', '--output-logs=errors-only', '--no-update-notifier'],
      root,
    );
    run(
      'npm',
      [
        'pack',
        '-w',
        '@gza/contract',
        '-w',
        '@gza/client',
        '--pack-destination',
        folder,
        '--loglevel=error',
      ],
      root,
    );
    const archives = readdirSync(folder)
      .filter((file) => file.endsWith('.tgz'))
      .sort();
    for (const archive of archives) {
      const target = path.join(
        folder,
        'node_modules/@gza',
        archive.includes('client') ? 'client' : 'contract',
      );
      mkdirSync(target, { recursive: true });
      run(
        'tar',
        ['-xzf', path.join(folder, archive), '-C', target, '--strip-components=1'],
        folder,
      );
    }
    return archives;
  }

  /** Compiles the program against the types in the packages. */
  function compile(): void {
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    writeFileSync(path.join(folder, 'answer.ts'), program);
    const options = [
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--strict',
      '--skipLibCheck',
      '--lib',
      'es2023,dom',
      '--types',
      'node',
      '--typeRoots',
      path.join(root, 'node_modules/@types'),
    ];
    run(path.join(root, 'node_modules/.bin/tsc'), [...options, 'answer.ts'], folder);
  }

  it('signs in and answers a referral, with nothing else installed', async () => {
    expect(install()).toEqual([
      expect.stringMatching(/^gza-client-.*\.tgz$/u),
      expect.stringMatching(/^gza-contract-.*\.tgz$/u),
    ]);
    expect(readdirSync(path.join(folder, 'node_modules/@gza/client')).sort()).toEqual([
      'dist',
      'package.json',
    ]);
    compile();

    const organisation = await registerOrganisation(api, 'ხიდი', 'Khidi');
    const { beneficiaryId } = await openCase(nino);
    await giveConsent(nino, beneficiaryId, { purpose: 'partnerSharing' });
    const { id, version } = await nino.ok('createReferral', {
      body: {
        beneficiaryId,
        organisationId: organisation,
        serviceCode: 'language-subject-courses',
        request: 'ინგლისური',
      },
    });
    await nino.ok('sendReferral', { id, version });
    const client = { id: uuidv7(), ...newClientSecret() };
    const scopes = ['referrals:read', 'referrals:write'];
    await api.owner.query(
      `insert into api_client (id, kind, name, purpose, organisation_id, scopes, secret_hash, created_at, updated_at)
       values ($1, 'partnerClient', 'packed', 'test', $2, $3, $4, $5, $5)`,
      [client.id, organisation, scopes, client.hash, api.clock.now()],
    );
    // Not synchronously: the server is in this process.
    const output = await new Promise<string>((resolve, reject) => {
      const args = ['answer.js', api.address, client.id, client.secret];
      execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) =>
        error ? reject(new Error(stderr)) : resolve(stdout),
      );
    });
    expect(JSON.parse(output)).toEqual([id, 'accepted', '/problems/transition-not-allowed']);
    expect((await nino.ok('getReferral', { id })).state).toBe('accepted');
  });
});
