import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'hand-over-refused': {
    status: 409,
    title: { ka: 'საქმიანობა ვერ გადაეცა', en: 'The work was not handed over' },
    detail: {
      ka: 'ქვემოთ ჩამოთვლილი სტრიქონების გამო არაფერი გადაეცა. შეასწორეთ ისინი და სცადეთ ხელახლა.',
      en: 'Nothing was handed over because of the lines below. Correct them and try again.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;
