import { defineTexts } from '../../platform/i18n/define-texts.js';

/** Texts of the button that makes a PDF of a paper. */
export const pdfButtonTexts = defineTexts('pdfButton', {
  ka: {
    keep: 'PDF-ის შენახვა საქმეში',
    download: 'PDF-ის ჩამოტვირთვა',
    kept: 'PDF შენახულია ბენეფიციარის საქმეში',
    unknownSigns:
      'PDF არ შეიქმნა: დოკუმენტში არის ნიშნები, რომლებიც PDF-ში ვერ გამოჩნდება ({{signs}}). შეცვალეთ ეს ნიშნები იქ, სადაც ჩაწერილია, ან დაბეჭდეთ დოკუმენტი და დაამატეთ მისი სკანი.',
    failed: 'PDF არ შენახულა. სცადეთ ხელახლა, ან დაბეჭდეთ დოკუმენტი და დაამატეთ მისი სკანი.',
  },
  en: {
    keep: 'Keep as PDF',
    download: 'Download as PDF',
    kept: 'The PDF is in the file of the person',
    unknownSigns:
      'No PDF was made: the document has signs that a PDF cannot show ({{signs}}). Change them where they were typed, or print the document and add its scan.',
    failed: 'The PDF was not kept. Try again, or print the document and add its scan.',
  },
});
