import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'own-account': {
    status: 409,
    title: { ka: 'ეს თქვენი ანგარიშია', en: 'This is your own account' },
    detail: {
      ka: 'საკუთარი როლის შეცვლა ან ანგარიშის გათიშვა შეუძლებელია. სთხოვეთ სხვა ადმინისტრატორს.',
      en: 'Nobody can change their own role or switch off their own account. Ask another administrator.',
    },
  },
  'user-exists': {
    status: 409,
    title: {
      ka: 'ასეთი მომხმარებელი უკვე არსებობს',
      en: 'There is already a user with this e-mail',
    },
    detail: {
      ka: 'გამოიყენეთ სხვა ელფოსტა ან შეცვალეთ არსებული მომხმარებელი.',
      en: 'Use another e-mail or change the existing user.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;
