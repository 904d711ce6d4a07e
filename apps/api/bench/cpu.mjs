/** Processor time of processes on Linux: what a request costs, whatever else the machine is doing. */
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

/** Seconds that a process, its children and those that ended have used. */
export function cpuSeconds(pid) {
  const own = stat(pid);
  if (!own) return 0;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => stat(Number(name)))
    .filter((s) => s?.parent === pid);
  return (own.ticks + own.dead + children.reduce((sum, s) => sum + s.ticks, 0)) / ticksPerSecond;
}

/** The postmaster that owns a data folder, found by its pid file. */
export const postmasterOf = (pidFile) => Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
