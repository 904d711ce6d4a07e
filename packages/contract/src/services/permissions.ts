import type { PermissionSummaries, PermissionTable } from '../kernel/permission.js';
import { caseworkers } from '../kernel/role-groups.js';
import { management, roles, staffRoles } from '../kernel/roles.js';

const care = [...caseworkers, ...management] as const;
const referrers = [...caseworkers, 'lawyer'] as const;
const partners = ['partnerUser', 'partnerClient'] as const;

export const servicesPermissions = {
  'service.read': roles,
  'service.manage': ['head', 'administrator'],
  'referral.read': [...referrers, ...management, ...partners],
  'referral.send': referrers,
  'referral.followUp': [...referrers, ...management],
  'referral.answer': partners,
  'referral.deliver': partners,
  'disclosure.read': care,
  'serviceDelivery.read': [...referrers, ...management],
  'serviceDelivery.record': referrers,
  'issuedCard.read': care,
  'issuedCard.handle': caseworkers,
  'directory.read': staffRoles,
  'directory.propose': [...care, 'administrator'],
  'directory.verify': [...management, 'administrator'],
} as const satisfies PermissionTable;

export const servicesPermissionSummaries: PermissionSummaries<typeof servicesPermissions> = {
  'service.read': 'Read the catalogue of services.',
  'service.manage': 'Add services to the catalogue, change and deactivate them.',
  'referral.read':
    'Read referrals and the visits to partners; a partner those that were sent to it.',
  'referral.send': 'Write a referral, send, discard, withdraw or copy it, and be told the answer.',
  'referral.followUp': 'Be told of an answer that is overdue, and record what came of asking.',
  'referral.answer': 'Accept or reject a referral.',
  'referral.deliver':
    'Report on an accepted referral: begun, visits, delivered, not taken up or discontinued.',
  'disclosure.read': 'Read to whom data of a person were disclosed.',
  'serviceDelivery.read': 'Read services that were given; a lawyer the own consultations.',
  'serviceDelivery.record':
    'Record a service that was given, and correct it; a lawyer legal consultations.',
  'issuedCard.read': 'Read identity cards and transport cards that were requested.',
  'issuedCard.handle': 'Request a card for a person, and record what becomes of it.',
  'directory.read': 'Read the directory of services.',
  'directory.propose': 'Propose an entry of the directory, and correct it.',
  'directory.verify': 'Verify an entry of the directory, activate, suspend, resume or discard it.',
};
