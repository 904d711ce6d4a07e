import { paperLabels } from '../../domain/labels/paper.print-texts.js';

/** Labels of the assessment on paper; it has no English version. */
export const assessmentPaper = {
  ...paperLabels.ka,
  number: (number: string, version: number) => `№ ${number}, ფორმის ვერსია ${version}`,
  personalNumber: 'პირადი ნომერი',
  born: 'დაბადების თარიღი',
  assessedOn: 'შეფასების თარიღი',
  author: 'შემფასებელი',
  state: 'მდგომარეობა',
  approvedOn: 'დამტკიცდა',
  notYet: 'ჯერ არ არის',
  level: 'დონე',
  scores: 'შედეგი',
  needs: 'მთავარი საჭიროებები',
  strengths: 'ძლიერი მხარეები',
  responsivity: 'რა გავითვალისწინოთ მუშაობისას',
  factors: 'ცხრა ფაქტორი',
  answers: 'პასუხები',
  columns: {
    scale: 'სკალა',
    value: 'ქულა',
    band: 'ინტერპრეტაცია',
    answered: 'პასუხები',
    factor: 'ფაქტორი',
    rating: 'შეფასება',
    evidence: 'დასაბუთება',
    question: 'კითხვა',
    answer: 'პასუხი',
  },
  person: 'ბენეფიციარი',
} as const;
