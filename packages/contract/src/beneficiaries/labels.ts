import type { CodeLabels } from '../kernel/code-labels.js';
import type { Dto } from '../kernel/endpoint.js';
import type {
  ApplicationChannel,
  CaseCategory,
  ClosureReason,
  ConsentPurpose,
  DocumentType,
  LegalBasisKind,
  OutcomeKind,
  OutcomeStatus,
  ReadingLanguage,
  RiskLevel,
  Sex,
} from './codes.js';

export const sexLabels: CodeLabels<Sex> = {
  male: { ka: 'კაცი', en: 'Male' },
  female: { ka: 'ქალი', en: 'Female' },
  notStated: { ka: 'არ არის მითითებული', en: 'Not stated' },
};

export const readingLanguageLabels: CodeLabels<ReadingLanguage> = {
  ka: { ka: 'ქართული', en: 'Georgian' },
  en: { ka: 'ინგლისური', en: 'English' },
  ru: { ka: 'რუსული', en: 'Russian' },
  az: { ka: 'აზერბაიჯანული', en: 'Azerbaijani' },
  hy: { ka: 'სომხური', en: 'Armenian' },
};

export const riskLevelLabels: CodeLabels<RiskLevel> = {
  low: { ka: 'დაბალი', en: 'Low' },
  medium: { ka: 'საშუალო', en: 'Medium' },
  high: { ka: 'მაღალი', en: 'High' },
  veryHigh: { ka: 'ძალიან მაღალი', en: 'Very high' },
};

export const caseStateLabels: CodeLabels<Dto<'Case'>['state']> = {
  accepted: { ka: 'მიღებული', en: 'Accepted' },
  assessment: { ka: 'შეფასების ეტაპზე', en: 'Under assessment' },
  planning: { ka: 'დაგეგმვის ეტაპზე', en: 'Planning' },
  active: { ka: 'აქტიური', en: 'Active' },
  suspended: { ka: 'შეჩერებული', en: 'Suspended' },
  closingReview: { ka: 'დახურვის განხილვა', en: 'Closing review' },
  closed: { ka: 'დახურული', en: 'Closed' },
};

export const caseCategoryLabels: CodeLabels<CaseCategory> = {
  probationerMandatory: { ka: 'პრობაცია, სავალდებულო', en: 'Probation, mandatory' },
  probationerVoluntary: { ka: 'პრობაცია, ნებაყოფლობითი', en: 'Probation, voluntary' },
  formerPrisoner: { ka: 'ყოფილი პატიმარი', en: 'Former prisoner' },
  preRelease: { ka: 'გათავისუფლებამდე', en: 'Before release' },
  diversion: { ka: 'განრიდების სუბიექტი', en: 'Subject of diversion' },
  juvenileReferral: { ka: 'არასრულწლოვნის რეფერირება', en: 'Juvenile referral' },
  familyMember: { ka: 'ოჯახის წევრი', en: 'Family member' },
  excludedPerson: { ka: 'სოციალურად გარიყული პირი', en: 'Excluded person' },
};

export const applicationChannelLabels: CodeLabels<ApplicationChannel> = {
  walkIn: { ka: 'თავად მოვიდა', en: 'Walk-in' },
  hotline: { ka: 'ცხელი ხაზი', en: 'Hotline' },
  preReleaseVisit: { ka: 'ვიზიტი დაწესებულებაში', en: 'Pre-release visit' },
  ngo: { ka: 'არასამთავრობო ორგანიზაცია', en: 'Non-governmental organisation' },
  officer: { ka: 'პრობაციის ოფიცერი', en: 'Probation officer' },
};

export const applicationStateLabels: CodeLabels<Dto<'Application'>['state']> = {
  received: { ka: 'შემოსული', en: 'Received' },
  accepted: { ka: 'მიღებული', en: 'Accepted' },
  declined: { ka: 'უარყოფილი', en: 'Declined' },
  withdrawn: { ka: 'გაუქმებული განმცხადებლის მიერ', en: 'Withdrawn by the applicant' },
};

export const closureReasonLabels: CodeLabels<ClosureReason> = {
  goalsMet: { ka: 'მიზნები მიღწეულია', en: 'Goals met' },
  sentenceEnded: {
    ka: 'სასჯელი დასრულდა, მიზნები ნაწილობრივ მიღწეულია',
    en: 'Sentence ended, goals partly met',
  },
  withdrewConsent: { ka: 'თანხმობა გამოიხმო', en: 'Withdrew consent' },
  lostContact: { ka: 'კავშირი დაიკარგა', en: 'Lost contact' },
  newImprisonment: { ka: 'ხელახალი პატიმრობა', en: 'New imprisonment' },
  transferredAgency: { ka: 'გადაეცა სხვა უწყებას', en: 'Transferred to another agency' },
  movedAbroad: { ka: 'საზღვარგარეთ გადავიდა', en: 'Moved abroad' },
  died: { ka: 'გარდაიცვალა', en: 'Died' },
  openedInError: { ka: 'შეცდომით გაიხსნა', en: 'Opened in error' },
};

