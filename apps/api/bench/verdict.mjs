/** The middle of a sample; of an even number of values the upper one. @param {readonly number[]} values */
export const median = (values) => sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN;

/** @param {readonly number[]} values */
const sorted = (values) => [...values].sort((a, b) => a - b);

/**
 * The interval that holds the true median with at least 90 % probability, whatever the distribution:
 * the k-th value from either end, k as large as the binomial distribution allows. A sample of fewer
 * than five values has no such interval and gives its ends.
 *
 * @param {readonly number[]} values
 * @returns {readonly [low: number, high: number]}
 */
export function medianInterval(values) {
  const all = sorted(values);
  const n = all.length;
  let k = 1;
  // The chance that fewer than k values lie on one side of the true median, twice.
  for (let outside = 0.5 ** n, term = outside; k <= n / 2; k += 1) {
    term *= (n - k + 1) / k;
    outside += term;
    if (2 * outside > 0.1) break;
  }
  return [all[k - 1] ?? Number.NaN, all[n - k] ?? Number.NaN];
}

/** How far the lower end of the interval may lie below the number that the median has to meet. */
export const tolerance = 0.07;

/**
 * @param {readonly number[]} ratios  one a round
 * @param {number} most  what the median may be; the upper end may be a little more, as in `verdict` of the inverse
 */
export function verdictAtMost(ratios, most) {
  const inverse = verdict(
    ratios.map((ratio) => 1 / ratio),
    1 / most,
  );
  const { median: middle, low, high, met } = inverse;
  return { median: 1 / middle, low: 1 / high, high: 1 / low, met };
}

/**
 * @param {readonly number[]} ratios  one a round
 * @param {number} floor
 */
export function verdict(ratios, floor) {
  const [low, high] = medianInterval(ratios);
  const middle = median(ratios);
  return { median: middle, low, high, met: middle >= floor && low >= floor - tolerance };
}
