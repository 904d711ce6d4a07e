import type { ConsentPurpose } from '@gza/contract';
import type { PaperTexts } from '../../platform/i18n/paper-language.js';

const ka = {
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
  worker: 'თანხმობა მიიღო',
};

/** Labels of the paper on which the person consents. */
export const consentPaper: PaperTexts<typeof ka> = {
  ka,
  en: {
    title: 'Consent',
    below: 'Resocialization and rehabilitation programme',
    lead: 'Please decide on each purpose separately: tick “Yes” or “No”.',
    columns: { purpose: 'Purpose', means: 'What it means', yes: 'Yes', no: 'No' },
    means: {
      assessment:
        'The social worker talks with me to find out what I need, and a voluntary case is opened.',
      voluntaryServices: 'I take part in the programmes and services that I choose.',
      partnerSharing:
        'The organisation to which I am referred sees my name, how to reach me and what I ask for; nothing else.',
      research: 'My data are used for research, without my name and personal number.',
    },
    partners: 'Organisations to which I agree (empty means all)',
    until: 'Last day of the consent (empty means: until I withdraw it)',
    view: 'Own opinion of the minor',
    rights: 'What was explained to me',
    rightsText:
      'Consent is voluntary. I can withdraw each consent at any time without giving a reason; no sanction follows. It was explained to me which data are processed, for what purpose and for how long, and to whom I can turn with a question or a complaint.',
    worker: 'Consent received by',
  },
  ru: {
    title: 'Согласие',
    below: 'Программа ресоциализации и реабилитации',
    lead: 'Пожалуйста, примите решение по каждой цели отдельно: отметьте «Да» или «Нет».',
    columns: { purpose: 'Цель', means: 'Что это значит', yes: 'Да', no: 'Нет' },
    means: {
      assessment:
        'Социальный работник в беседе со мной выясняет, что мне нужно, и открывает добровольное дело.',
      voluntaryServices: 'Я участвую в тех программах и услугах, которые выберу сам(а).',
      partnerSharing:
        'Организация, в которую меня направляют, видит моё имя, контактные данные и просьбу; больше ничего.',
      research: 'Мои данные используются для исследований без имени и личного номера.',
    },
    partners: 'Организации, на которые даю согласие (пусто: все)',
    until: 'Последний день согласия (пусто: до отзыва)',
    view: 'Собственное мнение несовершеннолетнего',
    rights: 'Что мне разъяснено',
    rightsText:
      'Согласие добровольное. Я могу отозвать каждое согласие в любое время, не называя причины; никаких санкций за этим не последует. Мне разъяснено, какие данные обрабатываются, с какой целью и как долго, и к кому я могу обратиться с вопросом или жалобой.',
    worker: 'Согласие принял(а)',
  },
  az: {
    title: 'Razılıq',
    below: 'Resosiallaşdırma və reabilitasiya proqramı',
    lead: 'Xahiş edirik, hər məqsəd üzrə ayrıca qərar verin: «Bəli» və ya «Xeyr» işarələyin.',
    columns: { purpose: 'Məqsəd', means: 'Nə deməkdir', yes: 'Bəli', no: 'Xeyr' },
    means: {
      assessment:
        'Sosial işçi mənimlə söhbətdə nəyə ehtiyacım olduğunu müəyyən edir və könüllü iş açır.',
      voluntaryServices: 'Özüm seçdiyim proqram və xidmətlərdə iştirak edirəm.',
      partnerSharing:
        'Yönləndirildiyim təşkilat mənim adımı, əlaqə məlumatlarımı və xahişimi görür; başqa heç nə görmür.',
      research: 'Məlumatlarım tədqiqat üçün adım və şəxsi nömrəm olmadan istifadə olunur.',
    },
    partners: 'Razı olduğum təşkilatlar (boş yer hamısı deməkdir)',
    until: 'Razılığın son günü (boş yer o deməkdir: geri götürülənə qədər)',
    view: 'Yetkinlik yaşına çatmayanın öz fikri',
    rights: 'Mənə nə izah edildi',
    rightsText:
      'Razılıq könüllüdür. Hər bir razılığı istənilən vaxt, səbəb göstərmədən geri götürə bilərəm; buna görə heç bir sanksiya tətbiq edilmir. Mənə izah edildi ki, hansı məlumatlar, nə məqsədlə və nə qədər müddətə işlənir, sual və ya şikayətlə kimə müraciət edə bilərəm.',
    worker: 'Razılığı qəbul etdi',
  },
  hy: {
    title: 'Համաձայնություն',
    below: 'Վերասոցիալականացման և վերականգնման ծրագիր',
    lead: 'Խնդրում ենք յուրաքանչյուր նպատակի վերաբերյալ որոշել առանձին. նշեք «Այո» կամ «Ոչ»։',
    columns: { purpose: 'Նպատակ', means: 'Ինչ է նշանակում', yes: 'Այո', no: 'Ոչ' },
    means: {
      assessment:
        'Սոցիալական աշխատողը ինձ հետ զրույցում պարզում է, թե ինչի կարիք ունեմ, և բացում է կամավոր գործ։',
      voluntaryServices: 'Մասնակցում եմ այն ծրագրերին և ծառայություններին, որոնք ինքս կընտրեմ։',
      partnerSharing:
        'Կազմակերպությունը, ուր ինձ ուղղորդում են, տեսնում է իմ անունը, կապի տվյալները և խնդրանքը, և ուրիշ ոչինչ։',
      research: 'Իմ տվյալներն օգտագործվում են հետազոտության համար՝ առանց անվան և անձնական համարի։',
    },
    partners: 'Կազմակերպություններ, որոնց համաձայն եմ (դատարկ՝ բոլորը)',
    until: 'Համաձայնության վերջին օրը (դատարկ՝ մինչև հետկանչելը)',
    view: 'Անչափահասի սեփական կարծիքը',
    rights: 'Ինչ է ինձ բացատրվել',
    rightsText:
      'Համաձայնությունը կամավոր է։ Յուրաքանչյուր համաձայնություն կարող եմ հետ կանչել ցանկացած ժամանակ՝ առանց պատճառը նշելու, և դրա համար պատժամիջոց չի կիրառվի։ Ինձ բացատրվել է, թե ինչ տվյալներ են մշակվում, ինչ նպատակով և որքան ժամանակ, և ում կարող եմ դիմել հարցով կամ բողոքով։',
    worker: 'Ընդունող',
  },
};
