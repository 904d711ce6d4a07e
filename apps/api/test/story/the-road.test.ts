import { Road, startRoad } from './road-world.js';
import { applicationBeforeRelease, managerNetworkConsents } from './chapters/application.js';
import { assessmentOfRiskAndNeeds } from './chapters/assessment.js';
import { closureOfTheCase } from './chapters/closure.js';
import { individualPlan, nextPlanVersion } from './chapters/plan.js';
import { programmesAndSessions } from './chapters/programmes.js';
import { reportsOfTheYear } from './chapters/reports.js';
import { cardsAndReferral } from './chapters/services.js';
import { story } from '../support/story.js';

/** Giorgi will be released in four weeks. The tests follow his road, one chapter a step, over REST alone. */
describe('the road of Giorgi Japaridze', () => {
  const road = new Road();
  beforeAll(async () => {
    road.world = await startRoad();
  });
  afterAll(() => road.world.api.stop());

  const step = story('is walked from the application to the reports', 300_000);
  applicationBeforeRelease(road, step);
  managerNetworkConsents(road, step);
  assessmentOfRiskAndNeeds(road, step);
  individualPlan(road, step);
  programmesAndSessions(road, step);
  cardsAndReferral(road, step);
  nextPlanVersion(road, step);
  closureOfTheCase(road, step);
  reportsOfTheYear(road, step);
});
