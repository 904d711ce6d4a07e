import { defineTexts } from '../../platform/i18n/define-texts.js';

export const signInTexts = defineTexts('session', {
  ka: {
    title: 'სისტემაში შესვლა',
    product: 'გზა',
    about: 'მსჯავრდებულთა და ყოფილ მსჯავრდებულთა რესოციალიზაცია-რეაბილიტაცია: შემთხვევის მართვა',
    email: 'ელფოსტა',
    emailHelp: 'მისამართი, რომლითაც ადმინისტრატორმა დაგარეგისტრირათ.',
    password: 'პაროლი',
    passwordHelp:
      'თუ დაგავიწყდათ, ადმინისტრატორი მოგცემთ მოწვევის ფურცელს, რომლითაც ახალს დაადგენთ.',
    submit: 'შესვლა',
    wait: 'ხელახლა ცდა {{seconds}} წამში',
    again: 'სესია დასრულდა',
    againText: 'შედით ხელახლა და გააგრძელეთ იქიდან, სადაც შეჩერდით. რაც აკრიფეთ, ადგილზეა.',
    locked: 'კავშირი არ არის',
    lockedText:
      'თქვენი პაროლი გახსნის ამ მოწყობილობაზე წამოღებულ დღევანდელ ჟურნალებს და შეუნახავ ტექსტებს.',
    unlock: 'გახსნა',
    unlockHelp: 'იგივე პაროლი, რომლითაც სისტემაში შედიხართ.',
    invitation: {
      title: 'პაროლის დადგენა',
      text: 'პაროლს თქვენ ადგენთ და მას სხვა არავინ იცნობს, არც ადმინისტრატორი.',
      token: 'ბმულის ასოები',
      tokenHelp: 'თექვსმეტი ასო და ციფრი, რომლებიც ფურცელზე ბმულის ბოლოს, „#“ ნიშნის შემდეგ წერია.',
      code: 'კოდი',
      codeHelp: 'რვა ციფრი ფურცლიდან, რომელიც ადმინისტრატორმა გადმოგცათ.',
      submit: 'პაროლის დადგენა',
      done: 'პაროლი დადგენილია. შედით თქვენი ელფოსტითა და ახალი პაროლით, ფურცელი კი გაანადგურეთ.',
      signIn: 'სისტემაში შესვლა',
    },
    change: {
      title: 'პაროლის შეცვლა',
      current: 'ამჟამინდელი პაროლი',
      currentHelp: 'ის, რომლითაც ახლა შედიხართ: ასე დასტურდება, რომ პაროლს თქვენ ცვლით.',
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
    emailHelp: 'The address with which the administrator registered you.',
    password: 'Password',
    passwordHelp:
      'If you have forgotten it, the administrator gives you a slip with which you set a new one.',
    submit: 'Sign in',
    wait: 'Try again in {{seconds}} s',
    again: 'You have been signed out',
    againText: 'Sign in again and continue where you stopped. What you typed is still here.',
    locked: 'No connection',
    lockedText:
      'Your password opens today’s registers saved on this device, and what you have not saved.',
    unlock: 'Open',
    unlockHelp: 'The same password that you use to sign in.',
    invitation: {
      title: 'Set your password',
      text: 'You set the password, and nobody else knows it, not even the administrator.',
      token: 'Letters of the link',
      tokenHelp: 'The sixteen letters and digits at the end of the link on the slip, after “#”.',
      code: 'Code',
      codeHelp: 'The eight digits of the slip that the administrator gave you.',
      submit: 'Set the password',
      done: 'The password is set. Sign in with your e-mail and the new password, and destroy the slip.',
      signIn: 'Sign in',
    },
    change: {
      title: 'Change the password',
      current: 'Current password',
      currentHelp:
        'The password that you use to sign in now. It proves that it is you who is changing it.',
      next: 'New password',
      rules:
        'At least 12 characters; a few words are good. Do not use a password that you use elsewhere.',
      others:
        'You will be signed out on other devices and in other browsers. Here you stay signed in.',
      done: 'The password has been changed',
    },
    wrongPassword: 'Nothing on this device can be opened with this password.',
  },
});
