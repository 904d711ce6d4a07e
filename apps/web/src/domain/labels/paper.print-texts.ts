import type { PaperTexts } from '../../platform/i18n/paper-language.js';

const ka = {
  agency:
    'სსიპ დანაშაულის პრევენციის, არასაპატიმრო სასჯელთა აღსრულებისა და პრობაციის ეროვნული სააგენტო',
  department: 'მსჯავრდებულთა და ყოფილ მსჯავრდებულთა რესოციალიზაცია-რეაბილიტაციის დეპარტამენტი',
  bureau: 'ბიურო',
  name: 'სახელი და გვარი',
  personalNumber: 'პირადი ნომერი',
  born: 'დაბადების თარიღი',
  person: 'ბენეფიციარი',
  representative: 'კანონიერი წარმომადგენელი',
  signatures: 'ხელმოწერები',
  signer: 'ხელმომწერი',
  signature: 'ხელმოწერა',
  date: 'თარიღი',
  number: (number: string) => `№ ${number}`,
  printed: (day: string) => `დაბეჭდილია ${day}`,
  working: 'სამუშაო ტექსტი; საბოლოო ტექსტს სააგენტო ამტკიცებს.',
  /** Empty on the Georgian paper, which is no translation. */
  translation: '',
};

/** Labels of every printed document. */
export const paperLabels: PaperTexts<typeof ka> = {
  ka,
  en: {
    agency:
      'LEPL National Agency for Crime Prevention, Execution of Non-custodial Sentences and Probation',
    department: 'Department of Resocialization and Rehabilitation of Convicts and Former Convicts',
    bureau: 'Bureau',
    name: 'Given and family name',
    personalNumber: 'Personal number',
    born: 'Date of birth',
    person: 'Beneficiary',
    representative: 'Legal representative',
    signatures: 'Signatures',
    signer: 'Signed by',
    signature: 'Signature',
    date: 'Date',
    number: (number) => `No. ${number}`,
    printed: (day) => `Printed on ${day}`,
    working: 'Working text; the Agency approves the final text.',
    translation:
      'This is a working translation that the Agency has yet to confirm. The Georgian text is binding.',
  },
  ru: {
    agency:
      'ЮЛПП «Национальное агентство по предупреждению преступности, исполнению наказаний, не связанных с лишением свободы, и пробации»',
    department: 'Департамент ресоциализации и реабилитации осуждённых и бывших осуждённых',
    bureau: 'Бюро',
    name: 'Имя и фамилия',
    personalNumber: 'Личный номер',
    born: 'Дата рождения',
    person: 'Бенефициар',
    representative: 'Законный представитель',
    signatures: 'Подписи',
    signer: 'Кто подписывает',
    signature: 'Подпись',
    date: 'Дата',
    number: (number) => `№ ${number}`,
    printed: (day) => `Напечатано ${day}`,
    working: 'Рабочий текст; окончательный текст утверждает агентство.',
    translation:
      'Это рабочий перевод, который агентство ещё не утвердило. Обязательную силу имеет текст на грузинском языке.',
  },
  az: {
    agency:
      'Publik hüquqi şəxs «Cinayətlərin qarşısının alınması, azadlıqdan məhrumetmə ilə bağlı olmayan cəzaların icrası və probasiya üzrə Milli Agentlik»',
    department:
      'Məhkumların və keçmiş məhkumların resosiallaşdırılması və reabilitasiyası departamenti',
    bureau: 'Büro',
    name: 'Adı və soyadı',
    personalNumber: 'Şəxsi nömrə',
    born: 'Doğum tarixi',
    person: 'Benefisiar',
    representative: 'Qanuni nümayəndə',
    signatures: 'İmzalar',
    signer: 'İmzalayan',
    signature: 'İmza',
    date: 'Tarix',
    number: (number) => `№ ${number}`,
    printed: (day) => `Çap tarixi: ${day}`,
    working: 'İşçi mətn; yekun mətni agentlik təsdiq edir.',
    translation:
      'Bu, agentliyin hələ təsdiq etmədiyi işçi tərcümədir. Gürcü dilindəki mətn məcburi qüvvəyə malikdir.',
  },
  hy: {
    agency:
      'ՀԻԻԱ «Հանցագործությունների կանխարգելման, ազատազրկման հետ չկապված պատիժների կատարման և պրոբացիայի ազգային գործակալություն»',
    department:
      'Դատապարտյալների և նախկին դատապարտյալների վերասոցիալականացման և վերականգնման վարչություն',
    bureau: 'Բյուրո',
    name: 'Անուն, ազգանուն',
    personalNumber: 'Անձնական համար',
    born: 'Ծննդյան ամսաթիվ',
    person: 'Շահառու',
    representative: 'Օրինական ներկայացուցիչ',
    signatures: 'Ստորագրություններ',
    signer: 'Ստորագրող',
    signature: 'Ստորագրություն',
    date: 'Ամսաթիվ',
    number: (number) => `№ ${number}`,
    printed: (day) => `Տպված է՝ ${day}`,
    working: 'Աշխատանքային տեքստ. վերջնական տեքստը հաստատում է գործակալությունը։',
    translation:
      'Սա աշխատանքային թարգմանություն է, որը գործակալությունը դեռ չի հաստատել։ Պարտադիր ուժ ունի վրացերեն տեքստը։',
  },
};
