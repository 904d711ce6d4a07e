import { useInfiniteQuery } from '@tanstack/react-query';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMay } from '../../../platform/access.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { Between, Muted } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import { asksForContacts } from '../columns.presenter.js';
import { activeFilters } from '../filters.presenter.js';
import { peopleList } from '../queries.js';
import type { ListProps } from './list-props.js';
import { PeopleTable } from './people-table.js';

/** Lists the people who match the filters, page after page while scrolling. */
export function PeopleList({ list, columns, reassign, tools, onOpenFilter }: ListProps) {
  const t = useTexts(beneficiariesTexts);
  const f = useFormat();
  const query = useInfiniteQuery(peopleList(list.filters, asksForContacts(columns)));
  const { sort = 'familyName', ...filters } = list.filters;
  return (
    <QueryState query={query} lines={12}>
      {({ pages }) => {
        const people = pages.flatMap((page) => page.items);
        if (people.length === 0) return <Nobody list={list} />;
        return (
          <>
            <Between>
              <Muted>
                <span role="status">
                  {t(query.hasNextPage ? 'list.shown' : 'list.all', {
                    number: f.number(people.length),
                  })}
                </span>
              </Muted>
              {tools}
            </Between>
            <PeopleTable
              people={people}
              columns={columns}
              what={JSON.stringify(filters)}
              reassign={reassign}
              sort={sort}
              onSort={(sort) => list.setFilter('sort', sort)}
              onFilter={onOpenFilter}
              hasMore={query.hasNextPage}
              loadingMore={query.isFetchingNextPage}
              onMore={() => void query.fetchNextPage()}
            />
          </>
        );
      }}
    </QueryState>
  );
}

function Nobody({ list }: Pick<ListProps, 'list'>) {
  const t = useTexts(beneficiariesTexts);
  const mayTakeApplications = useMay('application.receive');
  const filtered = activeFilters(list.filters).length > 0;
  return (
    <Panel>
      {filtered ? (
        <EmptyState
          title={t('list.filteredOut')}
          text={t('list.filteredOutText')}
          action={<Button onClick={list.clearFilters}>{t('list.clear')}</Button>}
        />
      ) : (
        <EmptyState
          title={t('list.none')}
          text={t('list.noneText')}
          action={
            mayTakeApplications ? (
              <ButtonLink to={paths.newApplication}>{t('newApplication')}</ButtonLink>
            ) : null
          }
        />
      )}
    </Panel>
  );
}
