import type { Dto, ServiceKind } from '@gza/contract';
import { trimmed } from './bureaus.presenter.js';

/** Lists of records with a code that the administration keeps. */
export type ListKey = 'regions' | 'establishments' | 'areas' | 'services';

/** A region, an establishment, an area or a service. */
export interface Entry {
  code: string;
  name: { ka: string; en: string };
  active: boolean;
  version: number;
  kind?: ServiceKind;
}

export interface EntryValues {
  code: string;
  name: { ka: string; en: string };
  kind: string;
  active: boolean;
}

export const blankEntry: EntryValues = {
  code: '',
  name: { ka: '', en: '' },
  kind: '',
  active: true,
};

export const entryValues = ({ code, name, active, kind }: Entry): EntryValues => ({
  code,
  name,
  kind: kind ?? '',
  active,
});

export const newEntry = ({ code, name }: EntryValues): Dto<'CreateRegionBody'> => ({
  code: code.trim(),
  name: trimmed(name),
});

export const newService = ({ kind, ...values }: EntryValues): Dto<'CreateServiceBody'> => ({
  ...newEntry({ ...values, kind }),
  // The form offers these kinds only; an empty one is refused at its field.
  kind: kind as ServiceKind,
});

/** The body of a change. Code and kind are left out: other records refer to them. */
export const entryChange = ({ name, active }: EntryValues): Dto<'ChangeRegionBody'> => ({
  name: trimmed(name),
  active,
});

/** The present version of an entry that a dialog was opened for. */
export const latestEntry = (entries: readonly Entry[], one: Entry): Entry =>
  entries.find(({ code }) => code === one.code) ?? one;
