import {
  copyableReferralStates,
  eventsFor,
  referralMachine,
  referralStageNames,
  servicesOfRole,
  type Dto,
  type May,
  type OperationId,
  type ReferralStage,
  type Role,
  referralStages,
} from '@gza/contract';
import { isInForce } from '../../domain/consents.js';
import { ageOn, daysBetween } from '../../platform/format.js';
import type { OfferFilters, ReferralFilters } from './queries.js';

type Referral = Dto<'Referral'>;

export const filterKeys = ['serviceCode', 'organisationId', 'mine'] as const;

/** The stage of the referrals that are shown; those that await an answer by default. */
export const shownStage = (params: URLSearchParams): ReferralStage | 'all' => {
  const asked = params.get('stage');
  if (asked === 'all') return 'all';
  return referralStageNames.find((stage) => stage === asked) ?? 'awaiting';
};

export function referralFilters(params: URLSearchParams): ReferralFilters {
  const stage = shownStage(params);
  const serviceCode = params.get('serviceCode');
  const organisationId = params.get('organisationId');
  return {
    ...(stage !== 'all' && { stage }),
    ...(serviceCode && { serviceCode }),
    ...(organisationId && { organisationId }),
    ...(params.get('mine') === 'true' && { mine: true }),
  };
}

/** Whether a referral is in the hands of a partner that was deactivated. */
export const isOrphaned = ({
  state,
  organisationActive,
}: Pick<Dto<'Referral'>, 'state' | 'organisationActive'>): boolean =>
  organisationActive === false &&
  [...referralStages.awaiting, ...referralStages.underWay].some((one) => one === state);

/** Days by which the partner is late with its answer; 0 when it is not. */
export const daysLate = (
  { state, answerDueOn }: Pick<Referral, 'state' | 'answerDueOn'>,
  today: string,
): number => (state === 'sent' && answerDueOn ? Math.max(daysBetween(answerDueOn, today), 0) : 0);

/** The day of the latest step of a referral. */
export const dayOf = (referral: Referral): string | null =>
  referral.endedAt ??
  referral.startedAt ??
  referral.answeredAt ??
  referral.sentAt ??
  referral.createdAt ??
  null;

/** Operations of the steps that staff take. */
export const staffOperations = {
  send: 'sendReferral',
  change: 'changeReferral',
  copy: 'copyReferral',
  followUp: 'followUpReferral',
  withdraw: 'withdrawReferral',
  discard: 'discardReferral',
} as const satisfies Record<string, OperationId>;
export type StaffStep = keyof typeof staffOperations;

export function staffSteps(
  { state, followedUpAt }: Pick<Referral, 'state' | 'followedUpAt'>,
  may: May,
): StaffStep[] {
  const isCopyable = (copyableReferralStates as readonly string[]).includes(state);
  const writes = may('referral.send');
  const open: readonly string[] = [
    ...eventsFor(referralMachine, state, may),
    ...(writes && state === 'draft' ? ['change'] : []),
    ...(writes && isCopyable ? ['copy'] : []),
    ...(may('referral.followUp') && state === 'expired' && !followedUpAt ? ['followUp'] : []),
  ];
  return (Object.keys(staffOperations) as StaffStep[]).filter((step) => open.includes(step));
}

/** Filters of the offers that fit a person. */
export function fitOf(
  person: Pick<Dto<'Beneficiary'>, 'regionCode' | 'sex' | 'birthDate' | 'currentCase'>,
  today: string,
): OfferFilters {
  const { regionCode, sex, birthDate, currentCase } = person;
  return {
    ...(regionCode && { regionCode }),
    ...(sex !== 'notStated' && { sex }),
    ...(birthDate && { age: ageOn(birthDate, today) }),
    ...(currentCase && { category: currentCase.category }),
  };
}

/**
 * The consent under which data may go to a partner: its own, or one for every partner that does not except it.
 */
export const validConsent = (
  consents: readonly Dto<'Consent'>[],
  organisationId: string,
  today: string,
): Dto<'Consent'> | undefined =>
  consents.find(
    (consent) =>
      consent.purpose === 'partnerSharing' &&
      isInForce(consent, today) &&
      (consent.organisationId === null
        ? !consent.exceptOrganisationIds.includes(organisationId)
        : consent.organisationId === organisationId),
  );

/** The choice in the form of a new referral; `other` means no offer of the directory. */
export interface ReferralChoice {
  offerId: string;
  organisationId: string;
  serviceCode: string;
  request: string;
}
export const otherOffer = 'other';

/** The item of the plan that the referral is for, and the service it asks for; an empty id without one. */
export interface ServedItem {
  id: string;
  serviceCode: string;
}

/** The service of the choice. */
const serviceChosen = (
  { offerId, serviceCode }: Pick<ReferralChoice, 'offerId' | 'serviceCode'>,
  offers: readonly Dto<'DirectoryEntry'>[],
): string => offers.find(({ id }) => id === offerId)?.serviceCode ?? serviceCode;

/** Whether the choice serves the item: another service does not. */
export const serves = (
  choice: Pick<ReferralChoice, 'offerId' | 'serviceCode'>,
  offers: readonly Dto<'DirectoryEntry'>[],
  { id, serviceCode }: ServedItem,
): boolean => id !== '' && serviceChosen(choice, offers) === serviceCode;

export function referralBody(
  beneficiaryId: string,
  choice: ReferralChoice,
  offers: readonly Dto<'DirectoryEntry'>[],
  item: ServedItem = { id: '', serviceCode: '' },
): Dto<'CreateReferralBody'> {
  const offer = offers.find(({ id }) => id === choice.offerId);
  return {
    beneficiaryId,
    organisationId: offer?.organisation.id ?? choice.organisationId,
    serviceCode: serviceChosen(choice, offers),
    request: choice.request.trim(),
    ...(serves(choice, offers, item) && { planItemId: item.id }),
  };
}

/** Services that a partner gives and the role may refer to; cards have a life cycle of their own. */
export const referable = (services: readonly Dto<'Service'>[], role: Role): Dto<'Service'>[] =>
  services.filter(
    ({ code, kind }) => kind !== 'issuance' && (servicesOfRole[role] ?? [code]).includes(code),
  );

/** Whether there is a letter to print: the partner was sent the referral, and it has not come to nothing. */
export const hasLetter = ({ state }: Pick<Dto<'Referral'>, 'state'>): boolean =>
  state === 'sent' || state === 'accepted' || state === 'inProgress' || state === 'delivered';
