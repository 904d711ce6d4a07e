import type { plansEndpoints } from '@gza/contract';
import {
  answer,
  change,
  download,
  upload,
  view,
  type Handlers,
} from '../../platform/http/handlers.js';
import { activatePlan } from './commands/activate-plan.js';
import { changePlan, createPlan } from './commands/create-plan.js';
import { createPlanVersion } from './commands/create-plan-version.js';
import { addPlanGoal, changePlanGoal, removePlanGoal } from './commands/edit-goals.js';
import { addPlanItem, changePlanItem, removePlanItem } from './commands/edit-items.js';
import {
  achievePlanGoal,
  cancelPlanItem,
  decidePlanItem,
  markPlanItemDone,
  markPlanItemNotDone,
  notAchievePlanGoal,
  partlyAchievePlanGoal,
  startPlanGoal,
  startPlanItem,
  withdrawPlanGoal,
} from './commands/move-parts.js';
import {
  approvePlan,
  completePlan,
  concludePlanReview,
  discardPlan,
  reopenPlan,
  returnPlan,
  startPlanReview,
  submitPlan,
  terminatePlan,
} from './commands/move-plan.js';
import { ofPlan } from './commands/scans.js';
import { signPlan } from './commands/sign-plan.js';
import {
  planList,
  planOfGoal,
  planOfItem,
  planVersions,
  planView,
} from './persistence/plan.views.js';
import { planScans } from './persistence/scan.views.js';
import { planDifferences } from './plan-differences.query.js';
import { planNeedsOf } from './plan-needs.query.js';

export const plansHandlers: Handlers<typeof plansEndpoints> = {
  createPlan: change(createPlan, planView),
  listPlans: view(({ query }) => planList(query)),
  getPlan: view(({ params }) => planView(params.id)),
  changePlan: change(changePlan, planView),
  listPlanVersions: view(({ params }) => planVersions(params.id)),
  createPlanVersion: change(createPlanVersion, planView),
  getPlanDifferences: answer(planDifferences),
  getPlanNeeds: answer(planNeedsOf),
  submitPlan: change(submitPlan, planView),
  discardPlan: change(discardPlan, planView),
  approvePlan: change(approvePlan, planView),
  returnPlan: change(returnPlan, planView),
  reopenPlan: change(reopenPlan, planView),
  signPlan: change(signPlan, planView),
  activatePlan: change(activatePlan, planView),
  startPlanReview: change(startPlanReview, planView),
  concludePlanReview: change(concludePlanReview, planView),
  completePlan: change(completePlan, planView),
  terminatePlan: change(terminatePlan, planView),

  addPlanGoal: change(addPlanGoal, planOfGoal),
  changePlanGoal: change(changePlanGoal, planView),
  removePlanGoal: change(removePlanGoal, planView),
  startPlanGoal: change(startPlanGoal, planView),
  achievePlanGoal: change(achievePlanGoal, planView),
  partlyAchievePlanGoal: change(partlyAchievePlanGoal, planView),
  notAchievePlanGoal: change(notAchievePlanGoal, planView),
  withdrawPlanGoal: change(withdrawPlanGoal, planView),

  addPlanItem: change(addPlanItem, planOfItem),
  changePlanItem: change(changePlanItem, planView),
  removePlanItem: change(removePlanItem, planView),
  startPlanItem: change(startPlanItem, planView),
  markPlanItemDone: change(markPlanItemDone, planView),
  markPlanItemNotDone: change(markPlanItemNotDone, planView),
  cancelPlanItem: change(cancelPlanItem, planView),
  decidePlanItem: change(decidePlanItem, planView),

  listPlanScans: view(({ params }) => planScans.list(params.id)),
  addPlanScan: upload(({ params }) => planScans.list(params.id), ofPlan.add, planScans.one),
  downloadPlanScan: download(({ params }) => planScans.file(params.id, params.scanId)),
  removePlanScan: change(ofPlan.remove),
};
