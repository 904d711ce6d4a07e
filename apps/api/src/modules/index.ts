import type { GzaModule } from '../platform/module.js';
import { accountsModule } from './accounts/index.js';
import { assessmentsModule } from './assessments/index.js';
import { beneficiariesModule } from './beneficiaries/index.js';
import { partnersModule } from './partners/index.js';
import { overviewModule } from './overview/index.js';
import { reportingModule } from './reporting/index.js';
import { servicesModule } from './services/index.js';
import { programmesModule } from './programmes/index.js';
import { plansModule } from './plans/index.js';
import { sessionsModule } from './sessions/index.js';
import { workforceModule } from './workforce/index.js';
import { workingDaysModule } from './working-days/index.js';
import { appointmentsModule } from './appointments/index.js';
import { tasksModule } from './tasks/index.js';
import { staffAbsencesModule } from './staff-absences/index.js';

const contributors: readonly GzaModule[] = [
  accountsModule,
  workforceModule,
  workingDaysModule,
  beneficiariesModule,
  assessmentsModule,
  partnersModule,
  servicesModule,
  programmesModule,
  sessionsModule,
  plansModule,
  reportingModule,
  appointmentsModule,
  tasksModule,
  staffAbsencesModule,
];

/** The modules of the server; reference data are seeded in this order. */
export const modules: readonly GzaModule[] = [...contributors, overviewModule(contributors)];
