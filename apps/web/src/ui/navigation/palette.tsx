import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTexts } from '../../platform/i18n/use-texts.js';
import { fieldClassNames } from '../forms/field.js';
import classes from './palette.module.css';
import { IconSearch } from '../icons/icons.js';
import { uiTexts } from '../ui.texts.js';

export interface PaletteItem {
  key: string;
  label: string;
  /** Detail that distinguishes an entry from its neighbours, such as a personal number. */
  hint?: string;
  icon?: ReactNode;
  onSelect: () => void;
}

export interface PaletteGroup {
  key: string;
  label: string;
  items: readonly PaletteItem[];
}

interface PaletteProps {
  title: string;
  placeholder: string;
  value: string;
  onChange: (text: string) => void;
  onClose: () => void;
  groups: readonly PaletteGroup[];
  /** Status shown under the list and read out: the number of results, or that a search is running. */
  status: string;
}

/** One field for people, screens and actions: typing narrows the list, Enter opens the marked entry. */
export function Palette(props: PaletteProps) {
  const t = useTexts(uiTexts);
  return (
    <Modal.Root
      opened
      onClose={props.onClose}
      transitionProps={{ duration: 0 }}
      yOffset="8vh"
      size="lg"
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes['head']}>
          <Modal.Title className={classes['title']}>{props.title}</Modal.Title>
          <Modal.CloseButton aria-label={t('dialog.close')} />
        </div>
        <Modal.Body className={classes['body']}>
          <FieldAndList {...props} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function FieldAndList({ groups, onClose, title, placeholder, value, ...props }: PaletteProps) {
  const list = useCombobox({ opened: true });
  const shown = groups.filter(({ items }) => items.length > 0);
  const items = new Map(shown.flatMap(({ items: all }) => all.map((item) => [item.key, item])));
  const first = shown[0]?.items[0]?.key;
  const { selectFirstOption } = list;
  // Enter opens the first entry; an entry that is added below it later does not move the mark.
  useEffect(() => void selectFirstOption(), [value, first, selectFirstOption]);
  return (
    <>
      <Combobox
        store={list}
        onOptionSubmit={(key) => {
          onClose();
          items.get(key)?.onSelect();
        }}
      >
        <Combobox.EventsTarget withExpandedAttribute>
          <TextInput
            data-autofocus
            aria-label={title}
            placeholder={placeholder}
            value={value}
            autoComplete="off"
            spellCheck={false}
            leftSection={<IconSearch size={18} aria-hidden />}
            classNames={fieldClassNames}
            onChange={(event) => props.onChange(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onClose();
            }}
          />
        </Combobox.EventsTarget>
        <Combobox.Options className={classes['list']} aria-label={title}>
          {shown.map((group) => (
            <Combobox.Group key={group.key} label={group.label}>
              {group.items.map((item) => (
                <Combobox.Option key={item.key} value={item.key} className={classes['item']}>
                  {item.icon}
                  <span className={classes['label']}>{item.label}</span>
                  {item.hint ? <span className={classes['hint']}>{item.hint}</span> : null}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
      </Combobox>
      <p className={classes['status']} role="status">
        {props.status}
      </p>
    </>
  );
}
