import { defineTexts } from '../../platform/i18n/define-texts.js';

export const sessionTexts = defineTexts('session', {
  ka: {
    title: 'სისტემაში შესვლა',
    product: 'გზა',
    about: 'მსჯავრდებულთა და ყოფილ მსჯავრდებულთა რესოციალიზაცია-რეაბილიტაცია: შემთხვევის მართვა',
    email: 'ელფოსტა',
    password: 'პაროლი',
    submit: 'შესვლა',
    again: 'სესია დასრულდა',
    againText: 'შედით ხელახლა და გააგრძელეთ იქიდან, სადაც შეჩერდით. რაც აკრიფეთ, ადგილზეა.',
    locked: 'კავშირი არ არის',
    lockedText:
      'თქვენი პაროლი გახსნის ამ მოწყობილობაზე წამოღებულ დღევანდელ ჟურნალებს და შეუნახავ ტექსტებს.',
    unlock: 'გახსნა',
    wrongPassword: 'ამ პაროლით ამ მოწყობილობაზე არაფერი იხსნება.',
  },
  en: {
    title: 'Sign in',
    product: 'Gza',
    about: 'Resocialization and rehabilitation of convicts and former convicts: case management',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    again: 'Your session has ended',
    againText: 'Sign in again and go on where you stopped. What you typed is still here.',
    locked: 'No connection',
    lockedText:
      'Your password opens the registers of today that were taken along on this device, and what you have not saved.',
    unlock: 'Open',
    wrongPassword: 'This password opens nothing on this device.',
  },
});
