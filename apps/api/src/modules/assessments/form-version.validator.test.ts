import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadInstrumentPack } from './form-version.loader.js';
import { MalformedPackError } from './form-version.errors.js';
import { isPublishable } from './form-version.js';
import { parseFormVersion, parseScoredCases } from './form-version.validator.js';
import { caseMismatches, untestedOutcomes } from './scored-cases.rules.js';

const INSTRUMENTS = join(__dirname, '../../../../../data/instruments');

// The tests edit the files freely, so the files are read untyped.
interface Loose {
  [key: string]: Loose;
}
const read = (code: string) =>
  JSON.parse(readFileSync(join(INSTRUMENTS, code, 'version-1.json'), 'utf8')) as Loose;

/** Sets the value at a JSON pointer, or deletes it when `undefined`. */
function put(root: Loose, pointer: string, value: unknown): Loose {
  const steps = pointer.split('/').slice(1);
  const last = steps.pop()!;
  const target = steps.reduce((node, step) => node[step]!, root);
  if (value === undefined) delete target[last];
  else target[last] = value as Loose;
  return root;
}

function errorsOf(raw: unknown) {
  try {
    parseFormVersion(raw, 'version-1.json');
    return [];
  } catch (error) {
    if (error instanceof MalformedPackError) return error.errors;
    throw error;
  }
}

describe('a form version', () => {
  it('is read with its shared options put in place', () => {
    const version = parseFormVersion(read('phq-9'), 'version-1.json');
    expect(version.sections[0]?.items[8]).toMatchObject({
      linkId: 'q9',
      options: [
        { code: 'notAtAll' },
        { code: 'severalDays' },
        { code: 'moreThanHalf' },
        { code: 'nearlyEveryDay' },
      ],
    });
    expect(version).not.toHaveProperty('optionSets');
  });

  it.each<[string, string, string, unknown, string, string]>([
    ['an unknown field', 'phq-9', '/colour', 'red', '', 'additionalProperties'],
    ['a missing licence', 'phq-9', '/licence', undefined, '', 'required'],
    ['a text without Georgian', 'phq-9', '/title/ka', undefined, '/title', 'required'],
    ['a Georgian text in Latin letters', 'phq-9', '/title/ka', 'Depresia', '/title/ka', 'pattern'],
    [
      'an unknown item type',
      'phq-9',
      '/sections/0/items/0/type',
      'slider',
      '/sections/0/items/0',
      'discriminator',
    ],
    [
      'a link id used twice',
      'phq-9',
      '/sections/0/items/1/linkId',
      'q1',
      '/sections/0/items/1/linkId',
      'duplicate',
    ],
    [
      'an unknown option set',
      'phq-9',
      '/sections/0/items/0/options',
      'colours',
      '/sections/0/items/0/options',
      'unknownOptionSet',
    ],
    [
      'a scale over an unknown item',
      'phq-9',
      '/scales/0/items/0/linkId',
      'q99',
      '/scales/0/items/0',
      'notScored',
    ],
    [
      'an item counted twice',
      'phq-9',
      '/scales/0/items/0/linkId',
      'q2',
      '/scales/0/items',
      'duplicate',
    ],
    [
      'a minimum above the number of items',
      'phq-9',
      '/scales/0/minimumAnswered',
      10,
      '/scales/0/minimumAnswered',
      'range',
    ],
    ['a pro-rated mean', 'phq-9', '/scales/0/method', 'mean', '/scales/0/proRate', 'meaningless'],
    [
      'bands out of order',
      'phq-9',
      '/scales/0/bandSets/0/bands/1/from',
      12,
      '/scales/0/bandSets/0/bands/2/from',
      'order',
    ],
    [
      'an alert on an unknown item',
      'phq-9',
      '/alerts/0/when/conditions/0/linkId',
      'q10',
      '/alerts/0/when/conditions/0/linkId',
      'unknownItem',
    ],
    [
      'a limit that is no number',
      'phq-9',
      '/alerts/0/when/conditions/0/value',
      'much',
      '/alerts/0/when/conditions/0/value',
      'type',
    ],
    [
      'a mapping from itself',
      'phq-9',
      '/mappings',
      [
        {
          fromVersion: 1,
          fromScale: 'total',
          toScale: 'total',
          multiply: 1,
          add: 0,
          citation: 'x',
        },
      ],
      '/mappings/0/fromVersion',
      'order',
    ],
    [
      'a condition on an option that is not there',
      'bps-rnr',
      '/alerts/0/when/conditions/0/value',
      'now',
      '/alerts/0/when/conditions/0/value',
      'unknownOption',
    ],
    [
      'a condition that looks ahead',
      'bps-rnr',
      '/sections/0/items/2/showWhen/conditions/0/linkId',
      'soc.caring',
      '/sections/0/items/2/showWhen/conditions/0/linkId',
      'unknownItem',
    ],
    [
      'levels that do not start at 0',
      'bps-rnr',
      '/riskSummary/levels/0/from',
      1,
      '/riskSummary/levels/0/from',
      'order',
    ],
    [
      'a factor rated by a text',
      'bps-rnr',
      '/riskSummary/factors/0/ratingLinkId',
      'bio.notes',
      '/riskSummary/factors/0/ratingLinkId',
      'notScored',
    ],
    [
      'evidence that is no text',
      'bps-rnr',
      '/riskSummary/factors/0/evidenceLinkId',
      'psy.mood',
      '/riskSummary/factors/0/evidenceLinkId',
      'unknownItem',
    ],
    [
      'a strength without a score',
      'bps-rnr',
      '/riskSummary/protectiveLinkIds/0',
      'strength.notes',
      '/riskSummary/protectiveLinkIds/0',
      'notScored',
    ],
  ])('is refused for %s', (_name, pack, pointer, value, at, code) => {
    expect(errorsOf(put(read(pack), pointer, value))).toContainEqual(
      expect.objectContaining({ pointer: at, code }),
    );
  });

  it('is refused with all its faults in one message that names the file', () => {
    const raw = put(put(read('gad-7'), '/scales/0/minimumAnswered', 9), '/alerts', [
      { ...read('phq-9')['alerts']![0], code: 'one' },
    ]);
    expect(() => parseFormVersion(raw, 'gad-7/version-1.json')).toThrow(
      [
        'gad-7/version-1.json is malformed:',
        '  /scales/0/minimumAnswered: more than the scale has items',
        '  /alerts/0/when/conditions/0/linkId: no item q9 up to here',
      ].join('\n'),
    );
  });

  it('publishes figures only from validated forms in a validated wording', () => {
    const phq = parseFormVersion(read('phq-9'), 'phq-9');
    expect(isPublishable(phq, 'en')).toBe(true);
    expect(isPublishable(phq, 'ka')).toBe(false);
    expect(isPublishable(parseFormVersion(read('bps-rnr'), 'bps-rnr'), 'ka')).toBe(false);
  });
});

