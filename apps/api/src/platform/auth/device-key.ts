import { hkdfSync } from 'node:crypto';

/**
 * The key under which the portal of a user encrypts what waits on a device (docs/adr/0007). Derived, so
 * that it is stored nowhere and lies in no backup; another user's cannot be computed from it.
 */
export const deviceKey = (secret: string, userId: string): string =>
  Buffer.from(hkdfSync('sha256', secret, 'gza', `device store of ${userId}`, 32)).toString(
    'base64url',
  );
