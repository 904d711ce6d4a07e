import { paperLabels } from '../../domain/labels/paper.print-texts.js';

/** Labels of the application itself; it has no English version. */
export const applicationPaper = {
  ...paperLabels,
  title: 'განცხადება პროგრამაში მონაწილეობის შესახებ',
  number: (number: string) => `№ ${number}`,
  applicant: 'განმცხადებელი',
  personalNumber: 'პირადი ნომერი',
  born: 'დაბადების თარიღი',
  phone: 'ტელეფონი',
  address: 'მისამართი',
  appliedOn: 'განცხადების თარიღი',
  category: 'კატეგორია',
  request: 'თხოვნა',
  noRequest: '\u00a0',
  statement: 'განმცხადებლის განაცხადი',
  voluntary:
    'გთხოვთ, ჩამრთოთ რესოციალიზაცია-რეაბილიტაციის პროგრამაში. განმემარტა, რომ მონაწილეობა ნებაყოფლობითია და მისი შეწყვეტა ნებისმიერ დროს შემიძლია; რა მონაცემები დამუშავდება, რისთვის, და ვის მივმართო კითხვით ან საჩივრით.',
  mandatory:
    'განმემარტა, რომელი ვალდებულება მაკისრია განაჩენით ან სხვა აქტით და რომელი დახმარება მივიღო ჩემი სურვილით; რა მონაცემები დამუშავდება, რისთვის, და ვის მივმართო კითხვით ან საჩივრით.',
  representative: 'კანონიერი წარმომადგენელი',
  worker: 'განცხადება მიიღო',
  working: 'სამუშაო ტექსტი; საბოლოო ტექსტს სააგენტო ამტკიცებს.',
} as const;
