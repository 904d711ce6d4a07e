import type { ConsentPurpose } from '@gza/contract';
import { paperLabels } from '../../domain/labels/paper.print-texts.js';

/** Labels of both papers; they have no English version. */
const common = {
  ...paperLabels,
  personalNumber: 'პირადი ნომერი',
  born: 'დაბადების თარიღი',
  person: 'ბენეფიციარი',
} as const;

export const consentPaper = {
  ...common,
  title: 'თანხმობა',
  below: 'რესოციალიზაციისა და რეაბილიტაციის პროგრამა',
  lead: 'თითოეულ მიზანზე ცალკე გადაწყვიტეთ: მონიშნეთ „კი“ ან „არა“.',
  columns: { purpose: 'მიზანი', means: 'რას ნიშნავს', yes: 'კი', no: 'არა' },
  means: {
    assessment:
      'სოციალური მუშაკი ჩემთან გასაუბრებით აფასებს, რა მჭირდება, და იწყებს ნებაყოფლობით საქმეს.',
    voluntaryServices: 'ვმონაწილეობ იმ პროგრამებსა და სერვისებში, რომლებსაც მე ავირჩევ.',
    partnerSharing:
      'ორგანიზაცია, სადაც მამისამართებენ, ხედავს ჩემს სახელს, საკონტაქტო მონაცემებს და მოთხოვნას; სხვას არაფერს.',
    research: 'ჩემი მონაცემები გამოიყენება კვლევისთვის, სახელისა და პირადი ნომრის გარეშე.',
  } satisfies Record<ConsentPurpose, string>,
  partners: 'ორგანიზაციები, რომლებზეც ვთანხმდები (ცარიელი ნიშნავს ყველას)',
  until: 'თანხმობის ბოლო დღე (ცარიელი ნიშნავს: გამოხმობამდე)',
  view: 'არასრულწლოვნის საკუთარი აზრი',
  rights: 'რა განმემარტა',
  rightsText:
    'თანხმობა ნებაყოფლობითია. თითოეული თანხმობის გამოხმობა ნებისმიერ დროს შემიძლია, მიზეზის დასახელების გარეშე; ამას სანქცია არ მოჰყვება. განმემარტა, რა მონაცემები დამუშავდება, რისთვის, რამდენ ხანს, და ვის მივმართო კითხვით ან საჩივრით.',
  representative: 'კანონიერი წარმომადგენელი',
  worker: 'თანხმობა მიიღო',
  box: '☐',
  blank: '\u00a0',
  working: 'სამუშაო ტექსტი; საბოლოო ტექსტს სააგენტო ამტკიცებს.',
} as const;

export const closingPaper = {
  ...common,
  title: 'საქმის დახურვის შეჯამება',
  number: (caseNumber: string) => `საქმე № ${caseNumber}`,
  proposed: 'პროექტი: დახურვას ხელმძღვანელი ჯერ არ დასთანხმებია',
  category: 'კატეგორია',
  opened: 'საქმე გაიხსნა',
  closed: 'საქმე დაიხურა',
  notYet: 'ჯერ არ დახურულა',
  reason: 'დახურვის მიზეზი',
  manager: 'საქმის მენეჯერი',
  summary: 'მიღწეული შედეგები და დარჩენილი საკითხები',
  goals: {
    title: 'ინდივიდუალური გეგმის მიზნები',
    columns: { goal: 'მიზანი', state: 'მდგომარეობა', note: 'შედეგი' },
    none: 'დამტკიცებული გეგმა არ ყოფილა',
  },
  programmes: {
    title: 'პროგრამები',
    columns: { name: 'პროგრამა', period: 'პერიოდი', state: 'მდგომარეობა' },
    none: 'პროგრამაში არ ჩართულა',
  },
  referrals: {
    title: 'გადამისამართებები',
    columns: { service: 'სერვისი', organisation: 'ორგანიზაცია', state: 'მდგომარეობა' },
    none: 'გადამისამართება არ ყოფილა',
  },
  outcomes: {
    title: 'ბენეფიციარის მდგომარეობა',
    columns: { what: 'რა შეიცვალა', status: 'მდგომარეობა', when: 'თარიღი' },
    none: 'ჩაწერილი არ არის',
  },
  supervisor: 'ხელმძღვანელი',
} as const;
