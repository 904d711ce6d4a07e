import { userRoles, type Dto } from '@gza/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useFilters } from '../../../platform/use-filters.js';
import { pages } from '../../../platform/data/queries.js';
import { roleTexts } from '../../../platform/i18n/roles.texts.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useBureauOptions } from '../../../domain/reference.js';
import { paths } from '../../../platform/paths.js';
import { IconPlus } from '../../../ui/icons/icons.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import type { Filter } from '../../../ui/lists/filter-bar.js';
import { FilteredList } from '../../../ui/lists/filtered-list.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { MoreButton } from '../../../ui/lists/more-button.js';
import { TypedSearch } from '../../../ui/forms/typed-search.js';
import { adminTexts } from '../admin.texts.js';
import { userFilterKeys, userFiltersFrom } from '../users.presenter.js';
import { InviteWaiting } from './invite-waiting.js';
import { Slips } from './slips.js';
import { UserDialog, type AskedOfUser } from './user-dialog.js';
import { UsersTable } from './users-table.js';

/** Accounts: who may sign in, as what and where. What is searched for names people, so it is not in the address. */
export function UsersScreen() {
  const t = useTexts(adminTexts);
  const address = useFilters(userFilterKeys);
  const { params } = address;
  const filters = useMemo(() => userFiltersFrom(params), [params]);
  const userFilters = useUserFilters(params);
  const [q, setQ] = useState('');
  const [asked, setAsked] = useState<AskedOfUser | null>(null);
  const [invited, setInvited] = useState<readonly Dto<'UserWithInvitation'>[] | null>(null);
  const query = useInfiniteQuery(pages('listUsers', { query: { ...filters, ...(q && { q }) } }));
  const users = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const clear = () => {
    setQ('');
    address.clear();
  };
  if (invited) return <Slips invited={invited} onDone={() => setInvited(null)} />;
  return (
    <Stack gap={12}>
      <TypedSearch
        id="user-search"
        labels={{
          label: t('search'),
          placeholder: '',
          hint: t('users.searchHint'),
          clear: t('searchClear'),
        }}
        value={q}
        onSearch={setQ}
      />
      <Inline>
        <Button
          kind="primary"
          icon={<IconPlus size={18} aria-hidden />}
          onClick={() => setAsked({ kind: 'new' })}
        >
          {t('users.new')}
        </Button>
        <InviteWaiting onInvited={setInvited} />
        <ButtonLink to={paths.imports} kind="quiet">
          {t('users.byFile')}
        </ButtonLink>
      </Inline>
      <FilteredList
        query={query}
        address={{ ...address, clear, active: address.active || q !== '' }}
        filters={userFilters}
        none={{ title: t('users.none') }}
        filteredOut={{ title: t('filteredOut'), text: t('filteredOutText'), clear: t('showAll') }}
        lines={10}
      >
        {(items) => (
          <Panel>
            <Stack gap={12}>
              <UsersTable users={items} onAsk={setAsked} />
              <MoreButton query={query} label={t('more')} />
            </Stack>
          </Panel>
        )}
      </FilteredList>
      <div role="status">
        {query.data ? <Muted small>{t('users.count', { count: users.length })}</Muted> : null}
      </div>
      <UserDialog
        asked={asked}
        users={users}
        onInvited={(one) => {
          setAsked(null);
          setInvited([one]);
        }}
        onClose={() => setAsked(null)}
      />
    </Stack>
  );
}

function useUserFilters(params: URLSearchParams): Filter[] {
  const t = useTexts(adminTexts);
  const roles = useTexts(roleTexts);
  const options = {
    role: userRoles.map((value) => ({ value, label: roles(value) })),
    bureau: useBureauOptions(),
    status: [
      { value: 'active', label: t('active') },
      { value: 'inactive', label: t('inactive') },
    ],
  };
  return userFilterKeys.map((key) => ({
    key,
    label: t(`users.${key}`),
    options: options[key],
    value: params.get(key) ?? '',
  }));
}
