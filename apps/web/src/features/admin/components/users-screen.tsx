import { userRoles } from '@gza/contract';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useFilters } from '../../../platform/use-filters.js';
import { everyPage } from '../../../platform/data/queries.js';
import { roleTexts } from '../../../platform/i18n/roles.texts.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useBureauOptions } from '../../../domain/reference.js';
import { Button } from '../../../ui/button.js';
import { FilterBar } from '../../../ui/filter-bar.js';
import { Inline, Muted, Stack } from '../../../ui/layout.js';
import { Panel } from '../../../ui/panel.js';
import { QueryState } from '../../../ui/query-state.js';
import { SearchField } from '../../../ui/search-field.js';
import { EmptyState } from '../../../ui/states.js';
import { adminTexts } from '../admin.texts.js';
import { found, userFilterKeys, userFiltersFrom } from '../users.presenter.js';
import { UserDialog, type AskedOfUser } from './user-dialog.js';
import { UsersTable } from './users-table.js';

/** Accounts: who may sign in, as what and where. */
export function UsersScreen() {
  const t = useTexts(adminTexts);
  const { params, set, clear: clearFilters } = useFilters(userFilterKeys);
  const filters = useMemo(() => userFiltersFrom(params), [params]);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<AskedOfUser | null>(null);
  const query = useQuery(everyPage('listUsers', { query: filters }));
  const clear = () => {
    setText('');
    clearFilters();
  };
  return (
    <Stack gap={12}>
      <SearchField
        id="user-search"
        label={t('search')}
        placeholder=""
        description={t('users.searchHint')}
        value={text}
        onChange={setText}
        onSubmit={() => undefined}
        icon={<IconSearch size={18} aria-hidden />}
        action={null}
      />
      <Inline>
        <UserFilterBar params={params} onChange={set} onClear={clear} />
        <Button
          kind="primary"
          icon={<IconPlus size={18} aria-hidden />}
          onClick={() => setAsked({ kind: 'new' })}
        >
          {t('users.new')}
        </Button>
      </Inline>
      <QueryState query={query} lines={10}>
        {({ items }) => {
          const shown = found(items, text);
          return (
            <Panel>
              {shown.length > 0 ? (
                <UsersTable users={shown} onAsk={setAsked} />
              ) : (
                <EmptyState
                  title={t('filteredOut')}
                  text={t('filteredOutText')}
                  action={
                    <Button onClick={clear}>{t('users.count', { count: items.length })}</Button>
                  }
                />
              )}
            </Panel>
          );
        }}
      </QueryState>
      <div role="status">
        {query.data ? (
          <Muted small>{t('users.count', { count: found(query.data.items, text).length })}</Muted>
        ) : null}
      </div>
      <UserDialog
        asked={asked}
        users={query.data?.items ?? []}
        onAsk={setAsked}
        onClose={() => setAsked(null)}
      />
    </Stack>
  );
}

interface UserFilterBarProps {
  params: URLSearchParams;
  onChange: (key: string, value: string) => void;
  onClear: () => void;
}

function UserFilterBar({ params, onChange, onClear }: UserFilterBarProps) {
  const t = useTexts(adminTexts);
  const roles = useTexts(roleTexts);
  const bureaus = useBureauOptions();
  const [open, setOpen] = useState<string | null>(null);
  const options = {
    role: userRoles.map((value) => ({ value, label: roles(value) })),
    bureau: bureaus,
    status: [
      { value: 'active', label: t('active') },
      { value: 'inactive', label: t('inactive') },
    ],
  };
  return (
    <FilterBar
      filters={userFilterKeys.map((key) => ({
        key,
        label: t(`users.${key}`),
        options: options[key],
        value: params.get(key) ?? '',
      }))}
      openKey={open}
      onOpenChange={setOpen}
      onChange={onChange}
      onClearAll={onClear}
    />
  );
}
