import type { Localized, TextParams } from './problem.js';
import type { MarkOf } from './problem-spec.js';

/**
 * Possible errors of one field of a request: the `code` of an `errors[]` entry. The names are those of
 * class-validator and JSON Schema, merged into one set, so that forms and the API use the same ones.
 */
export const fieldProblems = {
  required: { ka: 'ეს ველი სავალდებულოა.', en: 'This field is required.' },
  unknown: { ka: 'ასეთი ველი არ არსებობს. წაშალეთ იგი.', en: 'There is no such field. Remove it.' },
  type: { ka: 'მოსალოდნელია ტიპი: {expected}.', en: 'Expected a value of type {expected}.' },
  minLength: {
    ka: 'შეიყვანეთ სულ მცირე {limit} სიმბოლო.',
    en: 'Enter at least {limit} characters.',
  },
  maxLength: {
    ka: 'შეიყვანეთ არაუმეტეს {limit} სიმბოლოსი.',
    en: 'Enter at most {limit} characters.',
  },
  /** A problem without a text of its own: the fields of the contract all have a nearer one. */
  pattern: {
    ka: 'მნიშვნელობა ისე ჩაწერეთ, როგორც ველის აღწერაშია.',
    en: 'Write the value as the description of the field says.',
  },
  wholeNumber: {
    ka: 'ჩაწერეთ მთელი რიცხვი, მაგალითად 12.',
    en: 'Enter a whole number, for example 12.',
  },
  number: {
    ka: 'ჩაწერეთ რიცხვი, მაგალითად 2.5.',
    en: 'Enter a number, for example 2.5.',
  },
  birthYear: {
    ka: 'დაბადების წელი ჩაწერეთ ოთხი ციფრით, მაგალითად 1985.',
    en: 'Write the year of birth in four digits, for example 1985.',
  },
  cursor: {
    ka: 'ჩაწერეთ cursor ისე, როგორც წინა გვერდის nextCursor-შია, ან გამოტოვეთ.',
    en: 'Write cursor as nextCursor of the page before has it, or leave it out.',
  },
  nameList: {
    ka: 'სახელები მძიმით გამოყავით, მაგალითად: bureau,sex. სახელი ლათინური ასოთი იწყება.',
    en: 'Separate names by commas, for example bureau,sex. A name begins with a Latin letter.',
  },
  labelPairs: {
    ka: 'ჭდეები ჩაწერეთ ასე: კოდი:მნიშვნელობა, მათ შორის — მძიმე, მაგალითად: study:rossi,arm:1. მნიშვნელობაში მძიმისა და \\ ნიშნის წინ ჩაწერეთ \\.',
    en: 'Write labels as code:value with commas between them, for example study:rossi,arm:1. Put a backslash before a comma or a backslash in a value.',
  },
  labelCode: {
    ka: 'ჭდის კოდი ლათინური ასოთი იწყება და შედგება ლათინური ასოებისა, ციფრებისა და ნიშნებისგან - და _, მაგალითად arm.',
    en: 'The code of a label begins with a Latin letter and has Latin letters, digits, hyphens and underscores, for example arm.',
  },
  opaqueKey: {
    ka: 'ჩაწერეთ გასაღები ისე, როგორც სისტემამ მოგცათ.',
    en: 'Write the key as the system gave it.',
  },
  uuid: { ka: 'მოსალოდნელია იდენტიფიკატორი (UUID).', en: 'Expected an identifier (UUID).' },
  date: {
    ka: 'შეიყვანეთ არსებული თარიღი (წწწწ-თთ-დდ).',
    en: 'Enter a date that exists (YYYY-MM-DD).',
  },
  dateTime: {
    ka: 'შეიყვანეთ დრო ISO 8601 ფორმატით, UTC (Z).',
    en: 'Enter an ISO 8601 date and time in UTC (Z).',
  },
  oneOf: { ka: 'აირჩიეთ ერთ-ერთი: {allowed}.', en: 'Choose one of: {allowed}.' },
  minimum: {
    ka: 'მნიშვნელობა უნდა იყოს არანაკლებ {limit}.',
    en: 'The value must be at least {limit}.',
  },
  maximum: {
    ka: 'მნიშვნელობა უნდა იყოს არაუმეტეს {limit}.',
    en: 'The value must be at most {limit}.',
  },
  minItems: { ka: 'დაამატეთ სულ მცირე {limit} ელემენტი.', en: 'Add at least {limit} entries.' },
  maxItems: {
    ka: 'დასაშვებია არაუმეტეს {limit} ელემენტისა.',
    en: 'At most {limit} entries are allowed.',
  },
  uniqueItems: { ka: 'ელემენტები არ უნდა მეორდებოდეს.', en: 'Entries must not repeat.' },
  personalNumber: {
    ka: 'პირადი ნომრის ფორმაა {form}: 9 ციფრია, A — დიდი ლათინური ასო.',
    en: 'A personal number has the form {form}: 9 is a digit, A a capital Latin letter.',
  },
  personalNumberSigns: {
    ka: 'პირადი ნომერი შედგება ციფრებისა და დიდი ლათინური ასოებისგან.',
    en: 'A personal number has digits and capital Latin letters.',
  },
  personalNumberFormSigns: {
    ka: 'ჩაწერეთ 9 ციფრის ადგილას და A ლათინური ასოს ადგილას, მათ შორის — ჰარი, დეფისი ან დახრილი ხაზი, მაგალითად 99999999999.',
    en: 'Write 9 for a digit and A for a Latin letter, with single blanks, hyphens or slashes between them, such as 99999999999.',
  },
  hotlineNumber: {
    ka: 'ჩაწერეთ ნომერი ისე, როგორც მას კრეფენ, მაგალითად: 1481 ან +995 32 2 12 34 56.',
    en: 'Write the number as it is dialled, such as 1481 or +995 32 2 12 34 56.',
  },
  timeZone: {
    ka: 'ჩაწერეთ სასაათო სარტყელი IANA-ს მიხედვით, მაგალითად Asia/Tbilisi.',
    en: 'Write a time zone of the IANA list, such as Asia/Tbilisi.',
  },
  country: {
    ka: 'ჩაწერეთ ქვეყნის კოდი ISO 3166-1-ის მიხედვით, მაგალითად GE.',
    en: 'Write the code of a country of ISO 3166-1, such as GE.',
  },
  phone: {
    ka: 'ჩაწერეთ მთელი ნომერი, მაგალითად: 599 12 34 56; ქალაქის ნომერი კოდით (032 2 12 34 56), უცხოური ნომერი + ნიშნით.',
    en: 'Write the whole number, for example 599 12 34 56; a landline with its code (032 2 12 34 56), a foreign number with +.',
  },
  email: {
    ka: 'ჩაწერეთ ელფოსტა, მაგალითად: nino@example.ge.',
    en: 'Enter an e-mail address, for example nino@example.ge.',
  },
  timeOfDay: {
    ka: 'ჩაწერეთ საათი და წუთი, მაგალითად 15:30.',
    en: 'Enter hours and minutes, for example 15:30.',
  },
  code: {
    ka: 'კოდი იწყება პატარა ლათინური ასოთი და შედგება პატარა ლათინური ასოებისა და ტირეებისგან.',
    en: 'A code begins with a small Latin letter and has small Latin letters and hyphens only.',
  },
  codeWithDigits: {
    ka: 'კოდი იწყება პატარა ლათინური ასოთი და შედგება პატარა ლათინური ასოებისა და ციფრებისგან; სიტყვებს შორის ერთი ტირეა, მაგალითად anger-2.',
    en: 'A code begins with a small Latin letter and has small Latin letters and digits, with single hyphens between words, for example anger-2.',
  },
  regionCode: {
    ka: 'რეგიონის კოდი ISO 3166-2-ის მიხედვითაა, მაგალითად GE-TB.',
    en: 'The code of a region follows ISO 3166-2, for example GE-TB.',
  },
  establishmentCode: {
    ka: 'კოდი ლათინური ასოებისა და ციფრებისგან შედგება, მაგალითად N5.',
    en: 'A code has Latin letters and digits, for example N5.',
  },
  unlisted: {
    ka: 'ასეთი დაწესებულება სიაში არ არის. აირჩიეთ სიიდან ან სთხოვეთ ადმინისტრატორს მისი დამატება.',
    en: 'There is no such establishment in the list. Choose one of the list, or ask an administrator to add it.',
  },
  inactive: {
    ka: 'ეს ჩანაწერი აღარ გამოიყენება. აირჩიეთ სხვა.',
    en: 'This entry is no longer in use. Choose another one.',
  },
  notFound: { ka: 'ასეთი მონაცემი ვერ მოიძებნა.', en: 'No such record was found.' },
  dateRange: {
    ka: 'შეიყვანეთ თარიღი შუალედიდან: {first} – {last}.',
    en: 'Enter a date from {first} to {last}.',
  },
  dateBeforeBirth: {
    ka: 'თარიღი ბენეფიციარის დაბადებაზე ადრეა. შეიყვანეთ თარიღი შუალედიდან: {first} – {last}.',
    en: 'The date is before the birth of the person. Enter a date from {first} to {last}.',
  },
  dateBeforeWork: {
    ka: 'თარიღი საქმესა და მის საფუძველზე ადრეა. შეიყვანეთ თარიღი შუალედიდან: {first} – {last}.',
    en: 'The date is before the case and its legal basis. Enter a date from {first} to {last}.',
  },
  dateBeforeEnrolment: {
    ka: 'თარიღი ჩარიცხვაზე ადრეა. შეიყვანეთ თარიღი შუალედიდან: {first} – {last}.',
    en: 'The date is before the enrolment. Enter a date from {first} to {last}.',
  },
  dateInFuture: { ka: 'თარიღი მომავალში არ უნდა იყოს.', en: 'The date must not be in the future.' },
  dateInPast: { ka: 'თარიღი წარსულში არ უნდა იყოს.', en: 'The date must not be in the past.' },
  dateOrder: {
    ka: 'ეს თარიღი {other}-ზე ადრე არ უნდა იყოს.',
    en: 'This date must not be before {other}.',
  },
  duplicate: { ka: 'ასეთი მნიშვნელობა უკვე არსებობს.', en: 'This value already exists.' },
  possibleDuplicate: {
    ka: 'ეს პირი შეიძლება უკვე აღრიცხულია. გადაწყვიტეთ: new – ახალი პირია, skip – სტრიქონი გამოტოვეთ, ან მიუთითეთ აღრიცხული პირი: {known}.',
    en: 'This person may be known already. Decide: new for a new person, skip to leave the row out, or name the person who is known: {known}.',
  },
  otherPersonalNumber: {
    ka: 'ამ პირს სხვა პირადი ნომერი აქვს. ორი ნომერი ორი პირია: გადაწყვიტეთ new ან შეასწორეთ ნომერი.',
    en: 'This person has another personal number. Two numbers are two people: decide new, or correct the number.',
  },
  otherThanRecord: {
    ka: 'ამ პირადი ნომრით აღრიცხულ პირზე სხვა რამ წერია. შეამოწმეთ ნომერი, ან ჯერ პირადი გვერდი შეასწორეთ.',
    en: 'The record of the person with this personal number says something else. Check the number, or correct the record first.',
  },
  exclusiveOption: {
    ka: '„{option}“ სხვა პასუხთან ერთად ვერ აირჩევა.',
    en: '"{option}" cannot be chosen together with another answer.',
  },
  cellCount: {
    ka: 'სტრიქონში {actual} უჯრაა; სათაურში — {expected}.',
    en: 'The row has {actual} cells, the header {expected}.',
  },
  namelessColumn: {
    ka: 'სვეტს {position} სახელი არ აქვს, უჯრაში კი მნიშვნელობაა. დაარქვით სვეტს სახელი ან წაშალეთ მნიშვნელობა.',
    en: 'Column {position} has no name, and the cell has a value. Name the column or delete the value.',
  },
  csv: {
    ka: 'CSV ვერ წაიკითხა: შეამოწმეთ ბრჭყალები.',
    en: 'The CSV could not be read: check the quotation marks.',
  },
  labelTwice: {
    ka: 'ერთ პირს ერთი ჭდის ორი მნიშვნელობა ვერ ექნება. თითოეული ჭდისთვის დატოვეთ ერთი მნიშვნელობა.',
    en: 'Nobody has two values of one label. Leave one value of each label.',
  },
  labelExcluded: {
    ka: 'ეს ჭდე კოჰორტაშიც მოითხოვება. დატოვეთ ის მხოლოდ ერთგან.',
    en: 'The cohort asks for this label too. Leave it in one of the two.',
  },
  columnName: {
    ka: 'ასე ანგარიშის სვეტს ჰქვია. აირჩიეთ სხვა ჭდე.',
    en: 'A column of the report has this name. Choose another label.',
  },
  labels: {
    ka: 'ჭდეები ჩაწერეთ ასე: კოდი:მნიშვნელობა;კოდი:მნიშვნელობა.',
    en: 'Write labels as code:value;code:value.',
  },
  characters: {
    ka: 'ტექსტში არის სიმბოლო, რომლის შენახვა შეუძლებელია. წაშალეთ იგი.',
    en: 'The text contains a character that cannot be stored. Remove it.',
  },
  hiddenCharacters: {
    ka: 'ტექსტში არის უხილავი სიმბოლო (საკონტროლო, ნულოვანი სიგანის ან მიმართულების). აკრიფეთ ტექსტი ხელახლა.',
    en: 'The text contains an invisible character (control, zero width or direction). Type the text again.',
  },
  personName: {
    ka: 'სახელი უნდა შეიცავდეს ასოებს; დასაშვებია აგრეთვე ციფრი, ჰარი, დეფისი, აპოსტროფი, წერტილი, დახრილი ხაზი და ფრჩხილი. უხილავი სიმბოლო, ნიშანი და ემოჯი დაუშვებელია.',
    en: 'A name consists of letters; digits, blanks, hyphens, apostrophes, full stops, slashes and brackets may stand with them. Remove invisible characters, signs and emoji.',
  },
  depth: {
    ka: 'მნიშვნელობა ზედმეტად ბევრ დონეს შეიცავს.',
    en: 'The value is nested too deeply.',
  },
  weakPassword: {
    ka: 'ეს პაროლი ადვილი გამოსაცნობია. აირჩიეთ რამდენიმე სიტყვა, რომლებშიც არ არის თქვენი ელფოსტა, გამეორება ან ზედიზედ ნიშნები.',
    en: 'This password is easy to guess. Choose several words without your e-mail address, repetition or sequences.',
  },
  wrongCode: {
    ka: 'კოდი არასწორია. გადაწერეთ რვა ციფრი ფურცლიდან, რომელიც ბმულთან ერთად მიიღეთ.',
    en: 'The code is wrong. Copy the eight digits from the slip that came with the link.',
  },
  wrongPassword: {
    ka: 'ეს ამჟამინდელი პაროლი არ არის.',
    en: 'This is not the current password.',
  },
  clashGroup: {
    ka: 'ამ ჯგუფს ამ დროს სხვა შეხვედრა აქვს: {at}.',
    en: 'The group has another session at this time: {at}.',
  },
  clashPerson: {
    ka: 'ბენეფიციარს ამ დროს სხვა შეხვედრა აქვს: {at}.',
    en: 'The beneficiary has another meeting at this time: {at}.',
  },
  clashLeader: {
    ka: 'წამყვანს ({who}) ამ დროს სხვა შეხვედრა აქვს: {at}.',
    en: '{who} has another meeting at this time: {at}.',
  },
  clashPlace: {
    ka: 'ადგილი ამ დროს დაკავებულია: {at}.',
    en: 'The place is in use at this time: {at}.',
  },
  changedMeanwhile: {
    ka: 'ეს ამასობაში შეიცვალა. განაახლეთ სია და აირჩიეთ ხელახლა.',
    en: 'This has changed meanwhile. Read the list again and choose again.',
  },
  sameAsNow: { ka: 'ახლაც ასეა. აირჩიეთ სხვა.', en: 'It is so now. Choose another.' },
  notHeld: {
    ka: 'ეს ამ თანამშრომელს აღარ აბარია. განაახლეთ სია.',
    en: 'This member of staff does not hold it any more. Read the list again.',
  },
  notCaseManager: {
    ka: 'აირჩიეთ იმავე ბიუროს მოქმედი სოციალური მუშაკი.',
    en: 'Choose an active social worker of the bureau of the case.',
  },
  notColleague: {
    ka: 'აირჩიეთ იმავე ბიუროს მოქმედი თანამშრომელი.',
    en: 'Choose an active colleague of the same bureau.',
  },
  notDeputy: {
    ka: 'აირჩიეთ იმავე ბიუროს მოქმედი თანამშრომელი, რომელიც იმავე როლშია ან ასევე საქმეებზე მუშაობს.',
    en: 'Choose an active colleague of the same bureau who has the same role or works on cases too.',
  },
  notLeader: {
    ka: 'აირჩიეთ იმავე ბიუროს მოქმედი ფასილიტატორი, ფსიქოლოგი ან სოციალური მუშაკი.',
    en: 'Choose an active facilitator, psychologist or social worker of the same bureau.',
  },
  eventOnOtherDay: {
    ka: 'ასეთი სახისა და სტატუსის მოვლენა უკვე ჩაწერილია: {on}. თუ თარიღი სწორდება, ჩაწერეთ ძველი თარიღი სვეტში previousDate; თუ ეს კიდევ ერთი მოვლენაა, ჩაწერეთ იქ none.',
    en: 'An event of this kind and status is recorded already, on {on}. If its day is corrected, write the day of before into the column previousDate; if this is a further event, write none there.',
  },
  notApplicable: { ka: 'ეს ველი აქ არ გამოიყენება.', en: 'This field does not apply here.' },
} as const satisfies Record<string, Localized>;

export type FieldProblemCode = keyof typeof fieldProblems;

/** The codes whose text has no mark to fill. */
export type PlainFieldProblemCode = {
  [C in FieldProblemCode]: MarkOf<(typeof fieldProblems)[C]['en']> extends never ? C : never;
}[FieldProblemCode];

/**
 * The code of a field problem with values for every `{name}` mark of its text. The codes without marks are one
 * member: TypeScript compares a code of several values with 25 members at most.
 */
export type FieldProblem =
  | { readonly code: PlainFieldProblemCode; readonly params?: TextParams }
  | {
      [C in Exclude<FieldProblemCode, PlainFieldProblemCode>]: {
        readonly code: C;
        readonly params: TextParams &
          Required<Pick<TextParams, MarkOf<(typeof fieldProblems)[C]['en']>>>;
      };
    }[Exclude<FieldProblemCode, PlainFieldProblemCode>];
