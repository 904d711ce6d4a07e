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
  },
});
