import { Select } from '@mantine/core';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { FieldLabel, fieldClassNames, helpFor, type FieldProps } from './field.js';
import { knownOptions, type OptionSource } from './option-source.js';
import { uiTexts } from '../ui.texts.js';

interface SearchSelectProps extends FieldProps<string> {
  source: OptionSource;
  placeholder?: string;
}

/** A field that chooses one option of many: typing searches them, the end of the list loads more. */
export function SearchSelect(props: SearchSelectProps) {
  const t = useTexts(uiTexts);
  const { id, label, value, source, optional, error, description, onBlur } = props;
  const { options, chosen, searching } = source;
  const found = new Set(options.map((option) => option.value));
  return (
    <Select
      id={id}
      label={<FieldLabel label={label} {...(optional ? { optional } : {})} />}
      value={value || null}
      data={knownOptions(source).map((option) => ({ value: option.value, label: option.label }))}
      onChange={(next) => props.onChange(next ?? '')}
      onBlur={onBlur}
      searchable
      // The field contains the name of the chosen option, which is no search.
      onSearchChange={(text) => source.onSearch(text === chosen?.label ? '' : text)}
      // The server did the search; only the chosen option may be listed without having been found.
      filter={(list) =>
        list.options.filter((option) => !('value' in option) || found.has(String(option.value)))
      }
      clearable={Boolean(optional)}
      clearButtonProps={{
        'aria-label': t('field.clear'),
        'aria-hidden': false,
        tabIndex: 0,
        size: 'md',
      }}
      nothingFoundMessage={t(searching ? 'field.searching' : 'field.nothingFound')}
      placeholder={props.placeholder ?? t('field.typeToFind')}
      error={error}
      description={helpFor(description, props.help)}
      disabled={props.disabled}
      aria-required={optional ? undefined : true}
      classNames={fieldClassNames}
      comboboxProps={{ shadow: 'md', transitionProps: { duration: 0 } }}
      maxDropdownHeight={320}
      checkIconPosition="right"
      scrollAreaProps={source.onMore ? { onBottomReached: source.onMore } : {}}
    />
  );
}
