import type { Language } from './browser.js';

/** Texts of the portal that the journeys search for. */
const words = {
  beneficiaries: { ka: 'ბენეფიციარები', en: 'Beneficiaries' },
  newApplication: { ka: 'ახალი მომართვა', en: 'New application' },
  begin: { ka: 'ახლის დამატება', en: 'New' },
  find: { ka: 'ძიება და ბრძანებები', en: 'Search and commands' },
  keys: { ka: 'კლავიატურის ბრძანებები', en: 'Keyboard shortcuts' },
  more: { ka: 'სხვა', en: 'More' },
  search: { ka: 'ძიება', en: 'Search' },
  timeline: { ka: 'ქრონოლოგია', en: 'Timeline' },
  familyName: { ka: 'გვარი', en: 'Family name' },
  givenName: { ka: 'სახელი', en: 'Given name' },
  personalNumber: { ka: 'პირადი ნომერი', en: 'Personal number' },
  birthDate: { ka: 'დაბადების თარიღი', en: 'Date of birth' },
  male: { ka: 'კაცი', en: 'Male' },
  walkIn: { ka: 'თავად მოვიდა', en: 'Walk-in' },
  category: { ka: 'კატეგორია', en: 'Category' },
  formerPrisoner: { ka: 'ყოფილი პატიმარი', en: 'Former prisoner' },
  save: { ka: 'მომართვის შენახვა', en: 'Save the application' },
  accept: { ka: 'მიღება და საქმის გახსნა', en: 'Accept and open a case' },
  similarName: { ka: 'მსგავსი სახელი', en: 'Similar name' },
  required: { ka: 'ეს ველი სავალდებულოა.', en: 'This field is required.' },
  openCalendar: { ka: 'კალენდრის გახსნა', en: 'Open the calendar' },
} as const;

export const word = (key: keyof typeof words, language: Language): string => words[key][language];
