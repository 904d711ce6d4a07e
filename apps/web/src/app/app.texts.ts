import { defineTexts } from '../platform/i18n/define-texts.js';

export const appTexts = defineTexts('app', {
  ka: {
    product: 'გზა',
    skip: 'მთავარ შინაარსზე გადასვლა',
    loading: 'იტვირთება',
    language: 'ენა',
    signOut: 'სისტემიდან გასვლა',
    shortcutsOff: 'ერთღილაკიანი ბრძანებების გამორთვა',
    shortcutsOn: 'ერთღილაკიანი ბრძანებების ჩართვა',
    nav: {
      label: 'მთავარი მენიუ',
      expand: 'მენიუს გაშლა',
      collapse: 'მენიუს შეკეცვა',
      today: 'დღეს',
      beneficiaries: 'ბენეფიციარები',
      groups: 'ჯგუფები',
      newApplication: 'ახალი მომართვა',
      team: 'გუნდი',
      reports: 'ანგარიშები',
      imports: 'იმპორტი',
    },
    unsent: {
      title: 'გაუგზავნელი ჟურნალი',
      text: 'ამ მოწყობილობაზე გაუგზავნელი ჟურნალია ({{count}}). სისტემიდან გასვლისას ის წაიშლება.',
      stay: 'დარჩენა',
      leave: 'წაშლა და გასვლა',
    },
    home: {
      title: 'მთავარი',
      none: 'თქვენი როლისთვის ეკრანები ჯერ არ არის',
      noneText:
        'სამუშაო, რომელიც თქვენ გეხებათ, პორტალს ეტაპობრივად ემატება. თუ ეს მოულოდნელია, მიმართეთ ადმინისტრატორს.',
    },
    notFound: {
      title: 'გვერდი ვერ მოიძებნა',
      text: 'შეიძლება მისამართი არასწორია ან ჩანაწერი თქვენთვის ხელმისაწვდომი არ არის.',
      home: 'მთავარ გვერდზე დაბრუნება',
    },
    failure: { title: 'ეკრანის ჩვენება ვერ მოხერხდა' },
  },
  en: {
    product: 'Gza',
    skip: 'Skip to the main content',
    loading: 'Loading',
    language: 'Language',
    signOut: 'Sign out',
    shortcutsOff: 'Switch off single-key commands',
    shortcutsOn: 'Switch on single-key commands',
    nav: {
      label: 'Main menu',
      expand: 'Expand the menu',
      collapse: 'Collapse the menu',
      today: 'Today',
      beneficiaries: 'Beneficiaries',
      groups: 'Groups',
      newApplication: 'New application',
      team: 'Team',
      reports: 'Reports',
      imports: 'Imports',
    },
    unsent: {
      title: 'A register was not sent',
      text: 'There are registers on this device that were not sent ({{count}}). Signing out deletes them.',
      stay: 'Stay',
      leave: 'Delete and sign out',
    },
    home: {
      title: 'Home',
      none: 'There are no screens for your role yet',
      noneText:
        'The portal grows step by step towards the work that is yours. If this surprises you, ask the administrator.',
    },
    notFound: {
      title: 'Page not found',
      text: 'The address may be wrong, or the record is not open to you.',
      home: 'Back to the start',
    },
    failure: { title: 'This screen could not be shown' },
  },
});
