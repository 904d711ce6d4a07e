import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useDebounced } from '../../../platform/use-debounced.js';
import { useFormat } from '../../../platform/use-format.js';
import { IconUser } from '../../../ui/icons/icons.js';
import { Palette, type PaletteGroup, type PaletteItem } from '../../../ui/navigation/palette.js';
import { commandMatches, searchesPeople, type Command } from '../palette.presenter.js';
import { paletteTexts } from '../palette.texts.js';
import { useFoundPhone } from '../../../domain/found-phone.js';
import { peopleFound } from '../../../domain/people-found.js';
import { usePersonName } from '../../../domain/use-person-name.js';

const pauseMs = 200;
/** A longer list of people is better read on the screen of the list. */
const mostPeople = 8;

export interface CommandGroup {
  key: string;
  label: string;
  commands: readonly (Command & PaletteItem)[];
}

interface CommandPaletteProps {
  /** Screens and actions of the role, the likeliest first. */
  commands: readonly CommandGroup[];
  onClose: () => void;
}

/** Searches people, screens and actions in one field, from anywhere. */
export function CommandPalette({ commands, onClose }: CommandPaletteProps) {
  const t = useTexts(paletteTexts);
  const [text, setText] = useState('');
  const mayFind = useMay('beneficiary.read');
  const navigate = useNavigate();
  const people = usePeople(text.trim(), mayFind, (id) => void navigate(paths.beneficiary(id)));
  const matching = commands.map(({ key, label, commands: all }): PaletteGroup => ({
    key,
    label,
    items: all.filter((command) => commandMatches(command, text)),
  }));
  const status = useStatus(text.trim(), people, matching);
  return (
    <Palette
      title={t('title')}
      placeholder={t(mayFind ? 'placeholder' : 'placeholderScreens')}
      value={text}
      onChange={setText}
      onClose={onClose}
      groups={[...matching, { key: 'people', label: t('people'), items: people.items }]}
      status={status ?? t(mayFind ? 'hint' : 'hintScreens')}
    />
  );
}

interface ChoosePersonProps {
  title: string;
  /** Id of a person who is not offered. */
  except?: string | undefined;
  onChoose: (beneficiaryId: string) => void;
  onClose: () => void;
}

/** Searches people only, such as the person of a note. */
export function ChoosePerson({ title, except, onChoose, onClose }: ChoosePersonProps) {
  const t = useTexts(paletteTexts);
  const [text, setText] = useState('');
  const people = usePeople(text.trim(), true, onChoose, except);
  const groups = [{ key: 'people', label: t('people'), items: people.items }];
  return (
    <Palette
      title={title}
      placeholder={t('placeholderPeople')}
      value={text}
      onChange={setText}
      onClose={onClose}
      groups={groups}
      status={useStatus(text.trim(), people, groups) ?? t('hintPeople')}
    />
  );
}

/** The status of the list; nothing before the user types. */
function useStatus(
  text: string,
  people: ReturnType<typeof usePeople>,
  groups: readonly PaletteGroup[],
): string | undefined {
  const t = useTexts(paletteTexts);
  if (people.failed) return t('failed');
  if (people.searching) return t('searching');
  if (text === '') return undefined;
  if (people.more) return t('more', { count: people.items.length });
  const shown = groups.filter(({ key }) => key !== 'people').flatMap(({ items }) => items);
  const count = people.items.length + shown.length;
  return count === 0 ? t('none', { text }) : t('found', { count });
}

function usePeople(text: string, may: boolean, onChoose: (id: string) => void, except?: string) {
  const t = useTexts(paletteTexts);
  const nameOf = usePersonName();
  const f = useFormat();
  const foundPhone = useFoundPhone();
  const settled = useDebounced(text, pauseMs);
  const wanted = may && searchesPeople(text);
  const query = useQuery({
    ...peopleFound(settled),
    enabled: may && searchesPeople(settled),
    placeholderData: undefined,
    gcTime: 0,
  });
  // Results of an earlier text are left out: a quick Enter would open one of them.
  const current =
    wanted && settled === text ? query.data?.items.filter(({ id }) => id !== except) : undefined;
  const items = (current ?? []).slice(0, mostPeople).map((person): PaletteItem => ({
    key: person.id,
    label: nameOf(person, t('nameless')),
    hint: [
      foundPhone(person.foundPhone),
      person.personalNumber,
      person.birthDate && t('born', { date: f.date(person.birthDate) }),
      f.name(person.currentCase?.caseManager?.name),
    ]
      .filter(Boolean)
      .join(' · '),
    icon: <IconUser size={18} aria-hidden />,
    onSelect: () => onChoose(person.id),
  }));
  return {
    items,
    more: (current?.length ?? 0) > items.length,
    searching: wanted && current === undefined && !query.isError,
    failed: wanted && settled === text && query.isError,
  };
}
