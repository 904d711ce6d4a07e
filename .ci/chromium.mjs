import { existsSync } from 'node:fs';
import { runInGroup } from './process.mjs';

const LIMIT_MS = 10 * 60_000;

/** Debian's Chromium, and fonts that have Georgian, when they are missing and may be installed. */
export async function installChromium() {
  const missing = [
    ...(existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium') ? [] : ['chromium']),
    ...(existsSync('/usr/share/fonts/truetype/noto/NotoSansGeorgian-Regular.ttf')
      ? []
      : ['fonts-noto-core']),
  ];
  if (!missing.length) return;
  if (process.getuid?.() !== 0)
    throw new Error(`${missing.join(', ')} missing: install with apt-get as root, or set CHROMIUM`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runInGroup('apt-get', ['update', '-qq'], { env, limit: LIMIT_MS });
  const install = await runInGroup(
    'apt-get',
    ['install', '-qq', '-y', '--no-install-recommends', ...missing],
    { env, limit: LIMIT_MS },
  );
  if (install !== 0) throw new Error(`apt-get update gave ${update}, apt-get install ${install}`);
}
