/** The part of `npm run bench` about pages that are opened all day. */
import { cpuSeconds } from './cpu.mjs';
import { load } from './load.mjs';
import { median, verdictAtMost } from './verdict.mjs';

const row = (...cells) =>
  console.log(cells.map((c, i) => (i ? String(c).padStart(18) : c.padEnd(20))).join(''));
const shown = ({ median: middle, low, high }) =>
  `${middle.toFixed(2)} (${low.toFixed(2)}-${high.toFixed(2)})`;

/** Milliseconds of processor time of a request, server and database together. */
async function costOf(contender, requests, seconds) {
  const used = () => cpuSeconds(contender.server.pid) + cpuSeconds(contender.postmaster);
  const from = used();
  const perSecond = await load(contender.server.url, requests, seconds);
  return ((used() - from) / (perSecond * seconds)) * 1000;
}

/**
 * Compares each page with the list of people, and with the same page among more people where there is such a contender;
 * all in turn. Prints the ratios and returns whether they are met.
 */
export async function runPages(now, larger, { rounds, seconds }) {
  row('\npage', 'list ms', 'page ms', 'of the list', 'at most', 'growth', 'at most');
  let met = true;
  for (const { name, list, page, ofList, growth } of now.pages) {
    const among = larger?.pages.find((other) => other.name === name);
    const cost = { list: [], page: [], among: [] };
    for (let round = -1; round < rounds; round += 1) {
      const of = {
        list: await costOf(now, list, seconds),
        page: await costOf(now, page, seconds),
        among: among ? await costOf(larger, among.page, seconds) : Number.NaN,
      };
      // The first round warms up.
      if (round >= 0) for (const side of Object.keys(cost)) cost[side].push(of[side]);
    }
    const compared = verdictAtMost(
      cost.page.map((ms, i) => ms / cost.list[i]),
      ofList,
    );
    const grown = among
      ? verdictAtMost(
          cost.among.map((ms, i) => ms / cost.page[i]),
          growth,
        )
      : undefined;
    met &&= compared.met && grown?.met !== false;
    row(
      name,
      median(cost.list).toFixed(2),
      median(cost.page).toFixed(2),
      shown(compared),
      ofList.toFixed(2),
      grown ? shown(grown) : '–',
      growth.toFixed(2),
    );
  }
  return met;
}
