import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';
import { caseReaders, caseworkers, supportRoles } from '../kernel/role-groups.js';
import { management } from '../kernel/roles.js';

const intake = [...caseworkers, ...management] as const;
const manager = ['socialWorker', ...management] as const;
const fileReaders = [...caseReaders, 'lawyer'] as const;

export const beneficiariesPermissions = {
  'beneficiary.read': fileReaders,
  'beneficiary.change': [...intake, 'probationOfficer'],
  'beneficiary.correct': intake,
  'beneficiary.setRiskLevel': ['probationOfficer'],
  'beneficiary.merge': management,
  'beneficiary.import': ['head'],
  'savedView.manage': fileReaders,
  'application.read': intake,
  'application.receive': intake,
  'duplicateSearch.notice': management,
  'application.decide': intake,
  'hotlineCall.read': intake,
  'hotlineCall.take': intake,
  'releaseNotice.read': intake,
  'releaseNotice.manage': intake,
  'case.read': caseReaders,
  'case.lookAfter': intake,
  'case.manage': manager,
  'case.carry': ['socialWorker'],
  'case.assign': management,
  'case.transfer': management,
  'case.close': manager,
  'case.decideClosure': management,
  'consent.read': fileReaders,
  'caseFile.read': caseReaders,
  'consent.record': intake,
  'consent.withdraw': manager,
  'legalBasis.record': [...manager, 'probationOfficer'],
  'outcome.record': intake,
  'document.record': intake,
  'supportNetwork.read': caseReaders,
  'supportNetwork.change': intake,
  'timeline.read': caseReaders,
  'note.read': supportRoles,
  'note.write': caseworkers,
} as const satisfies PermissionTable;

export const beneficiariesPermissionSummaries: PermissionSummaries<
  typeof beneficiariesPermissions
> = {
  'beneficiary.read':
    'Find and read beneficiaries of the own bureau: who they are and how to reach them.',
  'beneficiary.change': 'Change a beneficiary: the two permissions below say which fields.',
  'beneficiary.correct':
    'Correct or complete all that is known of a beneficiary but the official risk level.',
  'beneficiary.setRiskLevel': 'Set the official risk level of a beneficiary.',
  'beneficiary.merge': 'Merge two records of one person, and undo the merge.',
  'beneficiary.import':
    'Import people, outcomes, lists of releases and court acts by file. Administrators set up the agency, and take nobody down the road.',
  'savedView.manage':
    'Save ways to look at the list of beneficiaries, and share them with the own bureau.',
  'application.read': 'Read applications.',
  'application.receive':
    'Record an application, and look for the same person among those who are known.',
  'duplicateSearch.notice': 'See on Today who searched for many people of other bureaus, and why.',
  'application.decide': 'Accept, decline, withdraw or reconsider an application.',
  'hotlineCall.read': 'Read calls of the hotline.',
  'hotlineCall.take': 'Record a call of the hotline, and join it to a person.',
  'releaseNotice.read': 'Read who is to be released and visited before.',
  'releaseNotice.manage': 'Record notices of release, correct them, and record the visits.',
  'case.read': 'Read cases and the record of a person.',
  'case.lookAfter': 'Be told of cases in care whose first contact, assessment or review is due.',
  'case.manage':
    'Take a case through assessment and planning, suspend and resume it, and propose its closing.',
  'case.carry': 'Be the manager of a case.',
  'case.assign': 'Give a case to a manager.',
  'case.transfer': 'Move a case to another bureau.',
  'case.close': 'Close a case, where no decision of the management is needed.',
  'case.decideClosure': 'Decide on a proposal to close a case: close it or return it to work.',
  'consent.read': 'Read the consents of a person; a lawyer those for legal referrals.',
  'caseFile.read': 'Read legal bases, outcomes and documents of a person.',
  'consent.record': 'Record a consent that a person gives.',
  'consent.withdraw': 'Record that a person withdraws a consent.',
  'legalBasis.record': 'Record and correct court decisions and other legal bases.',
  'outcome.record':
    'Record outcomes of employment, education, housing, health and offences, or mark one as an error.',
  'document.record': 'Record the papers of a person, and correct what is recorded.',
  'supportNetwork.read': 'Read the relatives and others who support a person.',
  'supportNetwork.change': 'Add to the support network of a person, and correct it.',
  'timeline.read': 'Read the timeline of a person.',
  'note.read': 'Know that and how a person was met, and read the notes.',
  'note.write': 'Write notes of contacts, correct and amend them; record how an appointment went.',
};
