import type { intakeEndpoints } from '@gza/contract';
import { change, download, upload, view, type Handlers } from '../../../platform/http/handlers.js';
import { applicationScans } from '../case-file/index.js';
import { ofApplication } from './commands/application-scans.js';
import { createApplication } from './commands/create-application.js';
import {
  acceptApplication,
  declineApplication,
  reconsiderApplication,
  withdrawApplication,
} from './commands/decide-application.js';
import { joinHotlineCall, takeHotlineCall } from './commands/hotline.js';
import {
  changeReleaseNotice,
  recordPreReleaseVisit,
  recordReleaseNotice,
} from './commands/pre-release.js';
import { applicationList, applicationView } from './persistence/application.views.js';
import {
  hotlineCallList,
  hotlineCallView,
  releaseNoticeList,
  releaseNoticeView,
} from './persistence/outreach.views.js';

export const intakeHandlers: Handlers<typeof intakeEndpoints> = {
  createApplication: change(createApplication, applicationView),
  listApplications: view(({ query }) => applicationList(query)),
  getApplication: view(({ params }) => applicationView(params.id)),
  acceptApplication: change(acceptApplication, applicationView),
  declineApplication: change(declineApplication, applicationView),
  withdrawApplication: change(withdrawApplication, applicationView),
  reconsiderApplication: change(reconsiderApplication, applicationView),

  listApplicationScans: view(({ params }) => applicationScans.list(params.id)),
  addApplicationScan: upload(
    ({ params }) => applicationScans.list(params.id),
    ofApplication.add,
    applicationScans.one,
  ),
  downloadApplicationScan: download(({ params }) =>
    applicationScans.file(params.id, params.scanId),
  ),
  removeApplicationScan: change(ofApplication.remove),

  listHotlineCalls: view(({ query }) => hotlineCallList(query)),
  takeHotlineCall: change(takeHotlineCall, hotlineCallView),
  getHotlineCall: view(({ params }) => hotlineCallView(params.id)),
  joinHotlineCall: change(joinHotlineCall, hotlineCallView),

  listReleaseNotices: view(({ query }) => releaseNoticeList(query)),
  recordReleaseNotice: change(recordReleaseNotice, releaseNoticeView),
  getReleaseNotice: view(({ params }) => releaseNoticeView(params.id)),
  changeReleaseNotice: change(changeReleaseNotice, releaseNoticeView),
  recordPreReleaseVisit: change(recordPreReleaseVisit, releaseNoticeView),
};
