/** Labels of every printed document; they have no English version. */
export const paperLabels = {
  agency:
    'სსიპ დანაშაულის პრევენციის, არასაპატიმრო სასჯელთა აღსრულებისა და პრობაციის ეროვნული სააგენტო',
  department: 'მსჯავრდებულთა და ყოფილ მსჯავრდებულთა რესოციალიზაცია-რეაბილიტაციის დეპარტამენტი',
  bureau: 'ბიურო',
  name: 'სახელი და გვარი',
  signatures: 'ხელმოწერები',
  signer: 'ხელმომწერი',
  signature: 'ხელმოწერა',
  date: 'თარიღი',
  printed: (day: string) => `დაბეჭდილია ${day}`,
} as const;
