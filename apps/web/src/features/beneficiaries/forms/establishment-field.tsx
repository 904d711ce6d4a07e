import { useEstablishmentOptions } from '../../../domain/reference.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import type { FieldProps } from '../../../ui/forms/field.js';
import { SelectField } from '../../../ui/forms/select-field.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { outreachTexts } from '../outreach.texts.js';

interface EstablishmentFieldProps {
  field: FieldProps<string>;
  /** Establishment that the notice names already. */
  kept?: string;
}

/** Chooses an establishment of the list; where the administrator has listed none, its name is typed. */
export function EstablishmentField({ field, kept }: EstablishmentFieldProps) {
  const t = useTexts(outreachTexts);
  const options = useEstablishmentOptions(kept);
  if (options.length === 0)
    return <TextField {...field} description={t('notice.establishmentHint')} maxLength={120} />;
  return <SelectField {...field} options={options} description={t('notice.establishmentChoice')} />;
}
