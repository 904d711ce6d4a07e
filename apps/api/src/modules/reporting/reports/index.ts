import type { Report } from '../report.js';
import { activeStock } from './active-stock.js';
import { attendance } from './attendance.js';
import { caseload } from './caseload.js';
import { completion } from './completion.js';
import { enrolmentFunnel } from './enrolment-funnel.js';
import { entries } from './entries.js';
import { exits } from './exits.js';
import { referralUptake } from './referral-uptake.js';
import { reoffending } from './reoffending.js';
import { servicesDelivered } from './services-delivered.js';

/** Reports in the order in which they are offered. A new report needs its own file and a line here. */
export const reports: readonly Report[] = [
  activeStock,
  entries,
  exits,
  caseload,
  attendance,
  completion,
  enrolmentFunnel,
  referralUptake,
  servicesDelivered,
  reoffending,
];

export const findReport = (code: string): Report | undefined =>
  reports.find((report) => report.code === code);
