import type { Page } from 'playwright-core';
import { apiAs, day } from './api.js';
import { groupsOfDemo, peopleOfDemo } from './demo.js';
import { settled } from './people.js';

/* The ways to the screens: each finds its data in the demo, so that any load of the demo will do. */

/** The way to an address of the portal. */
export const at = (path: string) => async (page: Page) => {
  await page.goto(path);
  await settled(page);
};

/** The record of a person whose case is in a state, at one of its parts. */
export const record =
  (part: string, state = 'active') =>
  async (page: Page) => {
    const [id] = await peopleOfDemo(state);
    await at(`/beneficiaries/${id}${part}`)(page);
  };

/** A running group, at one of its parts. */
export const group =
  (part: string, state = 'running') =>
  async (page: Page) => {
    const [id] = await groupsOfDemo(state);
    await at(`/groups/${id}${part}`)(page);
  };

/** The register of a session of a group that the user leads. */
export const register = async (page: Page) => {
  // A facilitator sees her own groups and no others.
  await at('/groups?state=running')(page);
  const own = await page.locator('tbody tr[data-index="0"] a').getAttribute('href');
  await at(`${own ?? ''}/sessions`)(page);
  const link = page.locator('a[href^="/sessions/"][href$="/register"]');
  await at((await link.last().getAttribute('href')) ?? '')(page);
};

/** A session with one person, which the psychologist leads. */
export const sessionRecord = async (page: Page) => {
  const psychologist = await apiAs('psychologist');
  const { items } = await psychologist.get<{ items: { id: string; kind: string }[] }>(
    '/sessions?limit=200',
  );
  await at(`/sessions/${items.find(({ kind }) => kind === 'individual')?.id ?? ''}`)(page);
};

/** An appointment whose outcome is open: the demo of a day may have none, so one is made. */
export const appointment = async (page: Page) => {
  const worker = await apiAs('socialWorker');
  const [beneficiaryId] = await peopleOfDemo('active');
  const { items } = await worker.get<{ items: { id: string; startsAt: string }[] }>(
    `/appointments?beneficiaryId=${beneficiaryId}&state=planned`,
  );
  const begun = items.find(({ startsAt }) => Date.parse(startsAt) < Date.now());
  const { id } =
    begun ??
    (await worker.send<{ id: string }>('POST', '/appointments', {
      beneficiaryId,
      kind: 'homeVisit',
      startsAt: new Date(`${day()}T00:00:00+04:00`).toISOString(),
      minutes: 15,
      place: 'თბილისი, წერეთლის გამზირი 12',
      purpose: 'საცხოვრებელი პირობების ნახვა',
      onHoliday: true,
      // Journeys book visits of this hour, too.
      onClash: 'agreed',
      clashReason: 'ორი ვიზიტი ერთად',
    }));
  await at(`/appointments/${id}`)(page);
};

/** Follows the first link on a screen whose address has the given beginning. */
export const first = (from: string, begins: string, then?: string) => async (page: Page) => {
  await at(from)(page);
  const address = await page.locator(`#main a[href^="${begins}"]`).first().getAttribute('href');
  await at(`${address ?? ''}${then ?? ''}`)(page);
};

interface ListedAssessment {
  id: string;
  beneficiary: { id: string };
}
export const assessments = async (
  instrument: string,
  state: string,
): Promise<ListedAssessment[]> => {
  const psychologist = await apiAs('psychologist');
  const { items } = await psychologist.get<{ items: ListedAssessment[] }>(
    `/assessments?instrumentCode=${instrument}&state=${state}&limit=200`,
  );
  return items;
};

/** The first assessment with an instrument in a state. */
export const assessment = (instrument: string, state: string) => async (page: Page) =>
  at(`/assessments/${(await assessments(instrument, state))[0]?.id ?? ''}`)(page);

/** An interview with an earlier one. */
export const compared = async (page: Page) => {
  const before = await assessments('bps-rnr', 'superseded');
  const now = (await assessments('bps-rnr', 'approved')).find(({ beneficiary }) =>
    before.some((earlier) => earlier.beneficiary.id === beneficiary.id),
  );
  await at(`/assessments/${now?.id ?? ''}`)(page);
};

/** A typed and unsaved note, after the page was loaded again. */
export const restoredNote = async (page: Page) => {
  await record('/timeline')(page);
  await page.locator('textarea').first().fill('დარეკა და თქვა, რომ ორშაბათიდან მუშაობას იწყებს.');
  await page.waitForTimeout(500);
  await page.reload();
  await settled(page);
};
