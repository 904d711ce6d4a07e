import type { HotlineTopic, NoteKind } from '@gza/contract';

interface NoteText {
  readonly kind: NoteKind;
  readonly text: string;
}

/** Notes of contacts in which the person, or the family, was reached. */
export const contactNotes: readonly NoteText[] = [
  {
    kind: 'office',
    text: 'შეხვედრა ბიუროში. განვიხილეთ კვირის გეგმა; პირი მოტივირებულია, შემდეგი შეხვედრა შევათანხმეთ.',
  },
  {
    kind: 'office',
    text: 'პირი გამოცხადდა დათქმულ დროს. ვისაუბრეთ სამუშაოს ძიებაზე, გაეცნო ორ ვაკანსიას.',
  },
  {
    kind: 'office',
    text: 'განვიხილეთ ოჯახში შექმნილი ვითარება; შევთანხმდით მეუღლესთან ერთობლივ შეხვედრაზე.',
  },
  { kind: 'phone', text: 'დავურეკე შეხვედრის შესახსენებლად; დაადასტურა, რომ მოვა.' },
  {
    kind: 'phone',
    text: 'სატელეფონო საუბარი: ჯანმრთელობა გაუუმჯობესდა, სამსახურში გასაუბრებაზე იყო.',
  },
  { kind: 'homeVisit', text: 'ვიზიტი ოჯახში. საცხოვრებელი მოწესრიგებულია, ოჯახი თანამშრომლობს.' },
  { kind: 'homeVisit', text: 'ვიზიტი ოჯახში. დედამ თქვა, რომ ბოლო კვირებში შვილი უფრო მშვიდია.' },
  {
    kind: 'familyMeeting',
    text: 'შეხვედრა ოჯახის წევრთან: განვიხილეთ, როგორ დაეხმაროს გეგმის შესრულებაში.',
  },
  {
    kind: 'partnerContact',
    text: 'ვესაუბრე პარტნიორ ორგანიზაციას: პირი რეგულარულად დადის კურსზე.',
  },
  { kind: 'online', text: 'ონლაინ შეხვედრა, რადგან პირი სხვა მუნიციპალიტეტში მუშაობდა.' },
];

export const missedContacts: readonly NoteText[] = [
  { kind: 'phone', text: 'ტელეფონზე არ პასუხობს, გავუგზავნე შეტყობინება.' },
  { kind: 'homeVisit', text: 'ვიზიტისას სახლში არავინ დამხვდა, დავტოვე საკონტაქტო ნომერი.' },
];

interface CallText {
  readonly topic: HotlineTopic;
  readonly text: string;
}

export const hotlineTexts: readonly CallText[] = [
  {
    topic: 'information',
    text: 'აინტერესებს, ვის შეუძლია პროგრამაში ჩართვა და რა საბუთებია საჭირო.',
  },
  {
    topic: 'application',
    text: 'გათავისუფლდა ორი თვის წინ, სურს განცხადების შეტანა. მიეცა ბიუროს მისამართი და დრო.',
  },
  { topic: 'psychological', text: 'ითხოვს ფსიქოლოგთან შეხვედრას, აქვს ძილის პრობლემა და შფოთვა.' },
  { topic: 'legal', text: 'აინტერესებს, როგორ მოიხსნას ნასამართლობა ვადამდე.' },
  { topic: 'employment', text: 'ეძებს სამუშაოს მშენებლობაზე, აქვს შემდუღებლის გამოცდილება.' },
  { topic: 'housing', text: 'დარჩა საცხოვრებლის გარეშე; მიეცა მუნიციპალური თავშესაფრის ნომერი.' },
  { topic: 'information', text: 'დედა კითხულობს, როგორ დაეხმაროს შვილს გათავისუფლების შემდეგ.' },
  { topic: 'complaint', text: 'უკმაყოფილოა, რომ პარტნიორი ორგანიზაცია დაგვიანებით დაუკავშირდა.' },
  {
    topic: 'crisis',
    text: 'მძიმე ემოციურ მდგომარეობაშია; საუბარში ჩაერთო ფსიქოლოგი, შეთანხმდა დაუყოვნებელი შეხვედრა.',
  },
  { topic: 'other', text: 'ითხოვს ცნობას პროგრამაში მონაწილეობის შესახებ.' },
];

/** Establishments from which the demo's people are released. */
export const establishments: readonly string[] = [
  'პენიტენციური დაწესებულება №2',
  'პენიტენციური დაწესებულება №5',
  'პენიტენციური დაწესებულება №8',
  'პენიტენციური დაწესებულება №14',
  'პენიტენციური დაწესებულება №15',
  'პენიტენციური დაწესებულება №17',
];
