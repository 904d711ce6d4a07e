import { userRoles, type Dto, type UserRole } from '@gza/contract';

export type UserFilters = Pick<Dto<'UserListQuery'>, 'role' | 'active' | 'bureauId'>;

export type User = Dto<'User'>;

/** The kind of place that a role works in: a bureau, an organisation, or none for the Department itself. */
export function placeOf(role: string): 'bureau' | 'organisation' | 'none' {
  if (role === 'partnerUser') return 'organisation';
  return ['head', 'analyst', 'administrator', ''].includes(role) ? 'none' : 'bureau';
}

export const userFilterKeys = ['role', 'bureau', 'status'] as const;

/** Filters of an address: they name nobody. */
export function userFiltersFrom(params: URLSearchParams): UserFilters {
  const role = userRoles.find((one) => one === params.get('role'));
  const bureauId = params.get('bureau');
  const status = params.get('status');
  return {
    ...(role && { role }),
    ...(bureauId && { bureauId }),
    ...((status === 'active' || status === 'inactive') && { active: status === 'active' }),
  };
}

export interface UserValues {
  name: string;
  email: string;
  role: string;
  bureauId: string;
  organisationId: string;
}

export const valuesOf = (user: User): UserValues => ({
  name: user.name,
  email: user.email,
  role: user.role,
  bureauId: user.bureauId ?? '',
  organisationId: user.organisationId ?? '',
});

/** The place that belongs to the role; a place typed for another role is left out. */
const placed = ({ role, bureauId, organisationId }: UserValues) => ({
  bureau: placeOf(role) === 'bureau' ? bureauId : '',
  organisation: placeOf(role) === 'organisation' ? organisationId : '',
});

export function creationOf(values: UserValues): Dto<'CreateUserBody'> {
  const { bureau, organisation } = placed(values);
  return {
    name: values.name.trim(),
    email: values.email.trim(),
    role: values.role as UserRole,
    ...(bureau && { bureauId: bureau }),
    ...(organisation && { organisationId: organisation }),
  };
}

/** The body of a change; a user of the Department itself has no place. */
export function userChange(values: UserValues): Dto<'ChangeUserBody'> {
  const { bureau, organisation } = placed(values);
  return {
    name: values.name.trim(),
    role: values.role as UserRole,
    bureauId: bureau || null,
    organisationId: organisation || null,
  };
}

/** Whether a change takes somebody out of their bureau or role, so that their work is left behind. */
export const leavesPlace = (
  { role, bureauId, organisationId }: Pick<User, 'role' | 'bureauId' | 'organisationId'>,
  values: UserValues,
): boolean =>
  organisationId === null &&
  (values.role !== role || (placeOf(role) === 'bureau' && values.bureauId !== bureauId));
