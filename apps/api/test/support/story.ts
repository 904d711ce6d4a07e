import { format } from 'node:util';

type Run = () => Promise<unknown> | void;

export interface Step {
  (name: string, run: Run): void;
  /** One step a row, in the order of the rows, named as `it.each` names tests. */
  each: jest.Each;
  /** Steps under a common heading; they belong to the same story and run in the order of the source. */
  chapter: (name: string, define: () => void) => void;
}

/**
 * Runs dependent steps as one test: in the order of the source, until the first that fails. The failure
 * names the step. Call it once within a `describe`, before the steps.
 */
export function story(name: string, timeout = 120_000): Step {
  const steps: { name: string; run: Run }[] = [];
  it(
    name,
    async () => {
      expect(steps.length).toBeGreaterThan(0);
      for (const [index, step] of steps.entries())
        try {
          await step.run();
        } catch (error) {
          throw inStep(error, `step ${index + 1} of ${steps.length}, "${step.name}"`);
        }
    },
    timeout,
  );
  const headings: string[] = [];
  const step = (what: string, run: Run): void => {
    const title = [...headings, what].join(': ');
    if (steps.some((other) => other.name === title))
      throw new Error(`two steps are named "${title}"`);
    steps.push({ name: title, run });
  };
  const each =
    (rows: readonly unknown[]) => (what: string, run: (...cells: unknown[]) => never) => {
      for (const row of rows) {
        const cells: unknown[] = Array.isArray(row) ? row : [row];
        const holes = what.match(/%[sdifjoOp]/gu)?.length ?? 0;
        step(format(what, ...cells.slice(0, holes)), () => run(...cells));
      }
    };
  const chapter: Step['chapter'] = (heading, define) => {
    headings.push(heading);
    define();
    headings.pop();
  };
  return Object.assign(step, { each: each as unknown as jest.Each, chapter });
}

/** The error itself, so that its position in the test and the difference stay in the report. */
function inStep(error: unknown, where: string): unknown {
  if (!(error instanceof Error)) return new Error(`${where}: ${String(error)}`);
  const { message } = error;
  error.message = `${where}:\n${message}`;
  // `replace` reads `$` in a message as a pattern; with a function it does not.
  error.stack = error.stack?.replace(message, () => error.message);
  return error;
}
