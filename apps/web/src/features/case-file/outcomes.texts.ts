import type { OutcomeSource } from '@gza/contract';
import { defineTexts } from '../../platform/i18n/define-texts.js';

/** Texts of a person's outcomes. */
export const outcomesTexts = defineTexts('file.outcomes', {
  ka: {
    title: 'შედეგები',
    add: 'შედეგის ჩაწერა',
    none: 'შედეგი ჯერ არ არის',
    noneText: 'ჩაწერეთ, რა შეიცვალა: სამუშაო, სწავლა, საცხოვრებელი.',
    kind: 'სფერო',
    kindHelp:
      'ცხოვრების სფერო, რომელშიც რაღაც შეიცვალა; ჯანმრთელობის ჩანაწერს პრობაციის ოფიცერი ვერ ხედავს.',
    status: 'რა მოხდა',
    statusHelp:
      'როგორი ვითარებაა ქვემოთ მითითებულ დღეს; თუ მოგვიანებით შეიცვლება, ახალი შედეგი ჩაწერეთ, ეს კი დატოვეთ.',
    occurredOn: 'როდის',
    occurredHint: 'მოვლენის დღე ან დღე, როცა ეს გაირკვა.',
    offenceHint: 'დღე, როცა დანაშაული მოხდა.',
    convictedOn: 'მსჯავრდების დღე',
    source: 'საიდან ვიცით',
    sourceHelp:
      'ვინ გვითხრა ან რა ადასტურებს: ასე კოლეგა ხვდება, რამდენად შეუძლია ჩანაწერს დაეყრდნოს.',
    goal: 'გეგმის მიზანი',
    goalHelp: 'მიზანი, რომელზეც ეს შედეგი მეტყველებს; გეგმაში მიზანთან გამოჩნდება.',
    forGoal: 'მიზანი: {{goal}}',
    nameGoal: 'მიზნის მითითება',
    nameGoalTitle: 'რომელ მიზანზე მეტყველებს: {{outcome}}',
    detail: 'დეტალი',
    state: 'მდგომარეობა',
    inError: 'შეცდომა',
    markInError: 'შეცდომად მონიშვნა',
    inErrorTitle: 'შეცდომით ჩაწერილი შედეგი: {{outcome}}',
    inErrorText:
      'ჩანაწერი მიზეზთან ერთად დარჩება, მაგრამ სტატისტიკაში აღარ ჩაითვლება. სწორი მონაცემი ახალ შედეგად ჩაწერეთ.',
    inErrorReason: 'რა იყო არასწორი',
    inErrorHelp:
      'მაგალითად, სხვა ბენეფიციარის მონაცემი ან არასწორი დღე; კოლეგა ამას შედეგთან წაიკითხავს.',
    detailHelp:
      'რაც სხვა ველებიდან არ ჩანს, მაგალითად დამსაქმებელი და თანამდებობა; სტატისტიკაში ეს ტექსტი არ გადადის.',
    sources: {
      person: 'თავად ბენეფიციარი',
      family: 'ოჯახი',
      staff: 'თანამშრომელი',
      officer: 'პრობაციის ოფიცერი',
      partner: 'პარტნიორი',
      register: 'რეესტრი',
      import: 'იმპორტი',
    } satisfies Record<OutcomeSource, string>,
  },
  en: {
    title: 'Outcomes',
    add: 'Record an outcome',
    none: 'There is no outcome yet',
    noneText: 'Record what changed: work, education, housing.',
    kind: 'Field',
    kindHelp:
      'The part of life in which something changed; probation officers do not see what is recorded under health.',
    status: 'What happened',
    statusHelp:
      'The situation on the day given below. If it changes later, record a new outcome and leave this one.',
    occurredOn: 'When',
    occurredHint: 'The day of the event, or the day on which it became known.',
    offenceHint: 'The day on which the offence was committed.',
    convictedOn: 'Day of the conviction',
    source: 'Source',
    sourceHelp: 'Who told us or what confirms it, so that a colleague knows how reliable it is.',
    goal: 'Goal of the plan',
    goalHelp: 'The goal that this outcome speaks of. The plan shows it with the goal.',
    forGoal: 'Goal: {{goal}}',
    nameGoal: 'Name the goal',
    nameGoalTitle: 'Goal of the outcome: {{outcome}}',
    detail: 'Detail',
    state: 'State',
    inError: 'Error',
    markInError: 'Mark as an error',
    inErrorTitle: 'An outcome recorded in error: {{outcome}}',
    inErrorText:
      'It stays readable with the reason and is no longer counted. Record the correct information as a new outcome.',
    inErrorReason: 'What was wrong',
    inErrorHelp:
      'For example, another person’s data or the wrong day. Colleagues see it with the outcome.',
    detailHelp:
      'What the other fields do not cover, such as employer and post. This text is not used in figures.',
    sources: {
      person: 'the person',
      family: 'family',
      staff: 'staff',
      officer: 'probation officer',
      partner: 'partner',
      register: 'registry',
      import: 'import',
    },
  },
});
