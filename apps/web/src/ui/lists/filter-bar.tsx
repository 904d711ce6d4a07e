import { Popover } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { IconChevronDown, IconX } from '../icons/icons.js';
import { Button } from '../navigation/button.js';
import classes from './filter-bar.module.css';
import { knownOptions, type OptionSource } from '../forms/option-source.js';
import type { Option } from '../forms/select-field.js';
import { TextField } from '../forms/text-field.js';
import { uiTexts } from '../ui.texts.js';

export interface Filter {
  key: string;
  label: string;
  /** A short list of options, or the source that searches a long one. */
  options: readonly Option[] | OptionSource;
  /** The chosen value; empty when the filter is off. */
  value: string;
}

interface FilterBarProps {
  filters: readonly Filter[];
  /** The filter whose choices are open; menus of column heads open them too. */
  openKey: string | null;
  onOpenChange: (key: string | null) => void;
  onChange: (key: string, value: string) => void;
  onClearAll: () => void;
}

/** A row of chips: each shows the filter and its chosen value, and can be removed. */
export function FilterBar(props: FilterBarProps) {
  const { filters, openKey, onOpenChange, onChange, onClearAll } = props;
  const t = useTexts(uiTexts);
  const active = filters.filter((filter) => filter.value !== '');
  return (
    <div className={classes['bar']} role="group" aria-label={t('filter.label')}>
      {filters.map((filter) => (
        <FilterChip
          key={filter.key}
          filter={filter}
          open={openKey === filter.key}
          onOpenChange={(open) => onOpenChange(open ? filter.key : null)}
          onChange={(value) => onChange(filter.key, value)}
        />
      ))}
      {active.length > 0 ? (
        <Button kind="quiet" onClick={onClearAll}>
          {t('filter.clearAll')}
        </Button>
      ) : null}
    </div>
  );
}

interface FilterChipProps {
  filter: Filter;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onChange: (value: string) => void;
}

function FilterChip({ filter, open, onOpenChange, onChange }: FilterChipProps) {
  const t = useTexts(uiTexts);
  const known = 'onSearch' in filter.options ? knownOptions(filter.options) : filter.options;
  const chosen = known.find((option) => option.value === filter.value);
  const choose = (value: string) => {
    onChange(value);
    onOpenChange(false);
  };
  return (
    <span className={classes['chip']} data-active={filter.value !== '' || undefined}>
      <Popover
        opened={open}
        onChange={onOpenChange}
        position="bottom-start"
        shadow="md"
        trapFocus
        transitionProps={{ duration: 0 }}
      >
        <Popover.Target>
          <button type="button" className={classes['open']} onClick={() => onOpenChange(!open)}>
            {filter.value === ''
              ? filter.label
              : `${filter.label}: ${chosen?.label ?? filter.value}`}
            <IconChevronDown size={16} aria-hidden />
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={filter.label} p={0}>
          {'onSearch' in filter.options ? (
            <SearchedOptions filter={filter} source={filter.options} onChoose={choose} />
          ) : (
            <FilterOptions filter={filter} options={filter.options} onChoose={choose} />
          )}
        </Popover.Dropdown>
      </Popover>
      {filter.value !== '' ? (
        <button
          type="button"
          className={classes['clear']}
          aria-label={t('filter.clear', { filter: filter.label })}
          onClick={() => onChange('')}
        >
          <IconX size={14} aria-hidden />
        </button>
      ) : null}
    </span>
  );
}

interface FilterOptionsProps {
  filter: Filter;
  options: readonly Option[];
  onChoose: (value: string) => void;
}

function FilterOptions({ filter, options, onChoose }: FilterOptionsProps) {
  const t = useTexts(uiTexts);
  return (
    <ul className={classes['options']} tabIndex={-1}>
      {[{ value: '', label: t('filter.any') }, ...options].map((option) => (
        <li key={option.value}>
          <button
            type="button"
            className={classes['option']}
            aria-pressed={option.value === filter.value}
            data-autofocus={option.value === filter.value || undefined}
            onClick={() => onChoose(option.value)}
          >
            {option.label}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface SearchedOptionsProps extends Omit<FilterOptionsProps, 'options'> {
  source: OptionSource;
}

/** Options of a list too long to be shown as a whole: typing searches it, and its end loads more. */
function SearchedOptions({ filter, source, onChoose }: SearchedOptionsProps) {
  const t = useTexts(uiTexts);
  const [text, setText] = useState('');
  const search = (next: string) => {
    setText(next);
    source.onSearch(next);
  };
  return (
    <>
      <div className={classes['search']}>
        <TextField
          id={`filter-${filter.key}`}
          label={t('filter.search', { filter: filter.label })}
          value={text}
          onChange={search}
          optional="quiet"
          autoFocus
        />
      </div>
      <FilterOptions filter={filter} options={source.options} onChoose={onChoose} />
      <div className={classes['search']} role="status">
        {source.options.length === 0 && !source.searching ? t('field.nothingFound') : null}
        {source.onMore ? (
          <Button kind="quiet" busy={source.searching} onClick={source.onMore}>
            {t('table.more')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
