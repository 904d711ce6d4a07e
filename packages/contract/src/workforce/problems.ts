import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'bureau-exists': {
    status: 409,
    title: {
      ka: 'ასეთი კოდით ბიურო უკვე არსებობს',
      en: 'There is already a bureau with this code',
    },
    detail: {
      ka: 'მიუთითეთ სხვა კოდი ან შეცვალეთ არსებული ბიურო.',
      en: 'Give another code, or change the existing bureau.',
    },
  },
  'region-exists': {
    status: 409,
    title: {
      ka: 'ასეთი კოდით რეგიონი უკვე არსებობს',
      en: 'There is already a region with this code',
    },
    detail: {
      ka: 'მიუთითეთ სხვა კოდი ან შეცვალეთ არსებული რეგიონი.',
      en: 'Give another code, or change the existing region.',
    },
  },
  'establishment-exists': {
    status: 409,
    title: {
      ka: 'ასეთი კოდით დაწესებულება უკვე არსებობს',
      en: 'There is already an establishment with this code',
    },
    detail: {
      ka: 'მიუთითეთ სხვა კოდი ან შეცვალეთ არსებული დაწესებულება.',
      en: 'Give another code, or change the existing establishment.',
    },
  },
  'bureau-occupied': {
    status: 409,
    title: {
      ka: 'ბიურო ჯერ კიდევ მუშაობს',
      en: 'The bureau is still at work',
    },
    detail: {
      ka: 'ბიუროში აქტიური მომხმარებლებია: {users}, ღია საქმეები: {openCases}, მიმდინარე ჯგუფები: {openGroups}. ჯერ გადაიყვანეთ ან დაასრულეთ ისინი.',
      en: 'The bureau has active users: {users}, open cases: {openCases}, groups under way: {openGroups}. Move or end them first.',
    },
  },
  'bureau-in-use': {
    status: 409,
    title: {
      ka: 'ბიურო გამოიყენება და ვერ წაიშლება',
      en: 'The bureau is in use and cannot be removed',
    },
    detail: {
      ka: 'ბიუროზე მიუთითებს: მომხმარებლები ({accounts}), პირები ({people}), საქმეები ({cases}), ჯგუფები ({groups}), სხვა ჩანაწერები ({others}). წაშლის ნაცვლად გააუქმეთ მისი აქტიურობა.',
      en: 'These refer to the bureau: users ({accounts}), people ({people}), cases ({cases}), groups ({groups}), other records ({others}). Deactivate it instead of removing it.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;
