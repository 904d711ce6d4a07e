import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOnPaper, personName } from './person-name.js';

describe('the order of a name', () => {
  it.each([
    [{ givenName: 'ნინო', familyName: 'ბერიძე' }, 'ბერიძე ნინო', 'ნინო ბერიძე'],
    [{ givenName: ' ნინო ', familyName: ' ' }, 'ნინო', 'ნინო'],
    [{ givenName: '', familyName: 'ბერიძე' }, 'ბერიძე', 'ბერიძე'],
    [{ givenName: null, familyName: null }, 'No name', ''],
  ])('%j is “%s” on a screen and “%s” on a paper', (person, onScreen, onPaper) => {
    expect(personName(person, 'No name')).toBe(onScreen);
    expect(nameOnPaper(person)).toBe(onPaper);
  });

  it('says that nobody is known', () => {
    expect(personName(null, 'No name')).toBe('No name');
    expect(personName(null)).toBe('');
  });
});

const src = join(__dirname, '..');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/u.test(name) && !/\.(test|fixture)\.tsx?$/u.test(name))
  .filter((name) => name !== 'platform/person-name.ts');

/** Both parts of a name in one template, one sum, or one list that is joined. */
const bothParts = [
  /\$\{[^}]*(?:given|family)Name[^}]*\}[^`]*\$\{[^}]*(?:given|family)Name/u,
  /(?:given|family)Name\b[^,;\n]*\+[^,;\n]*(?:given|family)Name\b/u,
  /\[[^\]]*(?:given|family)Name\b[^\]]*(?:given|family)Name\b[^\]]*\][^;]{0,60}\.join\(/u,
  /\{[^{}]*\bgivenName\}\s*(?:\{' '\}\s*)?\{[^{}]*\bfamilyName\}/u,
  /\{[^{}]*\bfamilyName\}\s*(?:\{' '\}\s*)?\{[^{}]*\bgivenName\}/u,
];
const joinsParts = (source: string) => bothParts.some((pattern) => pattern.test(source));

describe('nothing else puts the parts of a name together', () => {
  it.each([
    '`${p.familyName} ${p.givenName}`',
    "`${p.givenName ?? ''} ${p.familyName ?? ''}`.trim()",
    "familyName + ' ' + givenName",
    "[person?.familyName, person?.givenName].filter(Boolean).join(' ')",
    '<b>{p.givenName} {p.familyName}</b>',
    "<b>{p.familyName}{' '}{p.givenName}</b>",
  ])('finds %s', (source) => {
    expect(joinsParts(source)).toBe(true);
  });

  it('holds in the whole portal', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter((name) => joinsParts(readFileSync(join(src, name), 'utf8')))).toEqual([]);
  });

  it('shows names of people through usePersonName, but on papers, for sorting and on the device', () => {
    expect(
      files
        .filter((name) =>
          /import \{[^}]*\bpersonName\b/u.test(readFileSync(join(src, name), 'utf8')),
        )
        .sort(),
    ).toEqual([
      // Writes Latin letters itself, where they are chosen.
      'domain/use-person-name.ts',
      'features/calendar/calendar.presenter.ts',
      // A paper, which shows names as recorded.
      'features/course-papers/components/attendance-sheet.tsx',
      // Sorts by the name as recorded.
      'features/course-papers/papers.presenter.ts',
      'features/groups/group.presenter.ts',
      // Keep the name as recorded; the screen writes it.
      'features/register/sheet.presenter.ts',
      'features/team/team.presenter.ts',
    ]);
  });

  it('shows names of colleagues and groups through f.name, but on papers', () => {
    const shownRaw =
      /(?<!f\.name\()(?<![\w.])(?:\w+\??\.)*(?:\w+By|caseManager|author|staff|worker|facilitators?|actor|group)\??\.name\b/u;
    // Texts write their parameters that are names by themselves.
    const parameter = /\b(?:name|names|who|by|owner|group): /u;
    const lines = files
      .filter(
        (name) =>
          !/(?:^|\/)(?:assessment-paper|plan-paper|certificate|attendance-sheet|print-letter|print-summons)\.tsx$/u.test(
            name,
          ),
      )
      .flatMap((name) =>
        readFileSync(join(src, name), 'utf8')
          .split('\n')
          .filter((line) => shownRaw.test(line) && !parameter.test(line))
          .map((line) => `${name}: ${line.trim()}`),
      );
    expect(lines).toEqual([
      // Goes into the texts of the screen as their `name`.
      "features/today/components/waiting-work.tsx: const name = query.data?.worker.name ?? '';",
    ]);
    expect(shownRaw.test('value: referral.createdBy?.name,')).toBe(true);
    expect(shownRaw.test('value: f.name(referral.createdBy?.name),')).toBe(false);
  });

  it('has papers that write given names first', () => {
    expect(
      files.filter((name) => /\bnameOnPaper\(/u.test(readFileSync(join(src, name), 'utf8'))).sort(),
    ).toEqual([
      'features/appointments/components/print-summons.tsx',
      'features/assessments/components/assessment-paper.tsx',
      'features/beneficiaries/components/print-application.tsx',
      'features/case-papers/components/closing-paper.tsx',
      'features/case-papers/components/print-consents.tsx',
      'features/course-papers/components/certificate.tsx',
      'features/plans/components/plan-paper.tsx',
      'features/services/components/print-disclosures.tsx',
      'features/services/components/print-letter.tsx',
    ]);
  });
});
