import { paperLabels } from '../../domain/labels/paper.print-texts.js';

/** Labels of the document itself; it has no English version. */
export const disclosurePaper = {
  ...paperLabels.ka,
  title: 'ცნობა პერსონალური მონაცემების გადაცემის შესახებ',
  asOf: (day: string) => `მდგომარეობა: ${day}`,
  person: 'სახელი და გვარი',
  number: 'პირადი ნომერი',
  born: 'დაბადების თარიღი',
  section: 'რომელ ორგანიზაციას რა გადაეცა',
  at: 'როდის',
  organisation: 'ორგანიზაცია',
  what: 'რა მოხდა',
  fields: 'რომელი მონაცემები',
  times: (count: number, at: string) => `${count}-ჯერ, ბოლოს ${at}`,
  empty: 'მონაცემები არც ერთ ორგანიზაციას არ გადასცემია.',
} as const;
