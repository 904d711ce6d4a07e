/**
 * `npm run bench`: list, record, search and register of Gza against the limit on the same tables, in one
 * run, in turn. `BENCH_BASE=<checkout>` adds an earlier state of the code, built, on a database of its own:
 * the third column shows the share of its speed that is left. Then the pages that are opened all day against the list
 * of people: `BENCH_GROWTH=200000` adds their cost with so many people. `BENCH_ONLY=workloads` or `pages` runs one of the
 * two. Ratios are compared by processor time; absolute numbers mean little on a shared machine.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startContender } from './contender.mjs';
import { cpuSeconds } from './cpu.mjs';
import { load, loadStateful } from './load.mjs';
import { runPages } from './pages.mjs';
import { median, verdict } from './verdict.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const people = Number(process.env.BENCH_PEOPLE ?? 20_000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 9);
const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const base = process.env.BENCH_BASE;
const growth = Number(process.env.BENCH_GROWTH ?? 0);
const only = process.env.BENCH_ONLY;

/** Share of the earlier state's speed that a change has to keep. */
const keptOfBase = 0.97;

const row = (...cells) =>
  console.log(cells.map((c, i) => (i ? String(c).padStart(16) : c.padEnd(10))).join(''));
const shown = ({ median: middle, low, high }) =>
  `${middle.toFixed(2)} (${low.toFixed(2)}-${high.toFixed(2)})`;

const contenders = [];
/** @param {string} where @param {boolean} withLimit */
async function begin(where, withLimit, count = people) {
  const contender = await startContender(where, { people: count, withLimit });
  contenders.push(contender);
  return contender;
}

try {
  console.log(`Generating ${people} beneficiaries …`);
  const now = await begin(root, true);
  const before = base ? await begin(path.resolve(base), false) : undefined;
  console.log(`${people} beneficiaries, ${now.attendances} attendances, ${rounds} rounds`);
  let short = false;
  if (only !== 'pages')
    row('\nworkload', 'limit/s', 'gza/s', 'limit ms', 'gza ms', 'of limit', 'floor', 'of base');
  for (const workload of only === 'pages' ? [] : now.workloads) {
    const earlier = before?.workloads.find(({ name }) => name === workload.name);
    const sides = [
      { key: 'limit', of: now, at: now.limit, asks: 'limit', workload },
      { key: 'gza', of: now, at: now.server, asks: 'gza', workload },
      ...(earlier
        ? [{ key: 'base', of: before, at: before.server, asks: 'gza', workload: earlier }]
        : []),
    ];
    const cost = { limit: [], gza: [], base: [] };
    const rate = { limit: [], gza: [], base: [] };
    for (let round = -1; round < rounds; round += 1) {
      for (const { key, of, at, asks, workload: asked } of sides) {
        const used = () => cpuSeconds(at.pid) + cpuSeconds(of.postmaster);
        const from = used();
        const perSecond = await (asked.stateful
          ? loadStateful(at.url, asked.stateful[asks], seconds)
          : load(at.url, asked[asks], seconds));
        // The first round warms up.
        if (round < 0) continue;
        rate[key].push(perSecond);
        // Milliseconds of processor time a request, server and database together.
        cost[key].push(((used() - from) / (perSecond * seconds)) * 1000);
      }
    }
    const ofLimit = verdict(
      cost.gza.map((ms, i) => cost.limit[i] / ms),
      workload.floor,
    );
    const ofBase = earlier
      ? verdict(
          cost.gza.map((ms, i) => cost.base[i] / ms),
          keptOfBase,
        )
      : undefined;
    short ||= !ofLimit.met || ofBase?.met === false;
    row(
      workload.name,
      median(rate.limit).toFixed(0),
      median(rate.gza).toFixed(0),
      median(cost.limit).toFixed(2),
      median(cost.gza).toFixed(2),
      shown(ofLimit),
      workload.floor.toFixed(2),
      ofBase ? shown(ofBase) : '–',
    );
  }
  if (only !== 'workloads') {
    if (growth) console.log(`\nGenerating ${growth} beneficiaries …`);
    const larger = growth ? await begin(root, false, growth) : undefined;
    const met = await runPages(now, larger, { rounds, seconds });
    short ||= !met;
  }
  console.log(short ? '\nA ratio is not met.' : '\nEvery ratio is met.');
  process.exitCode = short ? 1 : 0;
} finally {
  await Promise.all(contenders.map(({ stop }) => stop()));
}
