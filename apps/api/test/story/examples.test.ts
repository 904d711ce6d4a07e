import { execFile, type ExecFileException } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync, mkdtempSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Dto, UserRole } from '@gza/contract';
import { v7 as uuidv7 } from 'uuid';
import { hashPassword } from '../../src/platform/auth/password.js';
import { dataFolder, referenceId } from '../../src/platform/reference.js';
import { TestApi, type Caller } from '../support/api.js';
import { giveConsent, openCase } from '../support/file.js';
import { registerOrganisation } from '../support/organisations.js';
import { story } from '../support/story.js';

const root = path.join(dataFolder, '..');
const examples = path.join(root, 'tools/examples');

interface Account {
  readonly email: string;
  readonly password: string;
  readonly role: UserRole;
  readonly bureau?: string;
  readonly name: { readonly en: string };
}
const accounts = JSON.parse(
  readFileSync(path.join(dataFolder, 'demo/accounts.json'), 'utf8'),
) as Account[];

/** Runs the examples as an outside user does: as separate programs, against a listening server. */
describe('the examples', () => {
  let api: TestApi;
  let administrator: Caller;
  let folder: string;
  let environment: NodeJS.ProcessEnv;
  let khidi: string;

  beforeAll(async () => {
    api = await TestApi.start();
    // The examples use the real time.
    api.clock.set(new Date().toISOString());
    administrator = await api.staff('administrator', 'თორნიკე სილაგაძე');
    khidi = await registerOrganisation(api, 'ა(ა)იპ „ხიდი“', 'NNLE Khidi (The Bridge)');
    // Everybody can read the password of the demo, so the API refuses it.
    const passwordHash = await hashPassword(accounts[0]?.password ?? '');
    for (const account of accounts.filter((a) => a.bureau === 'tbilisi')) {
      const { id } = await administrator.ok('createUser', {
        body: {
          email: account.email,
          name: account.name.en,
          role: account.role,
          bureauId: referenceId('bureau', 'tbilisi'),
        },
      });
      await api.owner.query('update user_account set password_hash = $2 where id = $1', [
        id,
        passwordHash,
      ]);
    }
    folder = mkdtempSync(path.join(tmpdir(), 'gza-examples-'));
    const clients = path.join(folder, 'clients.json');
    writeFileSync(
      clients,
      JSON.stringify([
        await client('partnerClient', ['referrals:read', 'referrals:write'], khidi),
        await client('reportingClient', ['reporting:read']),
      ]),
    );
    environment = { ...process.env, BASE_URL: api.address, CLIENTS: clients };
  });
  afterAll(async () => {
    await api.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const client = async (
    kind: Dto<'CreateApiClientBody'>['kind'],
    scopes: Dto<'CreateApiClientBody'>['scopes'],
    organisationId?: string,
  ) => {
    const { id, secret } = await administrator.ok('createApiClient', {
      body: {
        kind,
        name: kind,
        purpose: 'examples',
        scopes,
        ...(organisationId && { organisationId }),
      },
    });
    return { id, secret, kind };
  };

  interface Ended {
    readonly code: number;
    readonly out: string;
    readonly error: string;
  }
  const run = (file: string, args: string[] = [], more: NodeJS.ProcessEnv = {}): Promise<Ended> =>
    new Promise((resolve) => {
      const [command, ...first] = file.endsWith('.mjs') ? [process.execPath] : ['bash'];
      execFile(
        command ?? '',
        [...first, path.join(examples, file), ...args],
        { env: { ...environment, ...more }, timeout: 50_000 },
        (failed: ExecFileException | null, out, error) =>
          resolve({ code: failed ? Number(failed.code ?? 1) : 0, out, error }),
      );
    });

  const step = story('from the first step to the last');

  step('walk the whole road', async () => {
    const { code, out, error } = await run('the-road.mjs');
    expect([code, error]).toEqual([0, '']);
    for (const shown of [
      /^1\. An application/mu,
      /level medium; first needs: educationProfession, relationsLifestyle, livingConditions/u,
      /version 1 signed by person and officer, and active/u,
      /Interpersonal communication programme: completed by the rule/iu,
      /idCard [\w-]+: handedOver/u,
      /deliver: delivered, phone \+995555123456/u,
      /version 2 signed by person and caseManager, and active/u,
      /GZ-\d{4}-\d{6} closed on .*: goalsMet/u,
      /active-stock: 0 /u,
      /exits: 1 /u,
      /^Done\.$/mu,
    ])
      expect(out).toMatch(shown);
  });

  step('end with the problem when an answer is not the expected one', async () => {
    const { code, error } = await run('the-road.mjs', [], {
      CLIENT_ID: uuidv7(),
      CLIENT_SECRET: 'wrong',
    });
    expect(code).toBe(1);
    expect(error).toContain('/problems/invalid-client');
  });

  step('answer a referral with curl', async () => {
    const nino = await api.staff('socialWorker', 'ნინო ბერიძე');
    const { beneficiaryId } = await openCase(nino, { phone: '599 00 00 01' });
    await giveConsent(nino, beneficiaryId, { purpose: 'partnerSharing', organisationId: khidi });
    const draft = await nino.ok('createReferral', {
      body: {
        beneficiaryId,
        organisationId: khidi,
        serviceCode: 'legal-assistance',
        request: 'ბინის ხელშეკრულება',
      },
    });
    await nino.ok('sendReferral', { id: draft.id, version: draft.version });
    const { code, out, error } = await run('ngo-referrals.sh');
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain(`Referral ${draft.id}: ბინის ხელშეკრულება`);
    expect(out).toContain('reached at +995599000001');
    expect(await nino.ok('getReferral', { id: draft.id })).toMatchObject({
      state: 'delivered',
      units: 3,
      resultNote: 'Three meetings.',
    });
    expect((await run('ngo-referrals.sh')).out).toBe('No referral waits for an answer.\n');
    const refused = await run('ngo-referrals.sh', [], { CLIENT_ID: uuidv7(), CLIENT_SECRET: 'x' });
    expect(refused.code).not.toBe(0);
    expect(refused.out + refused.error).toContain('invalid-client');
  });

  step('report as CSV, and say what can be asked', async () => {
    const listed = await run('report.mjs');
    expect([listed.code, listed.error]).toEqual([0, '']);
    expect(listed.out).toMatch(/^attendance +Attendance; by .*programme.*region.*sex/mu);
    const csv = await run('report.mjs', ['services-delivered', '--by', 'service']);
    expect([csv.code, csv.error]).toEqual([0, '']);
    const [header, ...lines] = csv.out.trimEnd().split('\n');
    expect(header).toMatch(/^report,definitionVersion,asOf,from,to,provisional,service,numerator/u);
    expect(lines.at(-1)).toMatch(/,true$/u);
    expect((await run('report.mjs', ['no-such-report'])).code).toBe(1);
  });

  step('are those that the documents name, and every file that the documents name exists', () => {
    const text = readFileSync(path.join(root, 'docs/integrating.md'), 'utf8');
    const named = new Set([...text.matchAll(/tools\/examples\/[\w.-]+/gu)].map((m) => m[0]));
    expect([...named].sort()).toEqual([
      'tools/examples/gza.mjs',
      'tools/examples/ngo-referrals.sh',
      'tools/examples/report.mjs',
      'tools/examples/the-road.mjs',
    ]);
    for (const file of named)
      expect([file, existsSync(path.join(root, file))]).toEqual([file, true]);
    // The document shows the curl script as it is.
    const shown =
      /<!-- ngo-referrals\.sh -->\n\n```bash\n([\s\S]*?)```/u.exec(text)?.[1] ?? 'nothing of it';
    for (const line of shown.split('\n').filter((l) => l.trim()))
      expect(readFileSync(path.join(examples, 'ngo-referrals.sh'), 'utf8')).toContain(line);
  });
});
