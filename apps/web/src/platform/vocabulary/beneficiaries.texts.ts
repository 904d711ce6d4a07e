import type {
  ApplicationChannel,
  CaseCategory,
  ClosureReason,
  Dto,
  RiskLevel,
  Sex,
} from '@gza/contract';
import { defineTexts } from '../i18n/define-texts.js';

type CaseState = Dto<'Case'>['state'];
type ApplicationState = Dto<'Application'>['state'];

/** The words for codes of this module, wherever they are shown. */
export const beneficiaryWords = defineTexts('words.beneficiaries', {
  ka: {
    sex: { male: 'კაცი', female: 'ქალი', notStated: 'არ არის მითითებული' } satisfies Record<
      Sex,
      string
    >,
    risk: {
      low: 'დაბალი',
      medium: 'საშუალო',
      high: 'მაღალი',
      veryHigh: 'ძალიან მაღალი',
    } satisfies Record<RiskLevel, string>,
    caseState: {
      accepted: 'მიღებული',
      assessment: 'შეფასების ეტაპზე',
      planning: 'დაგეგმვის ეტაპზე',
      active: 'აქტიური',
      suspended: 'შეჩერებული',
      closingReview: 'დახურვის განხილვა',
      closed: 'დახურული',
    } satisfies Record<CaseState, string>,
    category: {
      probationerMandatory: 'პრობაცია, სავალდებულო',
      probationerVoluntary: 'პრობაცია, ნებაყოფლობითი',
      formerPrisoner: 'ყოფილი პატიმარი',
      preRelease: 'გათავისუფლებამდე',
      diversion: 'განრიდების სუბიექტი',
      juvenileReferral: 'არასრულწლოვნის რეფერირება',
      familyMember: 'ოჯახის წევრი',
    } satisfies Record<CaseCategory, string>,
    channel: {
      walkIn: 'თავად მოვიდა',
      hotline: 'ცხელი ხაზი',
      preReleaseVisit: 'ვიზიტი დაწესებულებაში',
      ngo: 'არასამთავრობო ორგანიზაცია',
      officer: 'პრობაციის ოფიცერი',
    } satisfies Record<ApplicationChannel, string>,
    applicationState: {
      received: 'შემოსული',
      accepted: 'მიღებული',
      declined: 'უარყოფილი',
      withdrawn: 'გაუქმებული განმცხადებლის მიერ',
    } satisfies Record<ApplicationState, string>,
    closureReason: {
      goalsMet: 'მიზნები მიღწეულია',
      sentenceEnded: 'სასჯელი დასრულდა, მიზნები ნაწილობრივ მიღწეულია',
      withdrewConsent: 'თანხმობა გამოითხოვა',
      lostContact: 'კავშირი დაიკარგა',
      newImprisonment: 'ხელახალი პატიმრობა',
      transferredAgency: 'გადაეცა სხვა უწყებას',
      movedAbroad: 'საზღვარგარეთ გადავიდა',
      died: 'გარდაიცვალა',
      openedInError: 'შეცდომით გაიხსნა',
    } satisfies Record<ClosureReason, string>,
  },
  en: {
    sex: { male: 'Male', female: 'Female', notStated: 'Not stated' },
    risk: { low: 'Low', medium: 'Medium', high: 'High', veryHigh: 'Very high' },
    caseState: {
      accepted: 'Accepted',
      assessment: 'Under assessment',
      planning: 'Planning',
      active: 'Active',
      suspended: 'Suspended',
      closingReview: 'Closing review',
      closed: 'Closed',
    },
    category: {
      probationerMandatory: 'Probation, mandatory',
      probationerVoluntary: 'Probation, voluntary',
      formerPrisoner: 'Former prisoner',
      preRelease: 'Before release',
      diversion: 'Subject of diversion',
      juvenileReferral: 'Juvenile referral',
      familyMember: 'Family member',
    },
    channel: {
      walkIn: 'Walk-in',
      hotline: 'Hotline',
      preReleaseVisit: 'Pre-release visit',
      ngo: 'Non-governmental organisation',
      officer: 'Probation officer',
    },
    applicationState: {
      received: 'Received',
      accepted: 'Accepted',
      declined: 'Declined',
      withdrawn: 'Withdrawn by the applicant',
    },
    closureReason: {
      goalsMet: 'Goals met',
      sentenceEnded: 'Sentence ended, goals partly met',
      withdrewConsent: 'Withdrew consent',
      lostContact: 'Lost contact',
      newImprisonment: 'New imprisonment',
      transferredAgency: 'Transferred to another agency',
      movedAbroad: 'Moved abroad',
      died: 'Died',
      openedInError: 'Opened in error',
    },
  },
});
