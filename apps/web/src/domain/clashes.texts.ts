import { defineTexts } from '../platform/i18n/define-texts.js';

export const clashTexts = defineTexts('clashes', {
  ka: {
    title: 'ამ დროს უკვე დანიშნულია:',
    line: '{{when}}, {{who}} ({{kinds}})',
    individual: 'ინდივიდუალური შეხვედრა',
    kind: {
      group: 'იგივე ჯგუფი',
      person: 'იგივე ბენეფიციარი',
      leader: 'იგივე წამყვანი',
      place: 'იგივე ადგილი',
    },
    more: 'და კიდევ {{count}}',
    final: 'ერთი ჯგუფის ორი შეხვედრა ერთსა და იმავე დროს არ ინიშნება. აირჩიეთ სხვა დრო.',
    agree: 'დამთხვევაზე შეთანხმებული ვართ',
    agreeHelp: 'მონიშნეთ, თუ ყველა მონაწილემ იცის დამთხვევის შესახებ; სხვაგვარად აირჩიეთ სხვა დრო.',
    reason: 'რატომ შეიძლება დამთხვევა',
    reasonHint: 'მიზეზი შეხვედრასთან ინახება და მის გვერდზე ჩანს.',
    beyond: 'საჭიროა დამატებითი შეხვედრები',
    beyondHelp: 'პროგრამა ნაკლები შეხვედრისგან შედგება; მონიშნეთ, თუ მეტი ნამდვილად გჭირდებათ.',
    agreed: 'დამთხვევა შეთანხმებულია',
  },
  en: {
    title: 'Already booked at this time:',
    line: '{{when}}, {{who}} ({{kinds}})',
    individual: 'individual session',
    kind: {
      group: 'the same group',
      person: 'the same beneficiary',
      leader: 'the same leader',
      place: 'the same place',
    },
    more: 'and {{count}} more',
    final: 'Two sessions of one group cannot overlap. Choose another time.',
    agree: 'We agreed to the overlap',
    agreeHelp:
      'Tick it when everybody concerned knows about the overlap. Otherwise choose another time.',
    reason: 'Why the sessions may overlap',
    reasonHint: 'The reason is kept with the session and shown on its page.',
    beyond: 'Additional sessions are wanted',
    beyondHelp: 'The programme has fewer sessions. Tick it when more are really needed.',
    agreed: 'Overlap agreed',
  },
});
