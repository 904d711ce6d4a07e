import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const features = join(__dirname, '../../features');

/** Forms without input that the user would miss: passwords, one date or click, the name of a view. */
const without = [
  'admin/forms/rotate-form.tsx',
  'admin/forms/user-form.tsx',
  'attendance/forms/place-form.tsx',
  'attendance/forms/replace-leader.tsx',
  'beneficiaries/components/join-call.tsx',
  'beneficiaries/forms/saved-view-form.tsx',
  'calendar/forms/new-session-form.tsx',
  'plans/forms/sign-form.tsx',
  'services/forms/offer-step.tsx',
  'services/forms/referral-dialog.tsx',
  'sign-in/components/change-password.tsx',
  'sign-in/components/invitation-screen.tsx',
  'sign-in/components/sign-in-form.tsx',
];

const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.tsx'),
);
const sourceOf = (name: string) => readFileSync(join(features, name), 'utf8');

it('finds the forms', () => {
  expect(
    files.filter((name) => /use(DtoForm|Correction)[<(]/u.test(sourceOf(name))).length,
  ).toBeGreaterThan(20);
});

it.each(files.filter((name) => /use(DtoForm|Correction)[<(]/u.test(sourceOf(name))))(
  '%s keeps what is typed, or is known to hold nothing that would be missed',
  (name) => {
    const keeps = /\bdraft(: \{|: form\.|,$)/mu.test(sourceOf(name));
    expect({ name, keeps }).toEqual({ name, keeps: !without.includes(name) });
  },
);

const asksWhy = /import \{[^}]*\b(ReasonForm|NoteForm|SaidForm)\b[^}]*\} from/u;
it.each(files.filter((name) => asksWhy.test(sourceOf(name))))(
  '%s names the draft of its reasons and notes',
  (name) => {
    expect(sourceOf(name)).toMatch(/\bdraft=\{/u);
  },
);

/** The constant part of a key in the source: `plan.*.about`. */
const shapesIn = (source: string, before: RegExp): string[] =>
  [...source.matchAll(before)].map(([, template = '', text = '']) =>
    (template || text).replaceAll(/\$\{[^}]*\}/gu, '*'),
  );
const kept = /\b(?:key:|draft[:=]|draft=\{|const draft =)\s*(?:`([^`]+)`|'([^']+)')/gu;
const continued = /\bcontinues(?:=\{?|:)\s*(?:`([^`]+)`|["']([^'"]+)["'])/gu;

const fits = (one: string, other: string): boolean => {
  const [a, b] = [one.split('.'), other.split('.')];
  return (
    a.length === b.length &&
    a.every((part, at) => [part, '*'].includes(b[at] ?? '') || part === '*')
  );
};

it.each(files.filter((name) => sourceOf(name).includes('continues')))(
  '%s opens for drafts that a form of its feature keeps',
  (name) => {
    const feature = name.split('/')[0] ?? '';
    const keys = files
      .filter((file) => file.startsWith(`${feature}/`))
      .flatMap((file) => shapesIn(sourceOf(file), kept))
      .concat(shapesIn(sourceOf('../domain/enrolment-forms.tsx'), kept));
    const ways = shapesIn(sourceOf(name), continued);
    expect(ways.filter((way) => !keys.some((key) => fits(way, key)))).toEqual([]);
  },
);
