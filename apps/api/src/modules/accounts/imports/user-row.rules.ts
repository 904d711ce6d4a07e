import { asLine, isPersonName, isPlainLine, userRoles, type UserRole } from '@gza/contract';
import type {
  ImportColumnSpec,
  ImportRow,
  RowError,
} from '../../../platform/imports/import-type.js';
import { placeOf } from '../place.rules.js';

/** Columns of a file of users. */
export const userColumns = [
  { name: 'email', required: true, unique: true, description: 'E-mail address to sign in with.' },
  { name: 'name', required: true, description: 'Given and family name.' },
  { name: 'role', required: true, description: `One of: ${userRoles.join(', ')}.` },
  {
    name: 'bureau',
    description: 'Code of the bureau; for the roles of a bureau, and for no others.',
  },
  {
    name: 'organisation',
    description: 'Name of the partner organisation, in either language; for partnerUser alone.',
  },
] as const satisfies readonly ImportColumnSpec[];

/** An account of a row, not yet written. */
export interface UserRow {
  readonly email: string;
  readonly name: string;
  readonly role: UserRole;
  readonly bureauId: string | null;
  readonly organisationId: string | null;
}

/** Bureaus by code and organisations by name; those that are inactive are left out. */
export interface UserPlaces {
  readonly bureaus: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, string>;
}

const emailPattern = /^[^\s@]+@[^\s@]+$/u;

function nameError(name: string): RowError | undefined {
  if (!isPlainLine(name)) return { column: 'name', code: 'hiddenCharacters' };
  if (!isPersonName(name)) return { column: 'name', code: 'personName' };
  return name.length > 200
    ? { column: 'name', code: 'maxLength', params: { limit: 200 } }
    : undefined;
}

/** Finds the place of a row by its code or name; null for an empty cell. */
function placeIn(
  column: 'bureau' | 'organisation',
  value: string,
  known: ReadonlyMap<string, string>,
  errors: RowError[],
): string | null {
  if (value === '') return null;
  const found = known.get(value);
  if (found !== undefined) return found;
  errors.push(
    column === 'bureau'
      ? { column, code: 'oneOf', params: { allowed: [...known.keys()].toSorted() } }
      : { column, code: 'notFound' },
  );
  return null;
}

/** Reads a row, or returns its errors. */
export function readUserRow(row: ImportRow, places: UserPlaces): UserRow | readonly RowError[] {
  const { email = '', role: code = '', bureau = '', organisation = '' } = row;
  const name = asLine(row['name'] ?? '');
  const errors: RowError[] = [];
  if (!emailPattern.test(email) || email.length > 254)
    errors.push({ column: 'email', code: 'email' });
  const wrongName = nameError(name);
  if (wrongName) errors.push(wrongName);
  const role = userRoles.find((one) => one === code);
  const bureauId = placeIn('bureau', bureau, places.bureaus, errors);
  const organisationId = placeIn('organisation', organisation, places.organisations, errors);
  if (!role) return [...errors, { column: 'role', code: 'oneOf', params: { allowed: userRoles } }];
  const place = placeOf(role, bureau || null, organisation || null);
  if (place) errors.push({ column: place.field, code: place.code });
  if (errors.length > 0) return errors;
  return { email: email.toLowerCase(), name, role, bureauId, organisationId };
}
