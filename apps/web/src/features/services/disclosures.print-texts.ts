/** Labels of the document itself; it has no English version. */
export const disclosurePaper = {
  agency:
    'სსიპ დანაშაულის პრევენციის, არასაპატიმრო სასჯელთა აღსრულებისა და პრობაციის ეროვნული სააგენტო',
  department: 'მსჯავრდებულთა და ყოფილ მსჯავრდებულთა რესოციალიზაცია-რეაბილიტაციის დეპარტამენტი',
  title: 'ცნობა პერსონალური მონაცემების გადაცემის შესახებ',
  asOf: (day: string) => `მდგომარეობა: ${day}`,
  person: 'სახელი და გვარი',
  number: 'პირადი ნომერი',
  born: 'დაბადების თარიღი',
  bureau: 'ბიურო',
  section: 'რომელ ორგანიზაციას რა გადაეცა',
  at: 'როდის',
  organisation: 'ორგანიზაცია',
  what: 'რა მოხდა',
  fields: 'რომელი მონაცემები',
  times: (count: number, at: string) => `${count}-ჯერ, ბოლოს ${at}`,
  empty: 'მონაცემები არც ერთ ორგანიზაციას არ გადასცემია.',
  printed: (day: string) => `დაბეჭდილია ${day}`,
} as const;
