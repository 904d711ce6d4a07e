import { defineTexts } from '../../platform/i18n/define-texts.js';

export const catalogueTexts = defineTexts('catalogue', {
  ka: {
    title: 'პროგრამების კატალოგი',
    name: 'პროგრამა',
    sessions: 'შეხვედრები',
    minutes: 'წუთი',
    audience: 'ვისთვის',
    languages: 'ენები',
    sure: '{{count}}',
    unsure: '{{count}}*',
    unsureText: '* შეხვედრების რაოდენობა ჯერ დასადასტურებელია.',
    notInUse: 'ახლა არ გამოიყენება',
    risk: 'რისკი: {{levels}}',
    none: 'ამ მიმართულებაში პროგრამა ჯერ არ არის',
    noneText: 'ამ მიმართულების დახმარება სერვისებით ხდება.',
  },
  en: {
    title: 'Catalogue of programmes',
    name: 'Programme',
    sessions: 'Sessions',
    minutes: 'Minutes',
    audience: 'For whom',
    languages: 'Languages',
    sure: '{{count}}',
    unsure: '{{count}}*',
    unsureText: '* The number of sessions still has to be confirmed.',
    notInUse: 'Not in use now',
    risk: 'Risk: {{levels}}',
    none: 'This area has no programme yet',
    noneText: 'Services provide help in this area.',
  },
});
