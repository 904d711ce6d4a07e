import { rolesWith, type Dto, type ProgrammeLanguage } from '@gza/contract';
import { agreementBody, noAgreement, type AgreementValues } from '../../../domain/clashes.rules.js';
import { blankToUndefined } from '../../../platform/forms/blank-to-undefined.js';

/** Values of the form; numbers stay text until they are sent. */
export interface GroupValues {
  programmeId: string;
  name: string;
  bureauId: string;
  place: string;
  capacity: string;
  language: ProgrammeLanguage;
  plannedStartOn: string;
  facilitatorIds: string[];
}

/** The body of a new group; only users without a bureau choose one. */
export function groupBody(values: GroupValues, saysBureau: boolean): Dto<'CreateGroupBody'> {
  const place = blankToUndefined(values.place);
  const capacity = blankToUndefined(values.capacity);
  const plannedStartOn = blankToUndefined(values.plannedStartOn);
  return {
    programmeId: values.programmeId,
    name: values.name.trim(),
    language: values.language,
    facilitatorIds: values.facilitatorIds,
    ...(saysBureau && { bureauId: values.bureauId }),
    ...(place && { place }),
    ...(capacity && { capacity: Number(capacity) }),
    ...(plannedStartOn && { plannedStartOn }),
  };
}

const leading: readonly string[] = rolesWith('group.lead');

/** Staff of a bureau who may lead a group, facilitators first. */
export const leadersOf = <S extends Pick<Dto<'StaffMember'>, 'role' | 'bureauId' | 'name'>>(
  staff: readonly S[],
  bureauId: string,
): S[] =>
  staff
    .filter((person) => person.bureauId === bureauId && leading.includes(person.role))
    .toSorted(
      (a, b) => leading.indexOf(a.role) - leading.indexOf(b.role) || a.name.localeCompare(b.name),
    );

/** Values of the schedule form. */
export interface ScheduleValues extends AgreementValues {
  startsOn: string;
  time: string;
  count: string;
  place: string;
  beyondCourse: boolean;
}

/** The body of a schedule. */
export function scheduleBody(values: ScheduleValues): Dto<'ScheduleGroupBody'> {
  const place = blankToUndefined(values.place);
  const count = blankToUndefined(values.count);
  return {
    startsOn: values.startsOn,
    time: values.time,
    ...(count && { count: Number(count) }),
    ...(place && { place }),
    ...(values.beyondCourse && { beyondCourse: true }),
    ...agreementBody(values),
  };
}

/** Whether a schedule can be previewed. */
export const canPreview = ({
  startsOn,
  time,
  count,
}: Pick<ScheduleValues, 'startsOn' | 'time' | 'count'>): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(startsOn) &&
  /^([01]\d|2[0-3]):[0-5]\d$/u.test(time) &&
  (count.trim() === '' ||
    (/^\d{1,3}$/u.test(count.trim()) && Number(count) >= 1 && Number(count) <= 100));

/** Values of the form of an existing group. */
export interface GroupChangeValues extends AgreementValues {
  name: string;
  place: string;
  capacity: string;
  plannedStartOn: string;
  facilitatorIds: string[];
}
type Changeable = Pick<
  Dto<'Group'>,
  'name' | 'place' | 'capacity' | 'plannedStartOn' | 'facilitators' | 'facilitatorsToReplace'
>;

export const groupValues = (group: Changeable): GroupChangeValues => ({
  name: group.name,
  place: group.place ?? '',
  capacity: String(group.capacity),
  plannedStartOn: group.plannedStartOn ?? '',
  // Those who left are no choice any more: a change names others in their place.
  facilitatorIds: group.facilitators
    .map(({ id }) => id)
    .filter((id) => !group.facilitatorsToReplace.some((left) => left.id === id)),
  ...noAgreement,
});

/** The body of a change of a group; an emptied field is cleared. */
export const groupChange = (values: GroupChangeValues): Dto<'ChangeGroupBody'> => ({
  name: values.name.trim(),
  place: blankToUndefined(values.place) ?? null,
  capacity: Number(values.capacity),
  plannedStartOn: blankToUndefined(values.plannedStartOn) ?? null,
  // The order has no meaning: unticking and ticking a person again is no change.
  facilitatorIds: values.facilitatorIds.toSorted(),
  ...agreementBody(values),
});
