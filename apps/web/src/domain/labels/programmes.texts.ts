import {
  audienceLabels,
  eligibilityRuleLabels,
  enrolmentStateLabels,
  groupStateLabels,
  labelsIn,
  programmeLanguageLabels,
} from '@gza/contract/labels';
import type { Ending } from '../enrolment-endings.rules.js';
import { defineTexts } from '../../platform/i18n/define-texts.js';

/** Labels of the codes of this module, wherever they are shown. */
export const programmeLabels = defineTexts('labels.programmes', {
  ka: {
    enrolmentState: labelsIn(enrolmentStateLabels, 'ka'),
    groupState: labelsIn(groupStateLabels, 'ka'),
    language: labelsIn(programmeLanguageLabels, 'ka'),
    audience: labelsIn(audienceLabels, 'ka'),
    rule: labelsIn(eligibilityRuleLabels, 'ka'),
    ending: {
      dropOut: 'მიატოვა',
      nonStart: 'არ დაუწყია',
      withdraw: 'მოიხსნა',
      transferOut: 'გადაყვანილია',
      exclude: 'ამოირიცხა',
      adminExit: 'დაიხურა ადმინისტრაციული მიზეზით',
    } satisfies Record<Ending, string>,
    end: {
      how: 'როგორ დასრულდა მონაწილეობა',
      howHelp: 'აირჩიეთ ის, რაც ნამდვილად მოხდა: ამით მონაწილეობა მთავრდება და აღარ განახლდება.',
      why: 'მიზეზი',
      whyHelp: 'რა მოხდა, ერთი ან ორი წინადადებით; პრობაციის ოფიცერი ამას ვერ ხედავს.',
      record: 'შედეგის შენახვა',
      other: 'სხვა შედეგი',
      complete: 'დასრულება',
      completeText:
        'პროგრამა დასრულდება, თუ ვერსიის პირობები შესრულებულია. დასწრება: {{attended}} / {{expected}}.',
      postTest: 'კურსის შემდგომი ტესტის თარიღი',
    },
  },
  en: {
    enrolmentState: labelsIn(enrolmentStateLabels, 'en'),
    groupState: labelsIn(groupStateLabels, 'en'),
    language: labelsIn(programmeLanguageLabels, 'en'),
    audience: labelsIn(audienceLabels, 'en'),
    rule: labelsIn(eligibilityRuleLabels, 'en'),
    ending: {
      dropOut: 'Dropped out',
      nonStart: 'Did not start',
      withdraw: 'Withdrew',
      transferOut: 'Was transferred',
      exclude: 'Was excluded',
      adminExit: 'Ended for administrative reasons',
    },
    end: {
      how: 'How participation ended',
      howHelp: 'Choose what really happened. The participation ends and cannot be resumed.',
      why: 'Reason',
      whyHelp: 'What happened, in a sentence or two; probation officers do not see it.',
      record: 'Record the session',
      other: 'Other ending',
      complete: 'Complete',
      completeText:
        'The programme is completed if the conditions of its version are met. Attendance: {{attended}} / {{expected}}.',
      postTest: 'Day of the test after the course',
    },
  },
});
