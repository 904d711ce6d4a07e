import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'own-account': {
    status: 409,
    title: { ka: 'ეს თქვენი ანგარიშია', en: 'This is your own account' },
    detail: {
      ka: 'საკუთარი როლის შეცვლა, ანგარიშის გათიშვა ან საკუთარი თავის მოწვევა შეუძლებელია. სთხოვეთ სხვა ადმინისტრატორს.',
      en: 'Nobody can change their own role, switch off their own account or invite themselves. Ask another administrator.',
    },
  },
  'user-inactive': {
    status: 409,
    title: { ka: 'ანგარიში გათიშულია', en: 'The account is deactivated' },
    detail: {
      ka: 'ჯერ ჩართეთ ანგარიში, შემდეგ მოიწვიეთ მისი მფლობელი.',
      en: 'Reactivate the account first, then invite its owner.',
    },
  },
  'password-set-already': {
    status: 409,
    title: { ka: 'პაროლი უკვე დადგენილია', en: 'The password is set already' },
    detail: {
      ka: 'ერთად მხოლოდ ისინი იწვევიან, ვისაც პაროლი არ აქვს. უკვე აქვს: {emails}. მოხსენით ისინი ან მოიწვიეთ სათითაოდ.',
      en: 'Only owners without a password are invited together. These have one: {emails}. Leave them out, or invite each by itself.',
    },
  },
  'invitation-ended': {
    status: 409,
    title: { ka: 'მოწვევა აღარ მოქმედებს', en: 'The invitation is no longer open' },
    detail: {
      ka: 'მოწვევა უკვე გამოიყენეს, გააუქმეს ან ვადა გაუვიდა. საჭიროების შემთხვევაში შექმენით ახალი.',
      en: 'It was used or revoked, or it expired. Make a new one if the owner needs it.',
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
