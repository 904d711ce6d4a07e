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
    change: {
      title: 'პაროლის შეცვლა',
      current: 'ამჟამინდელი პაროლი',
      next: 'ახალი პაროლი',
      rules:
        'სულ მცირე 12 სიმბოლო; კარგია რამდენიმე სიტყვა. არ გამოიყენოთ სხვაგან გამოყენებული პაროლი.',
      others: 'სხვა მოწყობილობებსა და ბრაუზერებში თქვენი სესია დასრულდება; აქ მუშაობა გაგრძელდება.',
      done: 'პაროლი შეიცვალა',
    },
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
    change: {
      title: 'Change the password',
      current: 'Current password',
      next: 'New password',
      rules:
        'At least 12 characters; a few words are good. Do not take a password that you use elsewhere.',
      others: 'On other devices and in other browsers your session ends; here you go on working.',
      done: 'The password has been changed',
    },
    wrongPassword: 'This password opens nothing on this device.',
  },
});
