import { defineTexts } from '../platform/i18n/define-texts.js';

/** Texts around a paper. */
export const printPageTexts = defineTexts('printPage', {
  ka: {
    print: 'ბეჭდვა ან PDF-ად შენახვა',
    leadGeorgian:
      'A4 ფორმატი. ეს დოკუმენტი ყოველთვის ქართულად იბეჭდება: მას სააგენტო და პარტნიორები კითხულობენ.',
    leadTranslated: 'A4 ფორმატი. დოკუმენტი იბეჭდება იმ ენაზე, რომელსაც აირჩევთ.',
    language: 'დოკუმენტის ენა',
    languageHint:
      'წარწერები, თარიღები და მდგომარეობები არჩეულ ენაზეა; რაც თანამშრომლებმა ჩაწერეს, უცვლელი რჩება.',
    translationHint:
      'ეს სამუშაო თარგმანია: სავალდებულო ქართული ტექსტია, ამიტომ ქართული დოკუმენტიც დაბეჭდეთ. რაც თანამშრომლებმა ჩაწერეს, უცვლელი რჩება.',
  },
  en: {
    print: 'Print or save as PDF',
    leadGeorgian:
      'A4. This document is always printed in Georgian: the agency and its partners read it.',
    leadTranslated: 'A4. The document is printed in the language that you choose.',
    language: 'Language of the document',
    languageHint:
      'Labels, dates and states are in the chosen language. What colleagues typed stays as they typed it.',
    translationHint:
      'This is a working translation. The Georgian text is binding, so print the Georgian document too. What colleagues typed stays as they typed it.',
  },
});
