import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'task-not-open': {
    status: 409,
    title: { ka: 'ეს უკვე შესრულებულია', en: 'This is no longer to be done' },
    detail: {
      ka: 'წესი ამას ამ საქმეში აღარ ითხოვს. განაახლეთ გვერდი.',
      en: 'The rule no longer asks for it in this case. Refresh the page.',
    },
  },
  'hand-over-refused': {
    status: 409,
    title: { ka: 'საქმიანობა ვერ გადაეცა', en: 'The work was not handed over' },
    detail: {
      ka: 'ქვემოთ ჩამოთვლილი სტრიქონების გამო არაფერი გადაეცა. შეასწორეთ ისინი და სცადეთ ხელახლა.',
      en: 'Nothing was handed over because of the lines below. Correct them and try again.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;
