import { Road, startRoad } from './road-world.js';
import { applicationBeforeRelease, managerNetworkConsents } from './chapters/application.js';
import { assessmentOfRiskAndNeeds } from './chapters/assessment.js';
import { closureOfTheCase } from './chapters/closure.js';
import { individualPlan, nextPlanVersion } from './chapters/plan.js';
import { programmesAndSessions } from './chapters/programmes.js';
import { reportsOfTheYear } from './chapters/reports.js';
import { cardsAndReferral } from './chapters/services.js';

/** Giorgi is to be released in four weeks. What follows is his road, one chapter a step, over REST alone. */
describe('the road of Giorgi Japaridze', () => {
  const road = new Road();
  beforeAll(async () => {
    road.world = await startRoad();
  });
  afterAll(() => road.world.api.stop());

  applicationBeforeRelease(road);
  managerNetworkConsents(road);
  assessmentOfRiskAndNeeds(road);
  individualPlan(road);
  programmesAndSessions(road);
  cardsAndReferral(road);
  nextPlanVersion(road);
  closureOfTheCase(road);
  reportsOfTheYear(road);
});
