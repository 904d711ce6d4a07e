import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { at, useChanges } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMe } from '../../../platform/sign-in.js';
import { useFormat } from '../../../platform/use-format.js';
import { IconDotsVertical } from '../../../ui/icons/icons.js';
import { Button, IconButton } from '../../../ui/navigation/button.js';
import { ChoiceChips } from '../../../ui/forms/choice-chips.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Inline } from '../../../ui/layout/layout.js';
import { Menu } from '../../../ui/navigation/menu.js';
import { notify } from '../../../ui/feedback/notify.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import { activeFilters, matchesView, viewBody } from '../filters.presenter.js';
import { NewView, RenameView } from '../forms/saved-view-form.js';
import { removeView } from '../saved-view.mutations.js';
import { useViewName } from '../use-view-name.js';
import type { ListProps } from './list-props.js';

/** Lists the saved views of the user and of the bureau, and saves the present one. */
export function SavedViews({ list }: Pick<ListProps, 'list'>) {
  const t = useTexts(beneficiariesTexts);
  const f = useFormat();
  const me = useMe();
  const views = useQuery({ ...read('listSavedViews'), staleTime: 5 * 60_000 }).data?.items ?? [];
  const [editing, setEditing] = useState<'new' | 'name' | null>(null);
  const current = views.find(({ id }) => id === list.viewId);
  const unchanged = current !== undefined && matchesView(current, list.filters, list.columns);
  const worthKeeping = activeFilters(list.filters).length > 0 || list.columns !== null;
  const mine = current?.owner.id === me.id;
  const suggested = useViewName(list.filters);
  const done = (name: string) => {
    setEditing(null);
    notify.done(t('view.saved', { name }));
  };
  if (views.length === 0 && !worthKeeping) return null;
  return (
    <Inline>
      {views.length > 0 ? (
        <ChoiceChips
          label={t('view.label')}
          value={current?.id ?? ''}
          options={[
            { value: '', label: t('view.all') },
            ...views.map(({ id, name }) => ({ value: id, label: f.name(name) })),
          ]}
          onChange={(id) => list.choose(views.find((view) => view.id === id) ?? null)}
        />
      ) : null}
      {current && mine ? (
        <ViewMenu
          view={current}
          unchanged={unchanged}
          list={list}
          onRename={() => setEditing('name')}
        />
      ) : null}
      {worthKeeping && !unchanged ? (
        <Button onClick={() => setEditing('new')}>
          {t(current ? 'view.saveNew' : 'view.save')}
        </Button>
      ) : null}
      <Dialog
        open={editing !== null}
        title={t(editing === 'name' ? 'view.rename' : 'view.save')}
        onClose={() => setEditing(null)}
      >
        {editing === 'new' ? (
          <NewView
            suggested={suggested}
            kept={viewBody(list.filters, list.columns)}
            onDone={(saved) => {
              list.choose(saved);
              done(saved.name);
            }}
          />
        ) : null}
        {editing === 'name' && current ? <RenameView view={current} onDone={done} /> : null}
      </Dialog>
    </Inline>
  );
}

interface ViewMenuProps extends Pick<ListProps, 'list'> {
  view: Dto<'SavedView'>;
  unchanged: boolean;
  onRename: () => void;
}

function ViewMenu({ view, unchanged, list, onRename }: ViewMenuProps) {
  const t = useTexts(beneficiariesTexts);
  const changes = useChanges();
  const { name } = view;
  const update = {
    key: 'update',
    label: t('view.update'),
    onSelect: () =>
      void changes
        .changeSavedView({ ...at(view), body: viewBody(list.filters, list.columns) })
        .then(
          () => notify.done(t('view.updated', { name })),
          () => notify.failed(t('view.failed')),
        ),
  };
  return (
    <Menu
      trigger={
        <IconButton
          label={t('view.menu', { name })}
          icon={<IconDotsVertical size={18} aria-hidden />}
        />
      }
      items={[
        ...(unchanged ? [] : [update]),
        { key: 'rename', label: t('view.rename'), onSelect: onRename },
        {
          key: 'remove',
          label: t('view.remove'),
          onSelect: () =>
            void removeView(changes, view).then(
              (undo) => {
                list.choose(null);
                notify.undo(t('view.removed', { name }), undo);
              },
              () => notify.failed(t('view.failed')),
            ),
        },
      ]}
    />
  );
}
