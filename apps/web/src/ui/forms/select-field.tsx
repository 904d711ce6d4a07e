import { Select } from '@mantine/core';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { FieldLabel, fieldClassNames, helpFor, type FieldProps } from './field.js';
import { uiTexts } from '../ui.texts.js';

export interface Option {
  value: string;
  label: string;
  /** Shown under the label where there is room. */
  hint?: string;
  /** Heading over the options of the same group, which are listed together; only in a select. */
  group?: string;
}

interface SelectFieldProps extends FieldProps<string> {
  options: readonly Option[];
  /** Typing narrows the list: for more than about ten options. */
  searchable?: boolean;
  placeholder?: string;
}

/** A field that chooses one option of many; for up to five options a radio group shows them all at once. */
export function SelectField(props: SelectFieldProps) {
  const t = useTexts(uiTexts);
  const { id, label, value, options, searchable, optional, error, description, onBlur } = props;
  return (
    <Select
      id={id}
      label={<FieldLabel label={label} {...(optional ? { optional } : {})} />}
      value={value || null}
      data={grouped(options)}
      onChange={(next) => props.onChange(next ?? '')}
      onBlur={onBlur}
      searchable={searchable}
      clearable={Boolean(optional)}
      // The library hides the button from screen readers; it takes focus here, so it needs a name and enough
      // size to be hit.
      clearButtonProps={{
        'aria-label': t('field.clear'),
        'aria-hidden': false,
        tabIndex: 0,
        size: 'md',
      }}
      nothingFoundMessage={t('field.nothingFound')}
      placeholder={props.placeholder ?? t('field.choose')}
      error={error}
      description={helpFor(description, props.help)}
      disabled={props.disabled}
      aria-required={optional ? undefined : true}
      classNames={fieldClassNames}
      comboboxProps={{ shadow: 'md', transitionProps: { duration: 0 } }}
      maxDropdownHeight={320}
      checkIconPosition="right"
    />
  );
}

/** Options without a group first, the others under the heading of their group. */
function grouped(options: readonly Option[]) {
  const plain = options.filter(({ group }) => group === undefined);
  const headings = [...new Set(options.flatMap(({ group }) => group ?? []))];
  const item = ({ value, label }: Option) => ({ value, label });
  return [
    ...plain.map(item),
    ...headings.map((heading) => ({
      group: heading,
      items: options.filter(({ group }) => group === heading).map(item),
    })),
  ];
}
