import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'search-reason-required': {
    status: 422,
    title: {
      ka: 'მიუთითეთ, რისთვის გჭირდებათ ძიება',
      en: 'Say what the search is for',
    },
    detail: {
      ka: 'დღეს სხვა ბიუროების ბევრი მონაცემი მოძებნეთ. მიუთითეთ მიზეზი ველში reason; მას თქვენი ხელმძღვანელიც დაინახავს.',
      en: 'You have looked up many records of other bureaus today. State the reason in the field `reason`; your supervisor sees it.',
    },
  },
  'search-limit-reached': {
    status: 429,
    title: {
      ka: 'დღევანდელი ძიებების ზღვარი ამოიწურა',
      en: 'The limit of searches for today is reached',
    },
    detail: {
      ka: 'სხვა ბიუროებში ძიება ხვალ გაგრძელდება. მომართვის შენახვა ძიებისა და პირადი ნომრის გარეშეც შეგიძლიათ; თუ ძიება დღესვე საჭიროა, სთხოვეთ კოლეგას.',
      en: 'You can search other bureaus again tomorrow. An application can be saved without the search and the personal number; ask a colleague if the search cannot wait.',
    },
  },
  'personal-number-taken': {
    status: 409,
    title: {
      ka: 'ეს პირადი ნომერი უკვე რეგისტრირებულია',
      en: 'This personal number is already registered',
    },
    detail: {
      ka: 'ეს ნომერი სხვა ჩანაწერს აქვს. მოძებნეთ პირადი ნომრით და გააგრძელეთ იმ ჩანაწერში. თუ ის სხვა ბიუროშია, ველი „მსგავსი ბენეფიციარები“ ბიუროს გეტყვით.',
      en: 'Another record has this number. Search by it and continue with that record; if it belongs to another bureau, “Similar records” names that bureau.',
    },
  },
  'external-reference-taken': {
    status: 409,
    title: {
      ka: 'ეს გარე იდენტიფიკატორი უკვე გამოყენებულია',
      en: 'This external reference is already in use',
    },
    detail: {
      ka: 'გამოიყენეთ სხვა იდენტიფიკატორი ან შეცვალეთ ის, რომელსაც ეს იდენტიფიკატორი აქვს.',
      en: 'Use another reference, or change the record that has it.',
    },
  },
  'person-just-registered': {
    status: 409,
    title: {
      ka: 'ეს ადამიანი ახლახან დარეგისტრირდა',
      en: 'This person was registered a moment ago',
    },
    detail: {
      ka: 'ამ სახელითა და დაბადების თარიღით ჩანაწერი უკვე არის. გააგრძელეთ მასში; თუ სხვა ადამიანია, ერთ წუთში სცადეთ ხელახლა.',
      en: 'A record with this name and date of birth exists now. Continue with it; if this is another person, try again in a minute.',
    },
  },
  'person-merged': {
    status: 410,
    title: {
      ka: 'ეს პირადი გვერდი სხვა პირად გვერდთან გაერთიანდა',
      en: 'This record was merged into another one',
    },
    detail: {
      ka: 'ორივე ერთ ბენეფიციარს ეხებოდა. გააგრძელეთ დარჩენილ პირად გვერდზე.',
      en: 'Both were about one person. Continue with the surviving record.',
    },
  },
  'merge-both-open': {
    status: 409,
    title: { ka: 'ორივე პირად გვერდს ღია საქმე აქვს', en: 'Both records have an open case' },
    detail: {
      ka: 'გაერთიანებამდე ერთ-ერთი საქმე დახურეთ.',
      en: 'Close one of the two cases before the merge.',
    },
  },
  'merge-open-case-elsewhere': {
    status: 409,
    title: {
      ka: 'ღია საქმე სხვა ბიუროს პირად გვერდს აქვს',
      en: 'The record with the open case belongs to another bureau',
    },
    detail: {
      ka: 'დატოვეთ ის პირადი გვერდი, რომელსაც ღია საქმე აქვს, ან ჯერ გადაეცით საქმე.',
      en: 'Keep the record that has the open case, or transfer the case first.',
    },
  },
  'merge-cards-waiting': {
    status: 409,
    title: {
      ka: 'ორივე პირად გვერდზე ერთი სახის ბარათი ელოდება',
      en: 'A card of one kind waits in both records',
    },
    detail: {
      ka: 'გაერთიანებამდე ერთ-ერთი ბარათი გააუქმეთ, გადაეცით ან დააბრუნეთ.',
      en: 'Cancel, hand over or return one of the two cards before the merge.',
    },
  },
  'merge-both-enrolled': {
    status: 409,
    title: {
      ka: 'ორივე პირადი გვერდით ბენეფიციარი ერთ პროგრამაშია ჩარიცხული',
      en: 'Both records are in the same programme',
    },
    detail: {
      ka: 'გაერთიანებამდე დაასრულეთ ერთ-ერთი ჩარიცხვა.',
      en: 'End one of the two enrolments before the merge.',
    },
  },
  'merge-undone': {
    status: 409,
    title: { ka: 'გაერთიანება უკვე უკან დაბრუნებულია', en: 'The merge has already been undone' },
    detail: {
      ka: 'ორივე პირადი გვერდი უკვე ცალკეა.',
      en: 'The two records are separate again.',
    },
  },
  'merge-undo-late': {
    status: 409,
    title: {
      ka: 'გაერთიანების უკან დაბრუნების ვადა გავიდა',
      en: 'It is too late to undo the merge',
    },
    detail: {
      ka: 'უკან დაბრუნება {until}-მდე იყო შესაძლებელი. ახლა ბენეფიციარი ხელახლა დაარეგისტრირეთ.',
      en: 'It could be undone until {until}. Register the other person anew.',
    },
  },
  'merge-undo-later-first': {
    status: 409,
    title: {
      ka: 'ჯერ უფრო გვიანი გაერთიანება უნდა დაბრუნდეს უკან',
      en: 'A later merge has to be undone first',
    },
    detail: {
      ka: 'ამ ბენეფიციარს მას შემდეგ სხვა პირადი გვერდიც შეუერთდა. ჯერ ის გაერთიანება დააბრუნეთ უკან, შემდეგ კი ეს.',
      en: 'Another record was merged into this person since. Undo that merge, then this one.',
    },
  },
  'merge-undecided': {
    status: 409,
    title: {
      ka: 'გადაუწყვეტელია, ვის ეკუთვნის მას შემდეგ ჩაწერილი',
      en: 'It is undecided to whom newer records belong',
    },
    detail: {
      ka: 'გაერთიანების შემდეგ ჩაწერილი {count} ჩანაწერისთვის აირჩიეთ ბენეფიციარი.',
      en: 'Decide for the {count} records that were made since the merge.',
    },
  },
  'application-waits': {
    status: 409,
    title: {
      ka: 'ბენეფიციარის მომართვა უკვე ელის გადაწყვეტილებას',
      en: 'An application of the beneficiary waits for a decision',
    },
    detail: {
      ka: 'გადაწყვიტეთ {appliedOn}-ის მომართვა ან გამოიხმეთ იგი; მეორე საჭირო არ არის.',
      en: 'Decide the application of {appliedOn}, or withdraw it; a second one is not needed.',
    },
  },
  'open-case-exists': {
    status: 409,
    title: { ka: 'ბენეფიციარს უკვე აქვს ღია საქმე', en: 'The beneficiary has an open case' },
    detail: {
      ka: 'ახალი საქმის გახსნამდე დახურეთ არსებული ან გააგრძელეთ მასში.',
      en: 'Continue with the open case, or close it before opening a new one.',
    },
  },
  'not-a-case-manager': {
    status: 422,
    title: {
      ka: 'ეს თანამშრომელი საქმის მენეჯერი ვერ იქნება',
      en: 'This member of staff cannot be the case manager',
    },
    detail: {
      ka: 'აირჩიეთ იმავე ბიუროს მოქმედი სოციალური მუშაკი.',
      en: 'Choose an active social worker of the bureau of the case.',
    },
  },
  'case-manager-missing': {
    status: 422,
    title: { ka: 'საქმეს მენეჯერი არ ჰყავს', en: 'The case has no case manager' },
    detail: { ka: 'ჯერ დანიშნეთ საქმის მენეჯერი.', en: 'Assign a case manager first.' },
  },
  'consent-required': {
    status: 422,
    title: { ka: 'საჭიროა ბენეფიციარის თანხმობა', en: 'The consent of the beneficiary is needed' },
    detail: {
      ka: 'ჯერ დაარეგისტრირეთ ბენეფიციარის ხელმოწერილი თანხმობა ამ მიზნისთვის.',
      en: 'Record the signed consent for this purpose first.',
    },
  },
  'legal-basis-required': {
    status: 422,
    title: { ka: 'საჭიროა სამართლებრივი საფუძველი', en: 'A legal basis is needed' },
    detail: {
      ka: 'ჯერ დაარეგისტრირეთ მოქმედი განაჩენი ან სხვა სამართლებრივი აქტი.',
      en: 'Record the sentence or measure that is in force first.',
    },
  },
  'immediate-alert-open': {
    status: 409,
    title: {
      ka: 'ღიაა გადაუდებელი შეტყობინება უსაფრთხოების შესახებ',
      en: 'An immediate safety alert is open',
    },
    detail: {
      ka: 'საქმის დახურვამდე შეტყობინებაზე უნდა იმოქმედონ და ის დახურონ. გამონაკლისია გარდაცვალება და შეცდომით გახსნილი საქმე.',
      en: 'Somebody must act on the alert and close it before the case is closed, unless the person died or the case was opened in error.',
    },
  },
  'consent-in-force': {
    status: 409,
    title: { ka: 'ასეთი თანხმობა უკვე მოქმედებს', en: 'An equal consent is already in force' },
    detail: {
      ka: 'ამ მიზნისა და პარტნიორისთვის თანხმობა უკვე ჩაწერილია. ახალი მხოლოდ მაშინ ჩაწერეთ, თუ მას უფრო გვიანი ვადა აქვს.',
      en: 'A consent to this purpose, for the same partner, is on file. Record another only if it lasts longer.',
    },
  },
  'consent-withdrawn-already': {
    status: 409,
    title: { ka: 'თანხმობა უკვე გამოხმობილია', en: 'The consent has already been withdrawn' },
    detail: {
      ka: 'საჭიროების შემთხვევაში დაარეგისტრირეთ ახალი თანხმობა.',
      en: 'Record a new consent if the person gives one.',
    },
  },
  'outcome-exists': {
    status: 409,
    title: { ka: 'ასეთი შედეგი უკვე ჩაწერილია', en: 'This outcome is on file' },
    detail: {
      ka: 'ამ დღეს ამ სახისა და სტატუსის შედეგი უკვე ჩაწერილია. თუ ის მცდარია, ჯერ შეცდომად მონიშნეთ.',
      en: 'An outcome of this kind and status is on file for this day. If it is wrong, mark it as an error first.',
    },
  },
  'outcome-in-error-already': {
    status: 409,
    title: {
      ka: 'შედეგი უკვე შეცდომად არის მონიშნული',
      en: 'The outcome has already been marked as an error',
    },
    detail: {
      ka: 'სწორი მონაცემი ახალ შედეგად ჩაწერეთ.',
      en: 'Record the correct information as a new outcome.',
    },
  },
  'note-locked': {
    status: 409,
    title: { ka: 'ჩანაწერის შეცვლა აღარ შეიძლება', en: 'The note can no longer be changed' },
    detail: {
      ka: 'ერთი დღის შემდეგ ჩანაწერს მხოლოდ დამატება შეიძლება გაუკეთდეს.',
      en: 'After one day a note can only be amended. The existing text stays.',
    },
  },
  'call-joined-already': {
    status: 409,
    title: { ka: 'ზარი უკვე დაკავშირებულია', en: 'The call has already been linked' },
    detail: {
      ka: 'ეს ზარი უკვე დაკავშირებულია ბენეფიციართან.',
      en: 'It belongs to a beneficiary and cannot be linked again.',
    },
  },
  'saved-view-name-taken': {
    status: 409,
    title: { ka: 'ამ სახელით ხედი უკვე გაქვთ', en: 'You already have a view with this name' },
    detail: {
      ka: 'აირჩიეთ სხვა სახელი ან შეცვალეთ არსებული ხედი.',
      en: 'Choose another name, or change the view that has it.',
    },
  },
  'release-notice-exists': {
    status: 409,
    title: { ka: 'ეს შეტყობინება უკვე რეგისტრირებულია', en: 'This notice is recorded already' },
    detail: {
      ka: 'იმავე დაწესებულებიდან იმავე დღის ({expectedOn}) შეტყობინება უკვე მოქმედებს. თუ დღე შეიცვალა, ჩაწერეთ ახალი დღე.',
      en: 'A notice of the same establishment and the same day ({expectedOn}) is in force. If the day has changed, record the new day.',
    },
  },
  'release-notice-replaced': {
    status: 409,
    title: {
      ka: 'ეს შეტყობინება სხვა შეტყობინებამ შეცვალა',
      en: 'Another notice took the place of this one',
    },
    detail: {
      ka: 'ორი ჩანაწერის გაერთიანებისას ერთი შეტყობინება დარჩა ძალაში. გააგრძელეთ იმით.',
      en: 'One notice stayed in force when two records were merged. Continue with that one.',
    },
  },
  'release-applied-already': {
    status: 409,
    title: { ka: 'განცხადება უკვე მიღებულია', en: 'The application has already been recorded' },
    detail: {
      ka: 'ამ შეტყობინების საფუძველზე განცხადება უკვე რეგისტრირებულია.',
      en: 'An earlier visit led to an application. Continue with that one.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;
