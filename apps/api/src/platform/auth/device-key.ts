import { hkdfSync } from 'node:crypto';

/**
 * Derives the key with which a user's portal encrypts pending data on a device (docs/adr/0007). It is stored
 * nowhere and in no backup; another user's key cannot be computed from it.
 */
export const deviceKey = (secret: string, userId: string): string =>
  Buffer.from(hkdfSync('sha256', secret, 'gza', `device store of ${userId}`, 32)).toString(
    'base64url',
  );
