import type { Permission } from '@gza/contract';
import type { ComponentType } from 'react';
import type { Language } from './i18n/i18n.js';

/** The groups of the main menu, in order. */
export const navigationGroups = [
  'work',
  'services',
  'department',
  'figures',
  'administration',
] as const;
export type NavigationGroup = (typeof navigationGroups)[number];

/** A screen or action that the main menu leads to. */
export interface Place {
  readonly key: string;
  readonly to: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
  /** Permissions of the screen: a role that has one of them sees it. */
  readonly needs: Permission | readonly Permission[];
}

/** A screen of the main menu; its feature declares it in `navigation.ts`, and `app/navigation.ts` lists the features. */
export interface NavItem extends Place {
  readonly group: NavigationGroup;
  /** Other addresses that belong to the screen, marked in the menu like its own. */
  readonly also?: readonly string[];
  /** Rank by frequency of use, the most used first: the bar of a phone shows four. */
  readonly rank: number;
  /** Physical key after G. */
  readonly goKey?: `Key${string}`;
}
