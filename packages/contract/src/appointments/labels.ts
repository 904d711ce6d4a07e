import type { CodeLabels } from '../kernel/code-labels.js';
import type { AppointmentKind } from './codes.js';
import type { AppointmentState } from './states.js';

export const appointmentKindLabels: CodeLabels<AppointmentKind> = {
  firstInterview: { ka: 'პირველი გასაუბრება', en: 'First interview' },
  office: { ka: 'შეხვედრა ბიუროში', en: 'Meeting at the office' },
  homeVisit: { ka: 'ვიზიტი სახლში', en: 'Home visit' },
  phone: { ka: 'სატელეფონო ზარი', en: 'Phone call' },
  online: { ka: 'ონლაინ შეხვედრა', en: 'Online meeting' },
  prisonVisit: { ka: 'ვიზიტი დაწესებულებაში', en: 'Visit in prison' },
  familyMeeting: { ka: 'შეხვედრა ოჯახთან', en: 'Meeting with the family' },
  accompaniment: { ka: 'თანხლება', en: 'Accompaniment' },
};

export const appointmentStateLabels: CodeLabels<AppointmentState> = {
  planned: { ka: 'დანიშნული', en: 'Planned' },
  held: { ka: 'შედგა', en: 'Held' },
  missed: { ka: 'ვერ შედგა', en: 'Missed' },
  cancelled: { ka: 'გაუქმებული', en: 'Cancelled' },
  rescheduled: { ka: 'გადატანილი', en: 'Moved' },
};
