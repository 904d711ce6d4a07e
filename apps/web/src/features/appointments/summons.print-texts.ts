import type { AppointmentKind } from '@gza/contract';
import { paperLabels } from '../../domain/labels/paper.print-texts.js';

/** Labels of the summons itself; it has no English version. */
export const summonsPaper = {
  ...paperLabels,
  title: 'მოწვევა შეხვედრაზე',
  number: (number: string) => `№ ${number}`,
  to: 'ვის',
  kind: 'შეხვედრის სახე',
  day: 'დღე',
  time: 'დრო',
  place: 'ადგილი',
  with: 'ვინ გხვდებათ',
  how: {
    firstInterview:
      'ეს პირველი გასაუბრებაა: გავიცნობთ ერთმანეთს და ვისაუბრებთ, რაში შეგვიძლია დახმარება.',
    office: 'გელოდებით დათქმულ დროს.',
    homeVisit: 'თანამშრომელი დათქმულ დროს თქვენთან, სახლში მოვა.',
    phone: 'თანამშრომელი დათქმულ დროს დაგირეკავთ.',
    online: 'შეხვედრა ონლაინ გაიმართება; ბმულს თანამშრომელი გამოგიგზავნით.',
    prisonVisit: 'თანამშრომელი დათქმულ დროს დაწესებულებაში მოვა.',
    familyMeeting: 'გთხოვთ, ოჯახის წევრებთან ერთად მობრძანდეთ.',
    accompaniment: 'თანამშრომელი დათქმულ ადგილას შეგხვდებათ და თან წამოგყვებათ.',
  } satisfies Record<AppointmentKind, string>,
  bring: 'თან იქონიეთ პირადობის დამადასტურებელი დოკუმენტი.',
  cannot: 'თუ ვერ შეძლებთ',
  cannotText: 'წინასწარ შეატყობინეთ ბიუროს ან თანამშრომელს, ვინც გხვდებათ: სხვა დროს შეგითანხმებთ.',
  worker: 'თანამშრომელი',
  recipient: 'ჩაიბარა',
  working: 'სამუშაო ტექსტი; საბოლოო ტექსტს სააგენტო ამტკიცებს.',
} as const;
