import type { CaseDependent, ChecklistItemName } from '@gza/contract';
import { defineTexts } from '../../platform/i18n/define-texts.js';
import type { CaseStep, Next, Place } from './steps.presenter.js';

export const casesTexts = defineTexts('cases', {
  ka: {
    title: 'რა არის შემდეგი',
    open: 'საქმის გვერდი',
    noCase: 'ღია საქმე არ არის',
    noCaseText: 'საქმე იხსნება მომართვის მიღებით.',
    noManager: 'საქმის მენეჯერი არ არის დანიშნული',
    next: {
      noManager:
        'ამ ბენეფიციარზე ჯერ არავინ აგებს პასუხს. საქმის მენეჯერს ნიშნავს ხელმძღვანელი ან ბიუროს უფროსი; მანამდე შეფასება ვერ დაიწყება.',
      consent:
        'ნებაყოფლობით საქმეს შეფასების ხელმოწერილი თანხმობა სჭირდება. თუ იგი რეგისტრირებულია, დაიწყეთ შეფასება.',
      legalBasis:
        'სავალდებულო საქმეს მოქმედი სამართლებრივი საფუძველი სჭირდება. თუ იგი რეგისტრირებულია, დაიწყეთ შეფასება.',
      assessmentReady: 'თანხმობა ან სამართლებრივი საფუძველი ჩაწერილია. დაიწყეთ შეფასება.',
      assessmentNone:
        'შეავსეთ რისკებისა და საჭიროებების შეფასება. დაგეგმვა მისი დამტკიცებისას დაიწყება.',
      assessmentDraft:
        'შეფასება ივსება. დაასრულეთ და გადაეცით დასამტკიცებლად: დაგეგმვა დამტკიცებისას დაიწყება.',
      assessmentCompleted:
        'შეფასება დამტკიცებას ელის. ამტკიცებს ხელმძღვანელი, რომელსაც იგი არ შეუვსია.',
      assessmentReturned: 'შეფასება დაბრუნებულია შესასწორებლად.',
      assessmentApproved: 'შეფასება დამტკიცებულია. დაიწყეთ დაგეგმვა.',
      planNone: 'შეადგინეთ ინდივიდუალური გეგმა. საქმე აქტიური გახდება მისი ამოქმედებისას.',
      planDraft: 'გეგმა დგება. როცა მზად იქნება, გადაეცით დასამტკიცებლად.',
      planPendingApproval:
        'გეგმა დამტკიცებას ელის. ამტკიცებს ხელმძღვანელი, რომელსაც იგი არ შეუდგენია.',
      planReturned: 'გეგმა დაბრუნებულია შესასწორებლად.',
      planApproved: 'გეგმა დამტკიცებულია და ხელმოწერებს ელის.',
      planSigned: 'გეგმა ხელმოწერილია. საქმე აქტიური გახდება მისი ამოქმედებისას.',
      planActive: 'გეგმა მოქმედებს. გადაიყვანეთ საქმე აქტიურ ეტაპზე.',
      active:
        'მუშაობა გეგმის მიხედვით მიმდინარეობს: პროგრამები, სერვისები და შეხვედრები. როცა მიზნები მიღწეულია ან საფუძველი აღარ არის, შეთავაზეთ დახურვა.',
      suspended: 'საქმე შეჩერებულია. განახლებისას დაბრუნდება ეტაპზე „{{state}}“.',
      closingReview:
        'დახურვის შესახებ გადაწყვეტილებას იღებს ხელმძღვანელი ან ბიუროს უფროსი, რომელსაც დახურვა არ შეუთავაზებია.',
      closed:
        'საქმე დახურულია და აღარ იცვლება. თუ ბენეფიციარი დაბრუნდება, ახალი მომართვით ახალი საქმე გაიხსნება.',
    } satisfies Record<Next, string>,
    place: {
      file: 'თანხმობები და სამართლებრივი საფუძვლები',
      assessments: 'შეფასების გახსნა',
      plan: 'გეგმის გახსნა',
      attendance: 'პროგრამები და დასწრება',
    } satisfies Record<Place, string>,
    checklist: {
      title: 'რა სჭირდება ამ საქმეს',
      item: {
        caseManager: 'საქმის მენეჯერი',
        firstContact: 'პირველი კონტაქტი',
        consent: 'თანხმობა შეფასებაზე',
        legalBasis: 'სამართლებრივი საფუძველი',
        identityCard: 'პირადობის მოწმობა',
        assessment: 'შეფასება',
        plan: 'ინდივიდუალური გეგმა',
      } satisfies Record<ChecklistItemName, string>,
      missing: 'ჯერ არ არის',
      lapsed: 'აღარ მოქმედებს',
      there: 'არის',
      due: 'ვადა: {{date}}',
      late: 'ვადა გავიდა: {{date}}',
      doneOn: '{{date}}',
    },
    fourEyes:
      'დახურვა თქვენ შესთავაზეთ, ამიტომ მის შესახებ სხვა თანამშრომელი გადაწყვეტს: ორმაგი კონტროლის წესი.',
    notYours: 'ამ ეტაპზე ნაბიჯს სხვა თანამშრომელი დგამს.',
    proposal: {
      by: 'დახურვა შესთავაზა',
      reason: 'დახურვის მიზეზი',
      summary: 'შეჯამება',
    },
    newApplication: 'ახალი მომართვა',
    more: 'სხვა ნაბიჯები',
    step: {
      assign: 'საქმის მენეჯერის დანიშვნა',
      beginAssessment: 'შეფასების დაწყება',
      beginPlanning: 'დაგეგმვის დაწყება',
      activate: 'აქტიურ ეტაპზე გადაყვანა',
      resume: 'საქმის განახლება',
      close: 'საქმის დახურვა',
      returnToWork: 'მუშაობაში დაბრუნება',
      proposeClosure: 'დახურვის შეთავაზება',
      suspend: 'საქმის შეჩერება',
      transfer: 'სხვა ბიუროში გადაცემა',
    } satisfies Record<CaseStep, string>,
    reassign: 'საქმის მენეჯერის შეცვლა',
    done: {
      assign: 'საქმის მენეჯერი დაინიშნა',
      beginAssessment: 'შეფასება დაიწყო',
      beginPlanning: 'დაგეგმვა დაიწყო',
      activate: 'საქმე აქტიურია',
      resume: 'საქმე განახლდა',
      close: 'საქმე დაიხურა',
      returnToWork: 'საქმე მუშაობაში დაბრუნდა',
      proposeClosure: 'დახურვა შეთავაზებულია',
      suspend: 'საქმე შეჩერდა',
      transfer: 'საქმე გადაეცა სხვა ბიუროს',
    } satisfies Record<CaseStep, string>,
    means: {
      beginAssessment: 'საქმე შეფასების ეტაპზე გადავა.',
      beginPlanning:
        'საქმე დაგეგმვის ეტაპზე გადავა. ჩვეულებრივ ეს შეფასების დამტკიცებისას თავისთავად ხდება.',
      activate: 'საქმე აქტიურ ეტაპზე გადავა. ჩვეულებრივ ეს გეგმის ამოქმედებისას თავისთავად ხდება.',
      resume: 'საქმე იმ ეტაპზე დაბრუნდება, სადაც შეჩერდა.',
      suspend: 'შეჩერებული საქმე ღიად ითვლება; მისი განახლება ნებისმიერ დროს შეიძლება.',
      returnToWork: 'საქმე დახურვის გარეშე აქტიურ ეტაპზე დაბრუნდება.',
    },
    help: {
      note: 'გამოჩნდება ქრონოლოგიაში ამ ნაბიჯთან ერთად.',
      suspend: 'რატომ ჩერდება მუშაობა და როდის უნდა დავუბრუნდეთ.',
      returnToWork: 'რა არის კიდევ გასაკეთებელი დახურვამდე.',
    },
    assign: {
      to: 'ვინ იქნება საქმის მენეჯერი',
      help: 'ფრჩხილებში: რამდენი ღია საქმე აქვს ახლა.',
      option: '{{name}} ({{count}})',
      reason: 'შეცვლის მიზეზი',
      reasonHelp:
        'რატომ გადადის საქმე სხვა თანამშრომელთან; ჩანს საქმის გვერდზე, საქმის მენეჯერების სიაში.',
      firstReason: 'შენიშვნა',
      firstReasonHelp:
        'რა უნდა იცოდეს საქმის მენეჯერმა დაწყებამდე; ჩანს საქმის გვერდზე, საქმის მენეჯერების სიაში.',
      none: 'ამ ბიუროში სხვა სოციალური მუშაკი არ არის.',
    },
    dependents: {
      alert: 'ღიაა გადაუდებელი შეტყობინება უსაფრთხოების შესახებ',
      alertText:
        'სანამ მასზე არ იმოქმედებენ და არ დახურავენ, საქმე ვერ დაიხურება. გამონაკლისია გარდაცვალება და შეცდომით გახსნილი საქმე.',
      ends: {
        close: 'საქმის დახურვით დასრულდება',
        suspend: 'საქმის შეჩერებით გაუქმდება',
        transfer: 'გადაცემით გაუქმდება',
      },
      stays: {
        close: 'დაუსრულებელი დარჩება',
        suspend: 'ძალაში დარჩება',
        transfer: 'საქმესთან ერთად გადაეცემა',
      },
      nothing: 'ამ საქმეზე ღია არაფერია.',
      kind: {
        safetyAlert: 'შეტყობინებები უსაფრთხოების შესახებ',
        assessmentDraft: 'დაუსრულებელი შეფასებები',
        assessmentToApprove: 'დაუმტკიცებელი შეფასებები',
        plan: 'მოქმედი გეგმა',
        planDraft: 'გეგმის პროექტი',
        planInPreparation: 'გეგმა, რომელიც ჯერ არ მოქმედებს',
        planGoal: 'მიუღწეველი მიზნები',
        planItem: 'შეუსრულებელი ღონისძიებები',
        enrolment: 'პროგრამები',
        individualSession: 'დაგეგმილი ინდივიდუალური შეხვედრები',
        appointment: 'დანიშნული შეხვედრები პროგრამის გარეშე',
        task: 'შეუსრულებელი დავალებები',
        referral: 'ღია გადამისამართებები (პარტნიორს ეცნობება)',
        referralDraft: 'გადამისამართების პროექტები',
        cardRequest: 'მოთხოვნილი ბარათები',
        issuedCard: 'გაცემული ბარათები, რომლებიც ჯერ არ გადაეცა',
      } satisfies Record<CaseDependent, string>,
    },
    closure: {
      reason: 'დახურვის მიზეზი',
      reasonHelp: 'ამ მიზეზით აისახება საქმე სტატისტიკაში.',
      summary: 'შეჯამება',
      summaryHelp: 'რა იქნა მიღწეული, რა დარჩა და ვის მიმართოს ბენეფიციარმა შემდეგ.',
      final: 'დახურული საქმე აღარ განახლდება. თუ ბენეფიციარი დაბრუნდება, ახალი საქმე გაიხსნება.',
      notBegun: 'საქმე ისე დაიხურება, რომ შეფასება არ დაწყებულა.',
    },
    transfer: {
      warning: 'ბენეფიციარი თქვენი თვალთახედვიდან გავა',
      warningText:
        'საქმე და ბენეფიციარის ყველა მონაცემი სხვა ბიუროს გადაეცემა: მას თქვენ ვეღარ ნახავთ. საქმის მენეჯერს ახალი ბიურო დანიშნავს.',
      everywhere: 'საქმის მენეჯერი მოიხსნება; ახალს მიმღები ბიურო დანიშნავს.',
      bureau: 'რომელ ბიუროს გადაეცეს',
      bureauHelp:
        'ჩვეულებრივ, ბიურო, რომელიც ბენეფიციარის ახლანდელ საცხოვრებელ ადგილს ემსახურება; საქმე ყველა მონაცემთან ერთად მას გადაეცემა.',
      reason: 'გადაცემის მიზეზი',
      reasonHelp: 'მაგალითად, საცხოვრებელი ადგილის შეცვლა.',
      action: 'გადაცემა',
      decisionHelp: 'რა დაემართება პროგრამაში მონაწილეობას, როცა საქმე სხვა ბიუროს გადაეცემა.',
      transferOut: 'სრულდება: გადავიდა სხვა ბიუროში',
      keep: 'გრძელდება',
      keepHint:
        'ჯგუფის წევრი ამ ბიუროს ჯგუფში რჩება და ადგილი უნარჩუნდება; ინდივიდუალური პროგრამა ახალ ბიუროში გრძელდება.',
      sessions: 'დაგეგმილი ინდივიდუალური შეხვედრები იმ პროგრამებისა, რომლებიც გრძელდება',
      sessionsHelp: 'ეს შეხვედრები ამ ბიუროს წამყვანებთანაა დანიშნული.',
      cancelSessions: 'უქმდება',
      keepSessions: 'რჩება',
      keepSessionsHint: 'შეხვედრების წამყვანს ახალი ბიურო დანიშნავს.',
    },
    refused: {
      managerTitle: 'ჯერ საქმის მენეჯერი უნდა დაინიშნოს',
      managerMine: 'დახურეთ ეს ფანჯარა და აირჩიეთ „საქმის მენეჯერის დანიშვნა“.',
      managerOthers: 'სთხოვეთ ხელმძღვანელს ან ბიუროს უფროსს, დანიშნოს საქმის მენეჯერი.',
      consentTitle: 'დაარეგისტრირეთ შეფასების თანხმობა',
      consent:
        'ჩაწერეთ ხელმოწერილი თანხმობა ჩანართში „დოკუმენტები და თანხმობები“ და შემდეგ დაიწყეთ შეფასება.',
      legalTitle: 'დაარეგისტრირეთ სამართლებრივი საფუძველი',
      legal:
        'ჩაწერეთ განაჩენი ან სხვა აქტი ჩანართში „დოკუმენტები და თანხმობები“ და შემდეგ დაიწყეთ შეფასება.',
    },
  },
  en: {
    title: 'Next step',
    open: 'Open the case',
    noCase: 'There is no open case',
    noCaseText: 'A case opens when an application is accepted.',
    noManager: 'No case manager has been assigned',
    next: {
      noManager:
        'Nobody is responsible for this person yet. The supervisor or the head of bureau assigns the case manager. The assessment cannot begin before that.',
      consent:
        'A voluntary case needs the signed consent to the assessment. When it is recorded, begin the assessment.',
      legalBasis:
        'A mandatory case needs a legal basis that is in force. When it is recorded, begin the assessment.',
      assessmentReady: 'The consent or legal basis is recorded. Begin the assessment.',
      assessmentNone:
        'Fill in the assessment of risks and needs. Planning begins when it is approved.',
      assessmentDraft:
        'The assessment is being filled in. Complete it to submit it for approval. Planning begins when it is approved.',
      assessmentCompleted:
        'The assessment is waiting for approval by a supervisor who did not fill it in.',
      assessmentReturned: 'The assessment has been returned for correction.',
      assessmentApproved: 'The assessment is approved. Begin planning.',
      planNone:
        'Draw up the individual plan. The case becomes active when the plan is put into force.',
      planDraft: 'The plan is being drawn up. Submit it for approval when it is ready.',
      planPendingApproval:
        'The plan is waiting for approval by a supervisor who did not draw it up.',
      planReturned: 'The plan has been returned for correction.',
      planApproved: 'The plan is approved and is waiting for the signatures.',
      planSigned: 'The plan is signed. The case becomes active when the plan is put into force.',
      planActive: 'The plan is in force. Move the case on to active work.',
      active:
        'Work follows the plan: programmes, services and sessions. When the goals are reached, or there are no longer grounds for the case, propose its closure.',
      suspended: 'The case is suspended. When it is resumed it goes back to "{{state}}".',
      closingReview:
        'The closure is decided by a supervisor or the head of bureau who did not propose it.',
      closed:
        'The case is closed and can no longer be changed. If the person comes back, a new application opens a new case.',
    },
    place: {
      file: 'Consents and legal bases',
      assessments: 'Open the assessment',
      plan: 'Open the plan',
      attendance: 'Programmes and attendance',
    },
    checklist: {
      title: 'What this case needs',
      item: {
        caseManager: 'Case manager',
        firstContact: 'First contact',
        consent: 'Consent to the assessment',
        legalBasis: 'Legal basis',
        identityCard: 'Identity card',
        assessment: 'Assessment',
        plan: 'Individual plan',
      },
      missing: 'Missing',
      lapsed: 'No longer valid',
      there: 'Done',
      due: 'Due {{date}}',
      late: 'Was due {{date}}',
      doneOn: '{{date}}',
    },
    fourEyes: 'You proposed this closure, so somebody else decides on it (four-eyes rule).',
    notYours: 'A colleague takes the next step.',
    proposal: {
      by: 'Closure proposed by',
      reason: 'Reason for closure',
      summary: 'Summary',
    },
    newApplication: 'New application',
    more: 'More actions',
    step: {
      assign: 'Assign the case manager',
      beginAssessment: 'Begin the assessment',
      beginPlanning: 'Begin planning',
      activate: 'Move on to active work',
      resume: 'Resume the case',
      close: 'Close the case',
      returnToWork: 'Return to active work',
      proposeClosure: 'Propose closure',
      suspend: 'Suspend the case',
      transfer: 'Transfer to another bureau',
    },
    reassign: 'Change the case manager',
    done: {
      assign: 'The case manager has been assigned',
      beginAssessment: 'The assessment has begun',
      beginPlanning: 'Planning has begun',
      activate: 'The case is active',
      resume: 'The case has been resumed',
      close: 'The case has been closed',
      returnToWork: 'The case has been returned to active work',
      proposeClosure: 'The closure has been proposed',
      suspend: 'The case has been suspended',
      transfer: 'The case has been transferred',
    },
    means: {
      beginAssessment: 'The case moves on to the assessment.',
      beginPlanning:
        'The case moves on to planning. Usually this happens automatically when the assessment is approved.',
      activate:
        'The case moves on to active work. Usually this happens automatically when the plan is put into force.',
      resume: 'The case goes back to the stage in which it was suspended.',
      suspend: 'A suspended case counts as open; it can be resumed at any time.',
      returnToWork: 'The case goes back to active work without being closed.',
    },
    help: {
      note: 'Shown on the timeline with this step.',
      suspend: 'Why the work is suspended, and when to return to it.',
      returnToWork: 'What still has to be done before the closure.',
    },
    assign: {
      to: 'Case manager',
      help: 'In brackets: how many open cases they have now.',
      option: '{{name}} ({{count}})',
      reason: 'Reason for the change',
      reasonHelp:
        'Why the case is reassigned. It is shown on the page of the case, in the list of its case managers.',
      firstReason: 'Note',
      firstReasonHelp:
        'What the case manager should know before they begin. It is shown on the page of the case, in the list of its case managers.',
      none: 'This bureau has no other social worker.',
    },
    dependents: {
      alert: 'An immediate safety alert is open',
      alertText:
        'The case cannot be closed until somebody has acted on it and closed it, unless the person died or the case was opened in error.',
      ends: {
        close: 'Closing the case ends',
        suspend: 'Suspending the case cancels',
        transfer: 'The transfer cancels',
      },
      stays: {
        close: 'Left unfinished',
        suspend: 'Goes on',
        transfer: 'Moves with the case',
      },
      nothing: 'Nothing is open in this case.',
      kind: {
        safetyAlert: 'Safety alerts',
        assessmentDraft: 'Assessments in progress',
        assessmentToApprove: 'Assessments not approved',
        plan: 'The plan in force',
        planDraft: 'The draft of a plan',
        planInPreparation: 'A plan not yet in force',
        planGoal: 'Goals not reached',
        planItem: 'Plan items not done',
        enrolment: 'Programmes',
        individualSession: 'Individual sessions scheduled',
        appointment: 'Appointments without a programme',
        task: 'Open tasks',
        referral: 'Open referrals (the partner is told)',
        referralDraft: 'Drafts of referrals',
        cardRequest: 'Cards requested',
        issuedCard: 'Cards issued but not handed over',
      },
    },
    closure: {
      reason: 'Reason for closure',
      reasonHelp: 'The case is counted under this reason.',
      summary: 'Summary',
      summaryHelp: 'What was achieved, what remains, and where the person can go for help.',
      final: 'A closed case is not reopened. If the person comes back, a new case is opened.',
      notBegun: 'The case is closed before an assessment has begun.',
    },
    transfer: {
      warning: 'You will lose access to this person',
      warningText:
        'The case and the whole record are transferred to the other bureau. You will no longer see them. The new bureau assigns the case manager.',
      everywhere: 'The case loses its case manager. The receiving bureau assigns a new one.',
      bureau: 'To which bureau',
      bureauHelp:
        'Usually the bureau that serves the place where the person lives now. The case is transferred there with the whole record.',
      reason: 'Reason for the transfer',
      reasonHelp: 'For example, a change of residence.',
      action: 'Transfer',
      decisionHelp: 'What becomes of taking part when the case goes to another bureau.',
      transferOut: 'Ends: transferred out',
      keep: 'Goes on',
      keepHint:
        'A member of a group stays in the group of this bureau and keeps the place; individual delivery goes on in the new bureau.',
      sessions: 'Individual sessions ahead of the programmes that go on',
      sessionsHelp: 'These sessions are booked with leaders of this bureau.',
      cancelSessions: 'Cancel',
      keepSessions: 'Keep',
      keepSessionsHint: 'The new bureau names who leads them.',
    },
    refused: {
      managerTitle: 'A case manager has to be assigned first',
      managerMine: 'Close this window and choose "Assign the case manager".',
      managerOthers: 'Ask the supervisor or the head of bureau to assign the case manager.',
      consentTitle: 'Record the consent to the assessment',
      consent: 'Record the signed consent in the file, then begin the assessment.',
      legalTitle: 'Record the legal basis',
      legal: 'Record the sentence or measure in the file, then begin the assessment.',
    },
  },
});
