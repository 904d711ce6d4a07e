import type { Bilingual } from '../bilingual.js';

const words = (text: string) => text.trim().split(/\s+/);

/**
 * Municipalities by region (ISO 3166-2 codes, as in the reference catalogue), Georgian; for
 * Abkhazia the places where displaced people are registered.
 */
export const municipalitiesByRegion = {
  'GE-TB': ['თბილისი'],
  'GE-AJ': words('ბათუმი ქობულეთი ხელვაჩაური ქედა შუახევი ხულო'),
  'GE-GU': words('ოზურგეთი ლანჩხუთი ჩოხატაური'),
  'GE-IM': words(
    'ქუთაისი ზესტაფონი სამტრედია ჭიათურა ხონი წყალტუბო ვანი თერჯოლა ბაღდათი საჩხერე ტყიბული ხარაგაული',
  ),
  'GE-KA': words('თელავი გურჯაანი სიღნაღი საგარეჯო ლაგოდეხი ყვარელი ახმეტა დედოფლისწყარო'),
  'GE-KK': words('რუსთავი გარდაბანი მარნეული ბოლნისი დმანისი თეთრიწყარო წალკა'),
  'GE-MM': words('მცხეთა დუშეთი თიანეთი ყაზბეგი'),
  'GE-RL': words('ამბროლაური ონი ცაგერი ლენტეხი'),
  'GE-SZ': words('ზუგდიდი ფოთი სენაკი მარტვილი აბაშა ხობი წალენჯიხა ჩხოროწყუ მესტია'),
  'GE-SJ': words('ახალციხე ახალქალაქი ბორჯომი ადიგენი ასპინძა ნინოწმინდა'),
  'GE-SK': words('გორი კასპი ქარელი ხაშური'),
  'GE-AB': words('სოხუმი გალი ოჩამჩირე გაგრა გუდაუთა გულრიფში'),
} as const satisfies Record<string, readonly string[]>;

export type RegionCode = keyof typeof municipalitiesByRegion;

/** Districts of Tbilisi. */
export const tbilisiDistricts: readonly string[] = words(
  'ვაკე საბურთალო გლდანი ნაძალადევი დიდუბე ჩუღურეთი მთაწმინდა კრწანისი ისანი სამგორი',
);

const street = (ka: string, en: string): Bilingual => ({ ka: `${ka} ქუჩა`, en: `${en} Street` });

/** Streets that most towns have. */
export const streets: readonly Bilingual[] = [
  street('შოთა რუსთაველის', 'Shota Rustaveli'),
  street('დავით აღმაშენებლის', 'Davit Aghmashenebeli'),
  street('თამარ მეფის', 'Tamar Mepe'),
  street('ვაჟა-ფშაველას', 'Vazha-Pshavela'),
  street('ილია ჭავჭავაძის', 'Ilia Chavchavadze'),
  street('აკაკი წერეთლის', 'Akaki Tsereteli'),
  street('მერაბ კოსტავას', 'Merab Kostava'),
  street('ვახტანგ გორგასლის', 'Vakhtang Gorgasali'),
  street('ფარნავაზ მეფის', 'Parnavaz Mepe'),
  street('ნიკოლოზ ბარათაშვილის', 'Nikoloz Baratashvili'),
  street('დავით გურამიშვილის', 'Davit Guramishvili'),
  street('გალაკტიონ ტაბიძის', 'Galaktion Tabidze'),
  street('გიორგი ლეონიძის', 'Giorgi Leonidze'),
  street('ეგნატე ნინოშვილის', 'Egnate Ninoshvili'),
  street('ალექსანდრე ყაზბეგის', 'Aleksandre Qazbegi'),
  street('სულხან-საბა ორბელიანის', 'Sulkhan-Saba Orbeliani'),
  street('იაკობ გოგებაშვილის', 'Iakob Gogebashvili'),
  street('წმინდა ნინოს', 'Tsminda Nino'),
  street('თავისუფლების', 'Tavisupleba'),
  street('მშვიდობის', 'Mshvidoba'),
  street('9 აპრილის', '9 April'),
  street('26 მაისის', '26 May'),
];
