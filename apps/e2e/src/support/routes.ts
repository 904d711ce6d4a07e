import './page-stand-in.js';
import type { Page } from 'playwright-core';
import { casesTexts } from '../../../web/src/features/cases/cases.texts.js';
import { apiAs } from './api.js';
import { personWithOutcome } from './demo.js';
import { parkEvent } from './parked-event.js';
import { settled, type Person } from './people.js';
import { say } from './portal-words.js';
import { somebody } from './somebody.js';
import {
  appointment,
  at,
  record,
  group,
  register,
  sessionRecord,
  first,
  assessment,
  compared,
  restoredNote,
} from './ways.js';

/** A screen to check, and the way to it. */
export interface Screen {
  name: string;
  person: Person;
  open: (page: Page) => Promise<void>;
}

/** Every screen of the portal; a new route is added here and so is checked in both languages and sizes. */
export const screens: readonly Screen[] = [
  { name: 'today', person: 'socialWorker', open: at('/') },
  { name: 'today-of-the-line', person: 'supervisor', open: at('/') },
  { name: 'today-of-an-officer', person: 'officer', open: at('/') },
  { name: 'today-of-a-lawyer', person: 'lawyer', open: at('/') },
  { name: 'team', person: 'supervisor', open: at('/team') },
  { name: 'staff-absences', person: 'socialWorker', open: at('/staff-absences') },
  { name: 'tasks', person: 'socialWorker', open: at('/tasks') },
  { name: 'tasks-of-the-bureau', person: 'supervisor', open: at('/tasks?of=bureau') },
  {
    name: 'tasks-postpone',
    person: 'socialWorker',
    open: async (page) => {
      await at('/tasks?rule=silentCase')(page);
      await page
        .getByRole('button', { name: /^(სხვა|More): / })
        .first()
        .click();
      await page.getByRole('menuitem', { name: /^(გადადება|Postpone)$/ }).click();
      await page.getByRole('dialog').locator('form').waitFor();
    },
  },
  { name: 'team-of-all-bureaus', person: 'head', open: at('/team?manager=nobody') },
  { name: 'beneficiaries', person: 'socialWorker', open: at('/beneficiaries') },
  { name: 'beneficiaries-of-all-bureaus', person: 'head', open: at('/beneficiaries') },
  {
    name: 'beneficiaries-nobody',
    person: 'socialWorker',
    open: at('/beneficiaries?riskLevel=veryHigh&category=familyMember&state=closingReview'),
  },
  {
    name: 'beneficiaries-save-view',
    person: 'socialWorker',
    open: async (page) => {
      await at('/beneficiaries?riskAtLeast=high&noContactDays=14')(page);
      await page.getByRole('button', { name: /^(ხედის შენახვა|Save the view)$/ }).click();
      await page.getByRole('dialog').locator('input').first().waitFor();
    },
  },
  {
    name: 'beneficiaries-columns',
    person: 'head',
    open: async (page) => {
      await at('/beneficiaries')(page);
      await page.getByRole('button', { name: /^(სვეტები|Columns)$/ }).click();
    },
  },
  {
    name: 'beneficiaries-chosen',
    person: 'supervisor',
    open: async (page) => {
      await at('/beneficiaries?state=active')(page);
      for (const box of [0, 1]) await page.locator('tbody input[type=checkbox]').nth(box).check();
      await page.getByRole('button', { name: /^(გადანაწილება|Reassign)$/ }).click();
      await page.getByRole('dialog').locator('form').waitFor();
    },
  },
  { name: 'record', person: 'socialWorker', open: record('') },
  { name: 'record-of-a-lawyer', person: 'lawyer', open: record('') },
  { name: 'record-services-of-a-lawyer', person: 'lawyer', open: record('/services') },
  { name: 'record-file-of-a-lawyer', person: 'lawyer', open: record('/file') },
  { name: 'record-case', person: 'socialWorker', open: record('/case') },
  {
    name: 'record-case-closing',
    person: 'supervisor',
    open: record('/case', 'closingReview'),
  },
  {
    name: 'record-case-assign',
    person: 'supervisor',
    open: async (page) => {
      const { beneficiaryId } = await somebody(await apiAs('socialWorker'), 'ვაჟა ქავთარაძე');
      await at(`/beneficiaries/${beneficiaryId}/case`)(page);
      await page
        .getByRole('button', { name: say('ka')(casesTexts, 'step.assign'), exact: true })
        .or(page.getByRole('button', { name: say('en')(casesTexts, 'step.assign'), exact: true }))
        .click();
      await page.getByRole('dialog').locator('form').waitFor();
    },
  },
  { name: 'record-timeline', person: 'socialWorker', open: record('/timeline') },
  { name: 'record-plan', person: 'socialWorker', open: record('/plan') },
  {
    name: 'record-plan-in-planning',
    person: 'socialWorker',
    open: record('/plan', 'planning'),
  },
  {
    name: 'plan-print',
    person: 'socialWorker',
    open: async (page) => {
      await record('/plan')(page);
      await page.goto((await page.locator('a[href$="/print"]').getAttribute('href')) ?? '');
      await settled(page);
    },
  },
  { name: 'record-assessments', person: 'socialWorker', open: record('/assessments') },
  { name: 'record-assessments-of-tests', person: 'psychologist', open: record('/assessments') },
  { name: 'assessment-form', person: 'socialWorker', open: assessment('bps-rnr', 'draft') },
  { name: 'assessment-completed', person: 'supervisor', open: assessment('bps-rnr', 'completed') },
  { name: 'assessment-compared', person: 'socialWorker', open: compared },
  { name: 'assessment-test', person: 'psychologist', open: assessment('phq-9', 'completed') },
  { name: 'assessment-for-officer', person: 'officer', open: assessment('bps-rnr', 'approved') },
  { name: 'record-file', person: 'socialWorker', open: record('/file') },
  {
    name: 'record-consent',
    person: 'socialWorker',
    open: async (page) => {
      await record('/file')(page);
      await page.getByRole('button', { name: /^(თანხმობის ჩაწერა|Record a consent)$/ }).click();
      await page.getByRole('dialog').locator('form').waitFor();
    },
  },
  {
    name: 'record-outcome-in-error',
    person: 'socialWorker',
    open: async (page) => {
      await at(`/beneficiaries/${await personWithOutcome('closed')}/file`)(page);
      await page
        .getByRole('button', { name: /^(შეცდომად მონიშვნა|Mark as an error):/ })
        .first()
        .click();
      await page.getByRole('dialog').locator('form').waitFor();
    },
  },
  {
    name: 'record-change-person',
    person: 'socialWorker',
    open: async (page) => {
      await record('')(page);
      await page.getByRole('button', { name: /^(შესწორება|Edit)$/ }).click();
      await page.getByRole('dialog').locator('form').waitFor();
    },
  },
  { name: 'record-attendance', person: 'socialWorker', open: record('/attendance') },
  {
    name: 'record-attendance-propose',
    person: 'socialWorker',
    open: async (page) => {
      await record('/attendance')(page);
      await page
        .getByRole('button', { name: /^(პროგრამის შეთავაზება|Propose a programme)$/ })
        .click();
      await page.getByRole('dialog').locator('form').waitFor();
    },
  },
  { name: 'programmes', person: 'socialWorker', open: at('/programmes') },
  { name: 'record-for-officer', person: 'officer', open: record('') },
  { name: 'new-application', person: 'socialWorker', open: at('/applications/new') },
  { name: 'calendar', person: 'psychologist', open: at('/calendar') },
  { name: 'calendar-day', person: 'psychologist', open: at('/calendar?view=day') },
  { name: 'calendar-month', person: 'psychologist', open: at('/calendar?view=month') },
  { name: 'calendar-of-the-team', person: 'supervisor', open: at('/calendar?of=team&view=day') },
  { name: 'calendar-of-rooms', person: 'supervisor', open: at('/calendar?of=rooms&view=list') },
  { name: 'calendar-without-a-bureau', person: 'head', open: at('/calendar?of=team') },
  { name: 'intake-hotline', person: 'socialWorker', open: at('/intake') },
  {
    name: 'application-paper',
    person: 'socialWorker',
    open: async (page) => {
      await first('/intake/applications', '/applications/0')(page);
      await at(`${new URL(page.url()).pathname}/print`)(page);
    },
  },
  { name: 'intake-applications', person: 'socialWorker', open: at('/intake/applications') },
  { name: 'intake-pre-release', person: 'socialWorker', open: at('/intake/pre-release?scope=all') },
  {
    name: 'intake-visit',
    person: 'socialWorker',
    open: async (page) => {
      await at('/intake/pre-release?scope=all')(page);
      await page
        .getByRole('button', { name: /^(ვიზიტის ჩაწერა|Record a visit)$/ })
        .first()
        .click();
      await page.getByRole('dialog').locator('form').waitFor();
    },
  },
  { name: 'intake-new-notice', person: 'socialWorker', open: at('/intake/pre-release/new') },
  { name: 'groups', person: 'socialWorker', open: at('/groups') },
  { name: 'group', person: 'socialWorker', open: group('') },
  { name: 'group-sessions', person: 'socialWorker', open: group('/sessions') },
  { name: 'group-attendance', person: 'socialWorker', open: group('/attendance') },
  {
    name: 'group-change',
    person: 'socialWorker',
    open: async (page) => {
      await group('')(page);
      await page.getByRole('button', { name: /^(მოქმედებები|Actions)$/ }).click();
      await page.getByRole('menuitem', { name: /^(ჯგუფის შეცვლა|Change the group)$/ }).click();
      await page.getByRole('dialog').locator('form').waitFor();
    },
  },
  {
    name: 'password',
    person: 'socialWorker',
    open: async (page) => {
      await at('/')(page);
      await page.locator('header button[aria-haspopup=menu]').last().click();
      await page.getByRole('menuitem', { name: /^(პაროლის შეცვლა|Change the password)$/ }).click();
      await page.getByRole('dialog').locator('form').waitFor();
    },
  },
  { name: 'group-new', person: 'socialWorker', open: at('/groups/new') },
  { name: 'group-schedule', person: 'socialWorker', open: group('/schedule') },
  { name: 'attendance-sheet', person: 'socialWorker', open: group('/print') },
  {
    name: 'certificate',
    person: 'socialWorker',
    open: async (page) => {
      await group('', 'completed')(page);
      const link = page.locator('a[href$="/certificate"]').first();
      await at((await link.getAttribute('href')) ?? '')(page);
    },
  },
  { name: 'register', person: 'facilitator', open: register },
  { name: 'session-outcome', person: 'psychologist', open: sessionRecord },
  { name: 'appointment', person: 'socialWorker', open: appointment },
  {
    name: 'summons',
    person: 'socialWorker',
    open: async (page) => {
      await appointment(page);
      await at(`${new URL(page.url()).pathname}/print`)(page);
    },
  },
  {
    name: 'record-book-appointment',
    person: 'socialWorker',
    open: async (page) => {
      await record('')(page);
      await page
        .getByRole('button', { name: /^(შეხვედრის დანიშვნა|Make an appointment)$/ })
        .click();
      await page.getByRole('dialog').locator('form').waitFor();
    },
  },
  {
    name: 'record-new-task',
    person: 'socialWorker',
    open: async (page) => {
      await record('')(page);
      await page.getByRole('button', { name: /^(ახალი დავალება|New task)$/ }).click();
      await page.getByRole('dialog').locator('form').waitFor();
    },
  },
  { name: 'record-services', person: 'socialWorker', open: record('/services') },
  { name: 'record-refer', person: 'socialWorker', open: record('/services/refer') },
  {
    name: 'assessment-paper',
    person: 'socialWorker',
    open: async (page) => {
      await assessment('bps-rnr', 'approved')(page);
      await at(`${new URL(page.url()).pathname}/print`)(page);
    },
  },
  { name: 'consent-paper', person: 'socialWorker', open: record('/consents/print') },
  {
    name: 'closing-summary',
    person: 'socialWorker',
    open: async (page) => {
      await record('/case', 'closed')(page);
      const link = page.locator('#main a[href^="/cases/"]').first();
      await at((await link.getAttribute('href')) ?? '')(page);
    },
  },
  { name: 'record-disclosures', person: 'socialWorker', open: record('/disclosures') },
  { name: 'directory', person: 'socialWorker', open: at('/services') },
  { name: 'directory-nothing', person: 'socialWorker', open: at('/services?q=zzzz&sex=female') },
  { name: 'offer', person: 'socialWorker', open: first('/services', '/services/offers/') },
  {
    name: 'offer-to-verify',
    person: 'supervisor',
    open: first('/services?state=proposed', '/services/offers/'),
  },
  {
    name: 'offer-refer',
    person: 'socialWorker',
    open: first('/services', '/services/offers/', '/refer'),
  },
  {
    name: 'offer-change',
    person: 'supervisor',
    open: first('/services', '/services/offers/', '/change'),
  },
  { name: 'offer-new', person: 'socialWorker', open: at('/services/new') },
  { name: 'referrals', person: 'socialWorker', open: at('/services/referrals') },
  {
    name: 'referral',
    person: 'socialWorker',
    open: first('/services/referrals?stage=delivered', '/services/referrals/'),
  },
  {
    name: 'referral-letter',
    person: 'socialWorker',
    open: async (page) => {
      await first('/services/referrals?stage=delivered', '/services/referrals/')(page);
      await at(`${new URL(page.url()).pathname}/letter`)(page);
    },
  },
  {
    name: 'referral-draft',
    person: 'socialWorker',
    open: first('/services/referrals?stage=prepared', '/services/referrals/'),
  },
  { name: 'referrals-of-all-bureaus', person: 'head', open: at('/services/referrals?stage=all') },
  { name: 'referrals-of-a-lawyer', person: 'lawyer', open: at('/services/referrals?stage=all') },
  { name: 'partner', person: 'partner', open: at('/') },
  { name: 'partner-referral', person: 'partner', open: first('/referrals', '/referrals/') },
  { name: 'reports', person: 'analyst', open: at('/reports') },
  { name: 'report', person: 'analyst', open: at('/reports/active-stock?by=bureau,sex') },
  { name: 'report-by-month', person: 'analyst', open: at('/reports/entries?by=month') },
  { name: 'report-survival', person: 'analyst', open: at('/reports/reoffending') },
  { name: 'admin-users', person: 'administrator', open: at('/admin/users') },
  { name: 'admin-clients', person: 'administrator', open: at('/admin/clients') },
  { name: 'admin-bureaus', person: 'administrator', open: at('/admin/bureaus') },
  { name: 'admin-organisations', person: 'administrator', open: at('/admin/organisations') },
  { name: 'admin-programmes', person: 'head', open: at('/admin/programmes') },
  {
    name: 'admin-programme-new',
    person: 'administrator',
    open: async (page) => {
      await at('/admin/programmes')(page);
      await page.getByRole('button', { name: /^(ახალი პროგრამა|New programme)$/u }).click();
      await page.getByRole('dialog').locator('form').waitFor();
    },
  },
  {
    name: 'admin-programme',
    person: 'head',
    open: async (page) => {
      await at('/admin/programmes')(page);
      await page.locator('#main a[href^="/admin/programmes/"]').first().click();
      await settled(page);
    },
  },
  { name: 'admin-instruments', person: 'administrator', open: at('/admin/instruments') },
  { name: 'admin-audit', person: 'head', open: at('/admin/audit') },
  {
    name: 'admin-events',
    person: 'administrator',
    open: async (page) => {
      await parkEvent((await apiAs('supervisor')).id);
      await at('/admin/events')(page);
    },
  },
  { name: 'imports', person: 'head', open: at('/imports') },
  { name: 'imports-of-users', person: 'administrator', open: at('/imports') },
  { name: 'record-note-restored', person: 'socialWorker', open: restoredNote },
  { name: 'today-with-drafts', person: 'socialWorker', open: at('/') },
  { name: 'not-found', person: 'socialWorker', open: at('/nowhere') },
];
