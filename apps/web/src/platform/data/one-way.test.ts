import { endpoints, postReads, type EndpointSpec } from '@gza/contract';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const src = join(__dirname, '../..');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/u.test(name) && !/\.test\.tsx?$/u.test(name))
  .filter((name) => !name.startsWith('platform/data/'));
const sourceOf = (name: string) => readFileSync(join(src, name), 'utf8');
const table: Readonly<Record<string, EndpointSpec>> = endpoints;

const matches = (pattern: RegExp) =>
  files
    .flatMap((name) =>
      [...sourceOf(name).matchAll(pattern)].map(([, found = '']) => `${name} ${found}`.trim()),
    )
    .sort();

it('finds the files of the portal', () => {
  expect(files.length).toBeGreaterThan(300);
});

it('changes records through useChanges, but for what says why not', () => {
  const changing = matches(/\bapi\.(\w+)\(/gu).filter((line) => {
    const spec = table[line.split(' ')[1] ?? ''];
    return spec && spec.method !== 'GET';
  });
  expect(
    changing.filter((line) => !(postReads as readonly string[]).includes(line.split(' ')[1] ?? '')),
  ).toEqual([
    // Waits on the device for the connection; the cache is updated when the outcome has arrived.
    'features/appointments/offline/outcomes.ts recordAppointment',
    // Saves automatically while the user types, and distributes the answer itself.
    'features/assessments/use-answers-draft.ts saveAnswers',
    // As the outcome of an appointment.
    'features/register/offline/queue.ts saveRegister',
    // Touches no record.
    'features/sign-in/components/change-password.tsx changePassword',
  ]);
});

it('leaves it to the data layer what is stale, but where a draft saves by itself', () => {
  expect([...new Set(matches(/\b(invalidateQueries|refetchQueries)\b/gu))]).toEqual([
    'features/assessments/components/draft-form.tsx invalidateQueries',
    'features/assessments/use-answers-draft.ts invalidateQueries',
    'features/register/use-register-form.ts invalidateQueries',
  ]);
});

it('makes no key of its own', () => {
  expect(matches(/(queryKey: \[)/gu)).toEqual([]);
});

it('asks for no first page of a list without the rest: lists go through pages, everyPage or firstOf', () => {
  expect(matches(/\b(limit: \d+)/gu)).toEqual([]);
});

it('loads no registry of the contract that knows every module', () => {
  const registries =
    'endpoints|endpointsByModule|stateMachines|todayKinds|timelineTopicOf|timelineKinds';
  expect(
    matches(
      new RegExp(
        `import \\{[^}]*\\b(?<!type )(${registries})\\b[^}]*\\} from '@gza/contract'`,
        'gu',
      ),
    ),
  ).toEqual([]);
});
