import type { FieldProps } from '../ui/forms/field.js';
import { SearchSelect } from '../ui/forms/search-select.js';
import { useOrganisationOptions, type OrganisationFilters } from './organisations.js';

interface OrganisationFieldProps extends FieldProps<string> {
  /** Filters of the organisations that may be chosen; all of them by default. */
  among?: OrganisationFilters;
}

/** Chooses an organisation by a part of its name in either script, however many there are. */
export function OrganisationField({ among, ...field }: OrganisationFieldProps) {
  return <SearchSelect {...field} source={useOrganisationOptions(field.value, among)} />;
}
