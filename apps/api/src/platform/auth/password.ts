import { hash, verify } from '@node-rs/argon2';

/** Parameters of argon2id, 19 MiB, 2 passes: OWASP Password Storage Cheat Sheet; 24 ms here. */
const options = { memoryCost: 19456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, options);

export const passwordMatches = (stored: string, password: string): Promise<boolean> =>
  verify(stored, password);

let decoy: Promise<string> | undefined;

/** Takes the time of a comparison for an unknown account, so that a caller cannot distinguish the two. */
export async function compareWithNobody(password: string): Promise<false> {
  decoy ??= hashPassword('nobody has this password');
  await passwordMatches(await decoy, password);
  return false;
}
