import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const features = join(__dirname, '../features');

/** Opening tags of `Page` in the screens, with their attributes. */
const pages = readdirSync(features, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .flatMap((file) =>
    readFileSync(join(features, file), 'utf8')
      .split(/<Page\b/u)
      .slice(1)
      .map((rest) => ({ file, tag: rest.slice(0, 600) })),
  );

const headingOf = (tag: string): string => /\btitle=\{([\s\S]*?)\}\n/u.exec(tag)?.[1] ?? '';
const namesPerson = (tag: string): boolean =>
  /\b(personName|personOf|nameOf|familyName|givenName)\b|^name$|\{ name \}/u.test(headingOf(tag));

it('finds the headings that name a person', () => {
  expect(pages.filter(({ tag }) => namesPerson(tag)).map(({ file }) => file)).toEqual([
    'appointments/components/appointment-screen.tsx',
    'beneficiaries/components/application-screen.tsx',
    'beneficiaries/components/record-layout.tsx',
    'partner/components/partner-referral.tsx',
    'services/components/referral-screen.tsx',
    'session-record/components/session-record-screen.tsx',
  ]);
});

it('keeps the names of people out of the titles that browsers remember', () => {
  const told = pages.filter(({ tag }) => namesPerson(tag) && !/\btabTitle=/u.test(tag));
  expect(told.map(({ file }) => file)).toEqual([]);
});
