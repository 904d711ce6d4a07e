import { defineTexts } from '../platform/i18n/define-texts.js';

export const personSearchTexts = defineTexts('personSearch', {
  ka: {
    person: 'ვისთან',
    personHint: 'ჩაწერეთ სახელი, გვარი ან პირადი ნომერი (ქართულად ან ლათინურად).',
    searching: 'მიმდინარეობს ძებნა',
    nobody: 'ასეთი ბენეფიციარი ვერ მოიძებნა. შეამოწმეთ სახელი.',
    chosen: 'ბენეფიციარი: {{name}}',
    other: 'სხვა ბენეფიციარი',
  },
  en: {
    person: 'With whom',
    personHint: 'Type a name or a personal number (in Georgian or Latin letters).',
    searching: 'Searching',
    nobody: 'Nobody with this name was found. Check the spelling.',
    chosen: 'Beneficiary: {{name}}',
    other: 'Somebody else',
  },
});