export const consentPurposeLabels: CodeLabels<ConsentPurpose> = {
  assessment: { ka: 'შეფასება', en: 'Assessment' },
  voluntaryServices: { ka: 'ნებაყოფლობითი სერვისები', en: 'Voluntary services' },
  partnerSharing: { ka: 'მონაცემების პარტნიორისთვის გადაცემა', en: 'Sharing with partners' },
  research: { ka: 'კვლევა', en: 'Research' },
};

export const legalBasisKindLabels: CodeLabels<LegalBasisKind> = {
  conditionalSentence: { ka: 'პირობითი მსჯავრი', en: 'Conditional sentence' },
  parole: { ka: 'პირობით ვადამდე გათავისუფლება', en: 'Parole' },
  houseArrest: { ka: 'შინაპატიმრობა', en: 'House arrest' },
  communityService: { ka: 'საზოგადოებისათვის სასარგებლო შრომა', en: 'Community service' },
  diversion: { ka: 'განრიდება', en: 'Diversion' },
  servedSentence: { ka: 'მოხდილი სასჯელი', en: 'Sentence served' },
  other: { ka: 'სხვა', en: 'Other' },
};

export const outcomeKindLabels: CodeLabels<OutcomeKind> = {
  employment: { ka: 'დასაქმება', en: 'Employment' },
  education: { ka: 'განათლება', en: 'Education' },
  housing: { ka: 'საცხოვრებელი', en: 'Housing' },
  health: { ka: 'ჯანმრთელობა', en: 'Health' },
  reoffence: { ka: 'განმეორებითი დანაშაული', en: 'Reoffence' },
  followUp: { ka: 'დაკვირვება', en: 'Follow-up' },
};

export const outcomeStatusLabels: CodeLabels<OutcomeStatus> = {
  employed: { ka: 'დასაქმებულია', en: 'Employed' },
  unemployed: { ka: 'უმუშევარია', en: 'Unemployed' },
  notInLabourForce: { ka: 'არ ეძებს სამუშაოს', en: 'Not in the labour force' },
  started: { ka: 'დაიწყო', en: 'Started' },
  certified: { ka: 'მიიღო სერტიფიკატი', en: 'Certified' },
  left: { ka: 'მიატოვა', en: 'Left' },
  stable: { ka: 'სტაბილური', en: 'Stable' },
  temporary: { ka: 'დროებითი', en: 'Temporary' },
  homeless: { ka: 'უსახლკარო', en: 'Homeless' },
  improved: { ka: 'გაუმჯობესდა', en: 'Improved' },
  unchanged: { ka: 'უცვლელია', en: 'Unchanged' },
  worsened: { ka: 'გაუარესდა', en: 'Worsened' },
  rearrested: { ka: 'დააკავეს', en: 'Rearrested' },
  charged: { ka: 'ბრალი წაუყენეს', en: 'Charged' },
  convicted: { ka: 'მსჯავრი დასდეს', en: 'Convicted' },
  imprisoned: { ka: 'დააპატიმრეს', en: 'Imprisoned' },
  reached: { ka: 'დაუკავშირდნენ', en: 'Reached' },
  notReached: { ka: 'ვერ დაუკავშირდნენ', en: 'Not reached' },
  ended: { ka: 'დასრულდა', en: 'Ended' },
};

export const documentTypeLabels: CodeLabels<DocumentType> = {
  courtJudgment: { ka: 'განაჩენი', en: 'Court judgment' },
  ruling: { ka: 'განჩინება', en: 'Ruling' },
  legalAct: { ka: 'აღსასრულებელი სამართლებრივი აქტი', en: 'Legal act to be enforced' },
  courtSubmission: { ka: 'წარდგინება', en: 'Submission to court' },
  reportCard: { ka: 'მოხსენებითი ბარათი', en: "Officer's memo" },
  protocol: { ka: 'ოქმი', en: 'Record (protocol)' },
  warning: { ka: 'გაფრთხილება', en: 'Warning' },
  consent: { ka: 'თანხმობა', en: 'Consent' },
  conclusion: { ka: 'დასკვნა', en: 'Expert opinion' },
  certificate: { ka: 'ცნობა', en: 'Attestation' },
  completionCertificate: { ka: 'სერტიფიკატი', en: 'Completion certificate' },
  idCard: { ka: 'პირადობის მოწმობა', en: 'ID card' },
  agreement: { ka: 'ხელშეკრულება', en: 'Agreement' },
  memorandum: { ka: 'მემორანდუმი', en: 'Memorandum' },
  report: { ka: 'ანგარიში', en: 'Report' },
  application: { ka: 'განცხადება', en: 'Application' },
  other: { ka: 'სხვა', en: 'Other' },
};