describe('scored cases', () => {
  const version = parseFormVersion(read('gad-7'), 'gad-7');
  // The cases of the newest version hold for the first one too: both score alike.
  const cases = put(
    JSON.parse(readFileSync(join(INSTRUMENTS, 'gad-7/cases.json'), 'utf8')) as Loose,
    '/version',
    1,
  );
  const parsed = parseScoredCases(cases, version, 'cases.json').cases;

  it('say what differs, so that a wrong threshold keeps a version from being published', () => {
    const shifted = parseFormVersion(
      put(read('gad-7'), '/scales/0/bandSets/0/bands/2/from', 11),
      'gad-7',
    );
    expect(parsed.flatMap((scored) => caseMismatches(shifted, scored))).toEqual([
      {
        case: 'Lowest score of the moderate band',
        of: 'scales',
        expected: { total: { score: 10, band: 'moderate', answered: 7, proRated: false } },
        actual: { total: { score: 10, band: 'mild', answered: 7, proRated: false } },
      },
    ]);
  });

  it('say which bands nobody tested', () => {
    const mildOnly = parsed.filter((scored) => scored.scales['total']?.band === 'mild');
    expect(untestedOutcomes(version, mildOnly)).toEqual([
      'total:minimal',
      'total:moderate',
      'total:severe',
    ]);
  });

  it('are refused when they belong to another form or are malformed', () => {
    expect(() => parseScoredCases({ ...cases, form: 'phq-9' }, version, 'cases.json')).toThrow(
      'cases.json is malformed:\n  /form: belongs to phq-9 version 1, expected gad-7 version 1',
    );
    expect(() => parseScoredCases({ form: 'gad-7' }, version, 'cases.json')).toThrow(
      MalformedPackError,
    );
  });
});

describe('a pack on disk', () => {
  let root: string;
  const lay = (files: Record<string, string>) =>
    Promise.all(
      Object.entries(files).map(([name, content]) => writeFile(join(root, 'gad-7', name), content)),
    );
  const file = (name: string) => readFileSync(join(INSTRUMENTS, 'gad-7', name), 'utf8');

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'gza-packs-'));
    await mkdir(join(root, 'gad-7'));
  });
  afterEach(() => rm(root, { recursive: true }));

  it('may have several versions, lowest first, with the cases of the newest', async () => {
    const later = (content: string) =>
      JSON.stringify({ ...(JSON.parse(content) as object), version: 2 });
    await lay({
      'version-2.json': later(file('version-1.json')),
      'version-1.json': file('version-1.json'),
      'cases.json': later(file('cases.json')),
      'NOTICE.md': '# GAD-7',
    });
    const pack = await loadInstrumentPack(root, 'gad-7');
    expect(pack.versions.map((version) => version.version)).toEqual([1, 2]);
    expect(pack.notice).toBe('# GAD-7');
  });

  it.each<[string, Record<string, string>, string]>([
    ['no version', {}, 'there is no version-<n>.json'],
    ['broken JSON', { 'version-1.json': '{' }, 'version-1.json is malformed'],
    [
      'another version inside',
      { 'version-2.json': file('version-1.json') },
      'says gad-7 version 1, its path says gad-7 version 2',
    ],
    [
      'no cases',
      { 'version-1.json': file('version-1.json') },
      'cases.json is malformed:\n  /: the file is missing',
    ],
    [
      'no notice',
      { 'version-2.json': file('version-2.json'), 'cases.json': file('cases.json') },
      'NOTICE.md is malformed',
    ],
  ])('is refused with %s', async (_name, files, message) => {
    await lay(files);
    await expect(loadInstrumentPack(root, 'gad-7')).rejects.toThrow(message);
  });
});
