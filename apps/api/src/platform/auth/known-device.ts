import { randomUUID } from 'node:crypto';
import type { InstallationKeys } from '../installation-keys.js';

/** A browser in which accounts have signed in before, by its own cookie. */
export interface KnownDevice {
  readonly id: string;
  /** Ids of the accounts, latest first. */
  readonly accounts: readonly string[];
}

const purpose = 'known device';
/** Colleagues at one computer. */
const accountsKept = 8;

export const knownDeviceDays = 400;

/** Reads the cookie of a device; undefined for none, and for one that this installation did not make. */
export function readKnownDevice(
  keys: InstallationKeys,
  cookie: string | undefined,
): KnownDevice | undefined {
  const content = cookie && keys.unseal(purpose, cookie);
  return content ? (JSON.parse(content.toString()) as KnownDevice) : undefined;
}

/** Returns the cookie of the device after an account has signed in. */
export function knownDeviceCookie(
  keys: InstallationKeys,
  device: KnownDevice | undefined,
  account: string,
): string {
  const others = (device?.accounts ?? []).filter((id) => id !== account);
  const next: KnownDevice = {
    id: device?.id ?? randomUUID(),
    accounts: [account, ...others].slice(0, accountsKept),
  };
  return keys.seal(purpose, Buffer.from(JSON.stringify(next)));
}
