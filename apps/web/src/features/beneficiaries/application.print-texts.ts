import type { PaperTexts } from '../../platform/i18n/paper-language.js';

const ka = {
  title: 'განცხადება პროგრამაში მონაწილეობის შესახებ',
  applicant: 'განმცხადებელი',
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
  worker: 'განცხადება მიიღო',
};

/** Labels of the application itself. */
export const applicationPaper: PaperTexts<typeof ka> = {
  ka,
  en: {
    title: 'Application to take part in the programme',
    applicant: 'Applicant',
    phone: 'Phone',
    address: 'Address',
    appliedOn: 'Date of the application',
    category: 'Category',
    request: 'Request',
    noRequest: '\u00a0',
    statement: 'Statement of the applicant',
    voluntary:
      'I ask to be admitted to the resocialization and rehabilitation programme. It was explained to me that taking part is voluntary and that I can stop at any time; which data are processed and for what purpose; and to whom I can turn with a question or a complaint.',
    mandatory:
      'It was explained to me which obligations the judgment or another act places on me, and which help I may receive if I wish; which data are processed and for what purpose; and to whom I can turn with a question or a complaint.',
    worker: 'Application received by',
  },
  ru: {
    title: 'Заявление об участии в программе',
    applicant: 'Заявитель',
    phone: 'Телефон',
    address: 'Адрес',
    appliedOn: 'Дата заявления',
    category: 'Категория',
    request: 'Просьба',
    noRequest: '\u00a0',
    statement: 'Заявление',
    voluntary:
      'Прошу включить меня в программу ресоциализации и реабилитации. Мне разъяснено, что участие добровольное и что я могу прекратить его в любое время; какие данные обрабатываются и с какой целью; к кому я могу обратиться с вопросом или жалобой.',
    mandatory:
      'Мне разъяснено, какие обязанности возложены на меня приговором или другим актом и какую помощь я могу получить по своему желанию; какие данные обрабатываются и с какой целью; к кому я могу обратиться с вопросом или жалобой.',
    worker: 'Заявление принял(а)',
  },
  az: {
    title: 'Proqramda iştirak haqqında ərizə',
    applicant: 'Ərizəçi',
    phone: 'Telefon',
    address: 'Ünvan',
    appliedOn: 'Ərizənin tarixi',
    category: 'Kateqoriya',
    request: 'Xahiş',
    noRequest: '\u00a0',
    statement: 'Ərizəçinin bəyanatı',
    voluntary:
      'Məni resosiallaşdırma və reabilitasiya proqramına daxil etməyinizi xahiş edirəm. Mənə izah edildi ki, iştirak könüllüdür və mən onu istənilən vaxt dayandıra bilərəm; hansı məlumatlar və nə məqsədlə işlənir; sual və ya şikayətlə kimə müraciət edə bilərəm.',
    mandatory:
      'Mənə izah edildi ki, hökm və ya başqa akt üzərimə hansı öhdəlikləri qoyur və öz istəyimlə hansı yardımı ala bilərəm; hansı məlumatlar və nə məqsədlə işlənir; sual və ya şikayətlə kimə müraciət edə bilərəm.',
    worker: 'Ərizəni qəbul etdi',
  },
  hy: {
    title: 'Դիմում ծրագրին մասնակցելու մասին',
    applicant: 'Դիմող',
    phone: 'Հեռախոս',
    address: 'Հասցե',
    appliedOn: 'Դիմումի ամսաթիվ',
    category: 'Կատեգորիա',
    request: 'Խնդրանք',
    noRequest: '\u00a0',
    statement: 'Դիմողի հայտարարությունը',
    voluntary:
      'Խնդրում եմ ընդգրկել ինձ վերասոցիալականացման և վերականգնման ծրագրում։ Ինձ բացատրվել է, որ մասնակցությունը կամավոր է, և ես կարող եմ ցանկացած ժամանակ դադարեցնել այն, թե ինչ տվյալներ են մշակվում և ինչ նպատակով, և ում կարող եմ դիմել հարցով կամ բողոքով։',
    mandatory:
      'Ինձ բացատրվել է, թե ինչ պարտականություններ է ինձ վրա դնում դատավճիռը կամ այլ ակտը և ինչ օգնություն կարող եմ ստանալ իմ ցանկությամբ, ինչ տվյալներ են մշակվում և ինչ նպատակով, և ում կարող եմ դիմել հարցով կամ բողոքով։',
    worker: 'Դիմումն ընդունեց',
  },
};
