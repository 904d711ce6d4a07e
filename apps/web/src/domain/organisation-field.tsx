import type { FieldProps } from '../ui/forms/field.js';
import { SearchSelect } from '../ui/forms/search-select.js';
import { useOrganisationOptions, type OrganisationFilters } from './organisations.js';

interface OrganisationFieldProps extends FieldProps<string> {
  /** Which organisations may be chosen; without it all of them. */
  among?: OrganisationFilters;
}

/** Chooses an organisation by a part of its name in either script, however many there are. */
export function OrganisationField({ among, ...field }: OrganisationFieldProps) {
  return <SearchSelect {...field} source={useOrganisationOptions(field.value, among)} />;
}
