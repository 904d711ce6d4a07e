import { ApiClientAccount, UserAccount } from './user-account.entity.js';

/** Entities of the platform's own tables. */
export const platformEntities = [UserAccount, ApiClientAccount] as const;
