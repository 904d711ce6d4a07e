/** Processor time of processes on Linux: the cost of a request, whatever else the machine is doing. */
import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** Fields of /proc/PID/stat after the name: state, parent, … user and system time in ticks. */
function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return {
      parent: Number(fields[1]),
      ticks: Number(fields[11]) + Number(fields[12]),
      dead: Number(fields[13]) + Number(fields[14]),
    };
  } catch {
    return undefined;
  }
}

/** Seconds on a processor by the scheduler's clock (nanoseconds); ticks are of 10 ms and are sampled. */
function onProcessor(pid, ticks) {
  try {
    const [nanoseconds] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e9;
  } catch {
    return ticks / ticksPerSecond;
  }
}

/** Seconds of processor time of a process, its children and those that ended. */
export function cpuSeconds(pid) {
  const own = stat(pid);
  if (!own) return 0;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => ({ pid: Number(name), stat: stat(Number(name)) }))
    .filter((child) => child.stat?.parent === pid);
  return [{ pid, stat: own }, ...children].reduce(
    (sum, process) => sum + onProcessor(process.pid, process.stat.ticks),
    own.dead / ticksPerSecond,
  );
}

/** The postmaster that owns a data folder, found by its pid file. */
export const postmasterOf = (pidFile) => Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
