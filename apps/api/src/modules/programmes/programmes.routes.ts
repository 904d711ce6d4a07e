import type { programmesEndpoints } from '@gza/contract';
import { change, view, type Handlers } from '../../platform/http/handlers.js';
import { changeArea, createArea } from './commands/keep-area.js';
import { changeProgramme, createProgramme } from './commands/keep-programme.js';
import {
  adminExitEnrolment,
  beginSuitability,
  dropOutEnrolment,
  enrol,
  excludeFromProgramme,
  findUnsuitable,
  recordNonStarter,
  transferOutEnrolment,
  waitlistEnrolment,
  withdrawEnrolment,
} from './commands/move-enrolment.js';
import { cancelGroup, completeGroup, recruitGroup, startGroup } from './commands/move-group.js';
import {
  approveVersion,
  changeVersion,
  draftVersion,
  putVersionToUse,
  resumeVersion,
  retireVersion,
  returnVersion,
  submitVersion,
  suspendVersion,
} from './commands/move-version.js';
import { createGroup } from './commands/plan-group.js';
import { proposeEnrolment } from './commands/propose-enrolment.js';
import {
  areaList,
  areaView,
  programmeList,
  programmeVersionList,
  programmeVersionView,
  programmeView,
} from './persistence/catalogue.views.js';
import { enrolmentList, enrolmentView } from './persistence/enrolment.views.js';
import { groupList, groupMembers, groupView } from './persistence/group.views.js';

export const programmesHandlers: Handlers<typeof programmesEndpoints> = {
  listAreas: view(() => areaList()),
  createArea: change(createArea, areaView),
  changeArea: change(changeArea, areaView),
  listProgrammes: view(({ query }) => programmeList(query)),
  createProgramme: change(createProgramme, programmeView),
  changeProgramme: change(changeProgramme, programmeView),
  getProgramme: view(({ params }) => programmeView(params.id)),
  listProgrammeVersions: view(({ params }) => programmeVersionList(params.id)),
  draftProgrammeVersion: change(draftVersion, programmeVersionView),
  getProgrammeVersion: view(({ params }) => programmeVersionView(params.id)),
  changeProgrammeVersion: change(changeVersion, programmeVersionView),
  submitProgrammeVersion: change(submitVersion, programmeVersionView),
  returnProgrammeVersion: change(returnVersion, programmeVersionView),
  approveProgrammeVersion: change(approveVersion, programmeVersionView),
  putProgrammeVersionToUse: change(putVersionToUse, programmeVersionView),
  suspendProgrammeVersion: change(suspendVersion, programmeVersionView),
  resumeProgrammeVersion: change(resumeVersion, programmeVersionView),
  retireProgrammeVersion: change(retireVersion, programmeVersionView),

  listGroups: view(({ query }) => groupList(query)),
  createGroup: change(createGroup, groupView),
  getGroup: view(({ params }) => groupView(params.id)),
  listGroupMembers: view(({ params }) => groupMembers(params.id)),
  recruitGroup: change(recruitGroup, groupView),
  startGroup: change(startGroup, groupView),
  completeGroup: change(completeGroup, groupView),
  cancelGroup: change(cancelGroup, groupView),

  listEnrolments: view(({ query }) => enrolmentList(query)),
  proposeEnrolment: change(proposeEnrolment, enrolmentView),
  getEnrolment: view(({ params }) => enrolmentView(params.id)),
  beginSuitability: change(beginSuitability, enrolmentView),
  findUnsuitable: change(findUnsuitable, enrolmentView),
  waitlistEnrolment: change(waitlistEnrolment, enrolmentView),
  enrol: change(enrol, enrolmentView),
  withdrawEnrolment: change(withdrawEnrolment, enrolmentView),
  recordNonStarter: change(recordNonStarter, enrolmentView),
  transferOutEnrolment: change(transferOutEnrolment, enrolmentView),
  dropOutEnrolment: change(dropOutEnrolment, enrolmentView),
  excludeFromProgramme: change(excludeFromProgramme, enrolmentView),
  adminExitEnrolment: change(adminExitEnrolment, enrolmentView),
};
