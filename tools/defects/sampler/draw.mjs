import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaOf, areas } from './areas.mjs';
import { placeOf, planted } from './place.mjs';
import { randomOf, shuffled } from './random.mjs';
import { changesOf } from './typescript.mjs';

/**
 * @typedef {object} SampledDefect
 * @property {string} area
 * @property {string} kind
 * @property {string} file
 * @property {number} line  where the place stood when it was drawn
 * @property {string} find  stands once in the file
 * @property {string} replacement
 * @property {string} [gone]  why the place is no more, when a redesign replaced its code
 */

/**
 * Rules that discard a candidate before it is drawn, because it changes nothing that a test could
 * see: speed, waiting times, texts for people, and the order of migrations.
 *
 * @type {readonly ((candidate: SampledDefect) => boolean)[]}
 */
const unseen = [
  // Indexes, sizes and waiting times: only the speed changes.
  ({ find }) => /create (unique )?index|Ms\b|timeout|poolSize|setTimeout|staleTime/iu.test(find),
  // The schema test checks migrations of tables; only statements that protect rows count here.
  ({ file, find, kind }) =>
    file.includes('/migrations/') &&
    !/policy|using \(|check \(|roles?:|roleIn|wholly|partly|may:|grant |revoke /u.test(find) &&
    kind !== 'guard removed',
  // `down()` of a migration only tells how to restore a backup.
  ({ find }) => find.includes('Restore a backup'),
  // Numbers over a hundred outside rules and contract are times and sizes.
  ({ area, kind, find }) =>
    kind === 'off by one' && !['rules', 'contract'].includes(area) && /\b\d{3,}\b/u.test(find),
  // One connection runs its statements in the order in which they were sent.
  ({ kind, replacement }) =>
    kind === 'await missing' &&
    /\bvoid ((run|client)\.query\(|\w+\((run|client)\b)/u.test(replacement),
  // Only the sign of a comparator's result matters.
  ({ kind, find }) => kind === 'off by one' && /\? -?1 : -?1\b/u.test(find),
  // A second row that nobody reads; within a lateral join it would be read.
  ({ find, replacement }) =>
    find.includes('limit 1') && replacement.includes('limit 2') && !/ on true/u.test(find),
  // Class names and styles of the portal: only the looks change.
  ({ find }) => /className=|styles\./u.test(find),
];

/**
 * All candidates of a file whose place can be found again by its text.
 *
 * @param {string} area
 * @param {string} file
 * @param {string} text
 * @returns {SampledDefect[]}
 */
export function candidatesOf(area, file, text) {
  /** @type {SampledDefect[]} */
  const found = [];
  for (const { kind, start, end, replacement } of changesOf(file, text)) {
    const place = placeOf(text, start, end, replacement);
    if (!place || place.find.length > 600) continue;
    const candidate = { area, kind, file, ...place };
    const result = planted(text, candidate);
    if (result === undefined || squeezed(result) === squeezed(text)) continue;
    if (!unseen.some((rule) => rule(candidate))) found.push(candidate);
  }
  return found;
}

const squeezed = (/** @type {string} */ text) => text.replaceAll(/\s+/gu, '');

/**
 * The order of the draw within an area: a file, then a kind of defect in it, then a place of that kind, so
 * that neither long files nor frequent kinds dominate. A file is drawn again only after every other file.
 *
 * @param {string} seed
 * @param {string} area
 * @param {(file: string) => string} read
 * @param {readonly string[]} files  of the area, sorted
 * @returns {Generator<SampledDefect>}
 */
export function* drawOf(seed, area, read, files) {
  const random = randomOf(`${seed} ${area}`);
  const rest = new Map(files.map((file) => [file, candidatesOf(area, file, read(file))]));
  while (rest.size > 0) {
    for (const file of shuffled([...rest.keys()], random)) {
      const left = rest.get(file) ?? [];
      const [kind] = shuffled([...new Set(left.map((c) => c.kind))].sort(), random);
      const [chosen] = shuffled(
        left.filter((c) => c.kind === kind),
        random,
      );
      if (!chosen) {
        rest.delete(file);
        continue;
      }
      rest.set(
        file,
        left.filter((c) => c !== chosen),
      );
      yield chosen;
    }
  }
}

/**
 * @param {string} root
 * @returns {Map<string, string[]>}  the committed files of each area, sorted
 */
export function filesByArea(root) {
  const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { cwd: root })
    .toString()
    .split('\n')
    .filter(Boolean)
    .sort();
  return new Map(areas.map(({ name }) => [name, files.filter((f) => areaOf(f)?.name === name)]));
}

/**
 * Draws the sample. `errorsOf` names the files that do not compile when every drawn defect is planted; their
 * defects are discarded and the next draws replace them.
 *
 * @param {object} options
 * @param {string} options.root
 * @param {string} options.seed
 * @param {(defect: SampledDefect) => boolean} options.isDiscarded  by the list of reviewed ones
 * @param {(defects: SampledDefect[]) => Promise<Set<string>>} options.errorsOf
 * @returns {Promise<SampledDefect[]>}
 */
export async function drawSample({ root, seed, isDiscarded, errorsOf }) {
  const files = filesByArea(root);
  const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
  const streams = areas.map(({ name, places }) => ({
    places,
    stream: drawOf(seed, name, read, files.get(name) ?? []),
    /** @type {SampledDefect[]} */
    drawn: [],
  }));
  /** @type {Set<string>} */
  let checked = new Set();
  for (;;) {
    for (const area of streams)
      while (area.drawn.length < area.places) {
        const { value, done } = area.stream.next();
        if (done) throw new Error('An area holds fewer places than are to be drawn.');
        // One defect a file, so that an error of the compiler names its defect.
        if (!isDiscarded(value) && !area.drawn.some((d) => d.file === value.file))
          area.drawn.push(value);
      }
    const all = streams.flatMap(({ drawn }) => drawn);
    if (all.every((d) => checked.has(keyOf(d)))) return all;
    const broken = await errorsOf(all);
    for (const area of streams) area.drawn = area.drawn.filter((d) => !broken.has(d.file));
    checked = new Set(streams.flatMap(({ drawn }) => drawn.map(keyOf)));
  }
}

/** @param {SampledDefect} defect */
const keyOf = ({ file, find, replacement }) => JSON.stringify([file, find, replacement]);
