import type { Role } from '@gza/contract';
import { defineTexts } from './define-texts.js';

export const roleTexts = defineTexts('roles', {
  ka: {
    socialWorker: 'სოციალური მუშაკი',
    psychologist: 'ფსიქოლოგი',
    lawyer: 'იურისტი',
    facilitator: 'ფასილიტატორი',
    probationOfficer: 'პრობაციის ოფიცერი',
    supervisor: 'ხელმძღვანელი',
    clinicalSupervisor: 'კლინიკური სუპერვიზორი',
    head: 'დეპარტამენტის უფროსი',
    analyst: 'ანალიტიკოსი',
    administrator: 'სისტემის ადმინისტრატორი',
    partnerUser: 'პარტნიორი ორგანიზაციის თანამშრომელი',
    partnerClient: 'პარტნიორის სისტემა',
    reportingClient: 'ანგარიშგების აპლიკაცია',
  } satisfies Record<Role, string>,
  en: {
    socialWorker: 'Social worker',
    psychologist: 'Psychologist',
    lawyer: 'Lawyer',
    facilitator: 'Facilitator',
    probationOfficer: 'Probation officer',
    supervisor: 'Supervisor',
    clinicalSupervisor: 'Clinical supervisor',
    head: 'Head of Department',
    analyst: 'Analyst',
    administrator: 'System administrator',
    partnerUser: 'Staff of a partner organisation',
    partnerClient: "Partner's program",
    reportingClient: 'Reporting program',
  },
});
