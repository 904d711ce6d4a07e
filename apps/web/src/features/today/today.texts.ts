import { defineTexts } from '../../platform/i18n/define-texts.js';

export const todayTexts = defineTexts('today', {
  ka: {
    title: 'დღეს',
    nameless: 'უსახელო',
    count: '{{title}} ({{count}})',
    all: 'ყველას ჩვენება ({{count}})',
    more: 'ნაჩვენებია პირველი {{shown}}, სულ {{total}}.',
    alerts: {
      title: 'უსაფრთხოების განგაში',
      acknowledge: 'ვნახე, ვმოქმედებ',
      close: 'დახურვა',
      closeTitle: 'განგაშის დახურვა',
      note: 'რა გაკეთდა ამ ბენეფიციარის უსაფრთხოებისთვის',
      noteHelp: 'ვის დაელაპარაკეთ, რაზე შეთანხმდით და ვინ გააგრძელებს; განგაშთან ერთად ინახება.',
      raised: 'გაიხსნა {{when}}',
      state: { raised: 'ახალი', acknowledged: 'მუშავდება', closed: 'დახურული' },
      severity: { immediate: 'დაუყოვნებლივ', attention: 'ყურადსაღები' },
      closed: 'განგაში დახურულია.',
    },
    sessions: {
      title: 'ჩემი შეხვედრები',
      none: 'დღეს და ხვალ შეხვედრები არ გაქვთ.',
    },
    toRecord: { title: 'აღურიცხავი შეხვედრები', none: 'ყველა ჩატარებული შეხვედრა აღრიცხულია.' },
    overdue: {
      title: 'ვადაგადაცილებული',
      none: 'ვადაგადაცილებული არაფერია.',
    },
    newCases: {
      title: 'თქვენი საქმეები: რა შეიცვალა',
      none: 'ახალი საქმე არ გადმოგცემიათ და თქვენი საქმეც არავის გადასცემია.',
    },
    unassigned: {
      title: 'საქმის მენეჯერის გარეშე',
      none: 'ყველა ღია საქმეს საქმის მენეჯერი ჰყავს.',
    },
    applications: {
      title: 'განსახილველი მომართვები',
      none: 'განსახილველი მომართვა არ არის.',
    },
    approvals: {
      title: 'დასამტკიცებელი',
      none: 'დასამტკიცებელი არაფერია.',
    },
    signatures: {
      title: 'ხელმოსაწერი გეგმები',
      none: 'ხელმოსაწერი გეგმა არ არის.',
    },
    absences: {
      title: 'არასაპატიო გაცდენები, ბოლო 2 კვირა',
      none: 'ბოლო ორ კვირაში არასაპატიო გაცდენა არ ყოფილა.',
    },
    answers: {
      title: 'პარტნიორების პასუხები, ბოლო 2 კვირა',
      none: 'ბოლო ორ კვირაში პარტნიორისგან პასუხი არ მოსულა.',
    },
    releases: {
      title: 'მოსალოდნელი გათავისუფლება',
      none: 'უახლოეს პერიოდში გათავისუფლება მოსალოდნელი არ არის.',
    },
    accounts: {
      title: 'ანგარიშები და წვდომა, ბოლო 2 კვირა',
      none: 'ბოლო ორ კვირაში პაროლი მოწვევით არავის დაუდგენია.',
    },
  },
  en: {
    title: 'Today',
    nameless: 'No name',
    count: '{{title}} ({{count}})',
    all: 'Show all ({{count}})',
    more: 'The first {{shown}} of {{total}} are shown.',
    alerts: {
      title: 'Safety alerts',
      acknowledge: 'I am handling it',
      close: 'Close',
      closeTitle: 'Close the alert',
      note: 'What was done for the safety of this person',
      noteHelp:
        'Whom you contacted, what was agreed and who follows up. It is kept with the alert.',
      raised: 'Raised {{when}}',
      state: { raised: 'New', acknowledged: 'Being handled', closed: 'Closed' },
      severity: { immediate: 'Immediate', attention: 'Needs attention' },
      closed: 'The alert is closed.',
    },
    sessions: {
      title: 'My sessions',
      none: 'You have no sessions today or tomorrow.',
    },
    toRecord: { title: 'Sessions to record', none: 'Every session that was held is recorded.' },
    overdue: {
      title: 'Overdue',
      none: 'Nothing is overdue.',
    },
    newCases: {
      title: 'Your cases: what has changed',
      none: 'No case has come to you or left you recently.',
    },
    unassigned: {
      title: 'Without a case manager',
      none: 'Every open case has a case manager.',
    },
    applications: { title: 'Applications waiting', none: 'No application is waiting.' },
    approvals: {
      title: 'Waiting for approval',
      none: 'Nothing is waiting for approval.',
    },
    signatures: {
      title: 'Plans to be signed',
      none: 'No plan is waiting for a signature.',
    },
    absences: {
      title: 'Unexcused absences, last 2 weeks',
      none: 'Nobody had an unexcused absence in the last two weeks.',
    },
    answers: {
      title: 'Answers of partners, last 2 weeks',
      none: 'No partner has answered in the last two weeks.',
    },
    releases: {
      title: 'Upcoming releases',
      none: 'No release is expected soon.',
    },
    accounts: {
      title: 'Accounts and access, last 2 weeks',
      none: 'Nobody set a password by invitation in the last two weeks.',
    },
  },
});
