import type { Dto } from '@gza/contract';
import { defineTexts } from '../../platform/i18n/define-texts.js';

type State = Dto<'Invitation'>['state'];
type Kind = Dto<'Invitation'>['kind'];

export const invitationsTexts = defineTexts('invitations', {
  ka: {
    title: 'მოწვევები',
    lead: 'ანგარიშის მფლობელი პაროლს თავად ადგენს: ფურცლიდან ხსნის ბმულს და კრეფს კოდს. ადმინისტრატორმა პაროლი არ იცის.',
    none: 'ასეთი მოწვევა არ არის',
    noneText: 'მოწვევა იქმნება ახალ ანგარიშთან ერთად ან მომხმარებლის მოქმედებიდან „ახალი პაროლი“.',
    more: 'მეტის ჩვენება',
    clear: 'ყველას ჩვენება',
    state: 'მდგომარეობა',
    states: {
      open: 'ღია',
      used: 'გამოყენებული',
      expired: 'ვადაგასული',
      revoked: 'გაუქმებული',
    } satisfies Record<State, string>,
    name: 'სახელი და გვარი',
    kind: 'მიზეზი',
    kinds: {
      newAccount: 'ახალი ანგარიში',
      newPassword: 'ახალი პაროლი',
    } satisfies Record<Kind, string>,
    created: 'შეიქმნა',
    until: 'მოქმედებს',
    untilWhen: '{{when}}-მდე',
    usedWhen: 'გამოიყენეს {{when}}',
    step: 'მოქმედება',
    revoke: 'გაუქმება',
    revokeOf: 'გაუქმება: {{name}}',
    revokeText:
      'ფურცელზე დაბეჭდილი ბმული აღარ იმუშავებს. საჭიროების შემთხვევაში მომხმარებლის მოქმედებიდან შექმენით ახალი.',
    revoked: 'მოწვევა გაუქმებულია',
    inviteWaiting: 'უპაროლოთა მოწვევა ({{count}})',
    inviteWaitingText:
      'ამ ანგარიშების მფლობელებს პაროლი ჯერ არ აქვთ. თითოეულისთვის იბეჭდება ფურცელი; ადრე დაბეჭდილი, ჯერ გამოუყენებელი ფურცელი აღარ იმუშავებს.',
    inviteWaitingMore: 'ერთად არაუმეტეს {{most}} იწვევა; დანარჩენი მოიწვიეთ შემდეგ.',
    inviteAll: 'ყველას მოწვევა',
    invite: 'მოწვევის შექმნა',
    inviteText:
      'ძველი პაროლი ახლავე წყვეტს მუშაობას და მომხმარებელი ყველა მოწყობილობაზე გამოვა სისტემიდან. თქვენ დაბეჭდავთ ფურცელს, რომლითაც ის ახალ პაროლს თავად დაადგენს.',
    printTitle: 'მოწვევის ფურცელი',
    printLead:
      'გადაეცით ფურცელი მფლობელს პირადად. ბმული და კოდი მეორედ არ გამოჩნდება; პირველ გამოყენებას დაინახავენ მფლობელი და ხელმძღვანელი.',
    print: 'დაბეჭდვა',
    done: 'დასრულება',
    slip: {
      title: 'მოწვევა სისტემაში „გზა“',
      for: '{{name}} · {{role}}',
      link: 'ბმული',
      code: 'კოდი',
      email: 'შესვლის ელფოსტა',
      until: 'მოქმედებს',
      how: 'როგორ დავადგინოთ პაროლი',
      first: 'გახსენით ბმული ბრაუზერში. დიდი და პატარა ასო ერთია.',
      second:
        'აკრიფეთ კოდი და თქვენი ახალი პაროლი: სულ მცირე 12 სიმბოლო, მაგალითად რამდენიმე სიტყვა.',
      third: 'შემდეგ შედით სისტემაში ელფოსტითა და ახალი პაროლით.',
      once: 'ბმული მუშაობს ერთხელ და მხოლოდ პაროლს ადგენს. პაროლი არავის უთხრათ, ადმინისტრატორსაც. თუ ბმული უკვე გამოყენებულია, ეს მაშინვე უთხარით თქვენს ხელმძღვანელს. პაროლის დადგენის შემდეგ ფურცელი გაანადგურეთ.',
    },
  },
  en: {
    title: 'Invitations',
    lead: 'The owner of an account sets the password: they open the link of the slip and type its code. The administrator knows no password.',
    none: 'There is no such invitation',
    noneText:
      'An invitation is made with a new account, or by the action “New password” of a user.',
    more: 'Show more',
    clear: 'Show all',
    state: 'Status',
    states: { open: 'Open', used: 'Used', expired: 'Expired', revoked: 'Revoked' },
    name: 'Name',
    kind: 'Reason',
    kinds: { newAccount: 'New account', newPassword: 'New password' },
    created: 'Made',
    until: 'Valid',
    untilWhen: 'until {{when}}',
    usedWhen: 'used {{when}}',
    step: 'Action',
    revoke: 'Revoke',
    revokeOf: 'Revoke: {{name}}',
    revokeText:
      'The link on the printed slip stops working. Make a new one by the actions of the user if they need it.',
    revoked: 'The invitation is revoked',
    inviteWaiting: 'Invite those without a password ({{count}})',
    inviteWaitingText:
      'The owners of these accounts have no password yet. A slip is printed for each; earlier slips that were not used stop working.',
    inviteWaitingMore: 'At most {{most}} are invited together; invite the others afterwards.',
    inviteAll: 'Invite all',
    invite: 'Make an invitation',
    inviteText:
      'The old password stops working at once, and the user is signed out everywhere. You print a slip with which they set a new password themselves.',
    printTitle: 'Slip of the invitation',
    printLead:
      'Hand the slip over in person. Link and code are not shown again. The owner and their supervisor see the first use.',
    print: 'Print',
    done: 'Done',
    slip: {
      title: 'Invitation to Gza',
      for: '{{name}} · {{role}}',
      link: 'Link',
      code: 'Code',
      email: 'E-mail to sign in with',
      until: 'Valid until',
      how: 'How to set your password',
      first: 'Open the link in a browser. Capital and small letters do not matter.',
      second: 'Type the code and your new password: at least 12 characters, such as several words.',
      third: 'Then sign in with your e-mail and the new password.',
      once: 'The link works once and sets a password only. Tell nobody your password, not even the administrator. If the link has been used already, tell your supervisor at once. Destroy the slip when the password is set.',
    },
  },
});
