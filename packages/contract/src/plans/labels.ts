import type { CodeLabels } from '../kernel/code-labels.js';
import type { Dto } from '../kernel/endpoint.js';
import type { PlanDelivery, PlanItemKind, PlanNeed, PlanSigner, SignatureMethod } from './codes.js';

export const planStateLabels: CodeLabels<Dto<'Plan'>['state']> = {
  draft: { ka: 'შავი ვერსია', en: 'Draft' },
  pendingApproval: { ka: 'დასამტკიცებელი', en: 'Pending approval' },
  returned: { ka: 'დაბრუნებული', en: 'Returned' },
  approved: { ka: 'დამტკიცებული', en: 'Approved' },
  signed: { ka: 'ხელმოწერილი', en: 'Signed' },
  active: { ka: 'მოქმედი', en: 'Active' },
  underReview: { ka: 'გადახედვის ეტაპზე', en: 'Under review' },
  completed: { ka: 'დასრულებული', en: 'Completed' },
  terminated: { ka: 'შეწყვეტილი', en: 'Terminated' },
  superseded: { ka: 'ჩანაცვლებული', en: 'Superseded' },
  discarded: { ka: 'გაუქმებული', en: 'Discarded' },
};

export const planGoalStateLabels: CodeLabels<Dto<'PlanGoal'>['state']> = {
  open: { ka: 'გახსნილი', en: 'Open' },
  inProgress: { ka: 'მიმდინარე', en: 'In progress' },
  achieved: { ka: 'მიღწეული', en: 'Achieved' },
  partlyAchieved: { ka: 'ნაწილობრივ მიღწეული', en: 'Partly achieved' },
  notAchieved: { ka: 'მიუღწეველი', en: 'Not achieved' },
  withdrawn: { ka: 'მოხსნილი', en: 'Withdrawn' },
};

export const planItemStateLabels: CodeLabels<Dto<'PlanItem'>['state']> = {
  planned: { ka: 'დაგეგმილი', en: 'Planned' },
  inProgress: { ka: 'მიმდინარე', en: 'In progress' },
  done: { ka: 'შესრულებული', en: 'Done' },
  notDone: { ka: 'შეუსრულებელი', en: 'Not done' },
  cancelled: { ka: 'გაუქმებული', en: 'Cancelled' },
};

export const planNeedLabels: CodeLabels<PlanNeed> = {
  criminalCareer: { ka: 'კრიმინალური კარიერა', en: 'Criminal career' },
  livingConditions: { ka: 'საცხოვრებელი პირობები', en: 'Living conditions' },
  educationProfession: {
    ka: 'განათლება და პროფესიული საქმიანობა',
    en: 'Education and professional activity',
  },
  economicStatus: { ka: 'ეკონომიკური მდგომარეობა', en: 'Economic status' },
  relationsLifestyle: { ka: 'ურთიერთობები და ცხოვრების წესი', en: 'Relations and lifestyle' },
  dependences: { ka: 'დამოკიდებულებები (ადიქციები)', en: 'Addictions' },
  healthEmotional: { ka: 'ჯანმრთელობა და ემოციური მდგომარეობა', en: 'Health and emotional state' },
  mentalityBehaviour: { ka: 'აზროვნება და ქცევა', en: 'Mentality and behaviour' },
  valuesAttitudes: { ka: 'ღირებულებები და განწყობები', en: 'Values and attitudes' },
};

export const planItemKindLabels: CodeLabels<PlanItemKind> = {
  programme: { ka: 'პროგრამა', en: 'Programme' },
  service: { ka: 'სერვისი', en: 'Service' },
  action: { ka: 'სხვა ღონისძიება', en: 'Other action' },
};

export const planDeliveryLabels: CodeLabels<PlanDelivery> = {
  individual: { ka: 'ინდივიდუალური', en: 'Individual' },
  group: { ka: 'ჯგუფური', en: 'Group' },
  none: { ka: 'შეხვედრების გარეშე', en: 'Without meetings' },
};

export const planSignerLabels: CodeLabels<PlanSigner> = {
  person: { ka: 'ბენეფიციარი', en: 'Beneficiary' },
  officer: { ka: 'პრობაციის ოფიცერი', en: 'Probation officer' },
  caseManager: { ka: 'საქმის მენეჯერი', en: 'Case manager' },
  legalRepresentative: { ka: 'კანონიერი წარმომადგენელი', en: 'Legal representative' },
};

export const signatureMethodLabels: CodeLabels<SignatureMethod> = {
  paper: { ka: 'ქაღალდზე', en: 'On paper' },
  onScreen: { ka: 'ეკრანზე', en: 'On screen' },
  electronic: { ka: 'ელექტრონულად', en: 'Electronically' },
};
