import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { userRoles } from '@gza/contract';
import { romaniseName } from '@gza/api/georgian';

interface Account {
  email: string;
  password: string;
  role: string;
  bureau?: string;
  organisation?: string;
  name: { ka: string; en: string };
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(__dirname, '../../../data', path), 'utf8')) as T;
}

const accounts = read<Account[]>('demo/accounts.json');
const catalogue = read<{ bureaus: { code: string }[]; regions: { code: string }[] }>(
  'reference/catalogue.json',
);
const organisations = read<{ code: string; regions: string[] }[]>('demo/organisations.json');

const codes = (items: readonly { code: string }[]) => items.map(({ code }) => code);
const ofRole = (role: string) => accounts.filter((account) => account.role === role);

describe('the demo accounts', () => {
  it('has one for each role of a person, and no other role', () => {
    expect(new Set(accounts.map(({ role }) => role))).toEqual(new Set(userRoles));
  });

  it('has colleagues in two bureaus and people of two partners, to show who may not see what', () => {
    for (const role of ['socialWorker', 'psychologist', 'probationOfficer']) {
      expect(new Set(ofRole(role).map(({ bureau }) => bureau)).size).toBe(2);
    }
    expect(ofRole('partnerUser').map(({ organisation }) => organisation)).toEqual(
      codes(organisations),
    );
  });

  it.each(accounts)('$email: bound to what exists, under a name that fits', (account) => {
    expect(account.name.en).toBe(romaniseName(account.name.ka));
    expect(account.email).toBe(`${account.name.en.toLowerCase().replace(' ', '.')}@gza.example`);
    expect(account.password.length).toBeGreaterThanOrEqual(12);
    expect([...codes(catalogue.bureaus), undefined]).toContain(account.bureau);
    expect(account.organisation !== undefined).toBe(account.role === 'partnerUser');
    expect(account.bureau === undefined).toBe(
      ['head', 'analyst', 'administrator', 'partnerUser'].includes(account.role),
    );
  });

  it('knows where the partners work', () => {
    for (const { regions } of organisations) {
      expect(codes(catalogue.regions)).toEqual(expect.arrayContaining(regions));
    }
  });
});
