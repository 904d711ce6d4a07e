import { Menu as MantineMenu } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useContinued } from '../../platform/drafts/use-continued.js';
import classes from './menu.module.css';

export interface MenuItem {
  key: string;
  label: string;
  icon?: ReactNode;
  onSelect: () => void;
  /** Key of the draft of the form that the item opens, as for a button. */
  continues?: string;
  /** Marks the chosen item. */
  current?: boolean;
}

interface MenuProps {
  /** The button that opens the menu. */
  trigger: ReactElement;
  /** Text above the items; a menu may hold nothing but items, so it is an item that cannot be chosen. */
  heading?: ReactNode;
  items: readonly MenuItem[];
}

export function Menu({ trigger, heading, items }: MenuProps) {
  useContinued(items.map(({ onSelect, ...item }) => ({ ...item, open: onSelect })));
  return (
    <MantineMenu
      // The library's invisible first stop would be a child that a menu must not have.
      withInitialFocusPlaceholder={false}
      shadow="md"
      position="bottom-end"
      transitionProps={{ duration: 0 }}
      withinPortal
    >
      <MantineMenu.Target>{trigger}</MantineMenu.Target>
      <MantineMenu.Dropdown>
        {heading ? (
          <MantineMenu.Item disabled className={classes['heading']}>
            {heading}
          </MantineMenu.Item>
        ) : null}
        {items.map((item) => (
          <MantineMenu.Item
            key={item.key}
            leftSection={item.icon}
            rightSection={item.current ? '✓' : undefined}
            onClick={item.onSelect}
          >
            {item.label}
          </MantineMenu.Item>
        ))}
      </MantineMenu.Dropdown>
    </MantineMenu>
  );
}
