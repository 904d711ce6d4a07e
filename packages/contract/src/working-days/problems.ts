import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'statutory-holiday': {
    status: 409,
    title: { ka: 'ეს დღე უქმეა', en: 'This day is a public holiday' },
    detail: {
      ka: '{day} უქმე დღეა, დადგენილება მას ვერ ცვლის. აირჩიეთ სხვა დღე.',
      en: '{day} is a public holiday. A decree cannot change it. Choose another day.',
    },
  },
  'holiday-exists': {
    status: 409,
    title: { ka: 'ეს დღე უკვე უქმეა', en: 'This day is already a public holiday' },
    detail: {
      ka: '{day} უკვე წერია უქმე დღეებში. შეცვალეთ მისი სახელი ან აირჩიეთ სხვა დღე.',
      en: '{day} is already in the list of public holidays. Rename it, or choose another day.',
    },
  },
  'holiday-of-law': {
    status: 409,
    title: { ka: 'ეს უქმე დღე კანონით დგინდება', en: 'This holiday follows from the law' },
    detail: {
      ka: 'კანონით დადგენილი უქმე დღე პროგრამის განახლებით იცვლება. დამატებითი დასვენების დღისთვის ჩაწერეთ დადგენილება.',
      en: 'Holidays of the law change with a release of the product. Record a decree for a further day off.',
    },
  },
  'holiday-day-passed': {
    status: 409,
    title: { ka: 'უქმე დღე უკვე გავიდა', en: 'The day of the holiday has passed' },
    detail: {
      ka: '{day} გავიდა და ვადები მის მიხედვით დაითვალა. ასეთი დღე იშლება მხოლოდ იმ დღეს, როცა ჩაიწერა.',
      en: '{day} has passed and deadlines were computed with it. Such a day can be removed only on the day on which it was recorded.',
    },
  },
  'working-day-already': {
    status: 409,
    title: { ka: 'ეს დღე ისედაც სამუშაოა', en: 'This is already a working day' },
    detail: {
      ka: '{day} ორშაბათიდან პარასკევამდეა. სამუშაო დღედ მხოლოდ შაბათი ან კვირა ცხადდება.',
      en: '{day} is between Monday and Friday. Only a Saturday or a Sunday can be made a working day.',
    },
  },
  'decree-exists': {
    status: 409,
    title: { ka: 'ამ დღეზე დადგენილება უკვე არის', en: 'There is already a decree for this day' },
    detail: {
      ka: 'ერთ დღეზე ერთი დადგენილება ინახება. შეცვალეთ არსებული ან აირჩიეთ სხვა დღე.',
      en: 'A day can have only one decree. Change that one or choose another day.',
    },
  },
  'decree-day-passed': {
    status: 409,
    title: { ka: 'დადგენილების დღე უკვე გავიდა', en: 'The day of the decree has passed' },
    detail: {
      ka: '{day} გავიდა და ვადები მის მიხედვით დაითვალა. ასეთი დადგენილება იცვლება ან იშლება მხოლოდ იმ დღეს, როცა ჩაიწერა.',
      en: '{day} has passed and deadlines were computed with it. Such a decree can be changed or removed only on the day on which it was recorded.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;
