import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useMay } from '../../../platform/access.js';
import { paths } from '../../../platform/paths.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { Between, Muted } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import { asksForContacts } from '../columns.presenter.js';
import { matches } from '../filters.presenter.js';
import { peopleFound } from '../../../domain/people-found.js';
import type { ListProps } from './list-props.js';
import { PhonesFound } from './phones-found.js';
import { PeopleTable } from './people-table.js';

/** The most people that the server answers, best match first. */
const most = 50;

/** Shows the people found by the search, best match first; the filters still apply. */
export function FoundPeople({ list, columns, reassign, tools, onOpenFilter }: ListProps) {
  const t = useTexts(beneficiariesTexts);
  const mayTakeApplications = useMay('application.receive');
  const query = useQuery(
    peopleFound(list.search, asksForContacts(columns) || list.filters.noContactDays !== undefined),
  );
  return (
    <QueryState query={query} lines={6}>
      {({ items, calls }) => {
        const people = items.filter((person) => matches(person, list.filters));
        if (people.length === 0) {
          return (
            <Panel>
              <PhonesFound people={people} calls={calls} />
              <EmptyState
                title={t('search.none', { text: list.search })}
                text={t('search.noneText')}
                action={
                  mayTakeApplications ? (
                    <ButtonLink to={paths.newApplication}>{t('newApplication')}</ButtonLink>
                  ) : null
                }
              />
            </Panel>
          );
        }
        return (
          <>
            <Between>
              <Muted>
                <span role="status">
                  {t('search.found', { number: people.length })}
                  {items.length >= most ? ` · ${t('search.more')}` : ''}
                </span>
              </Muted>
              {tools}
            </Between>
            <PhonesFound people={people} calls={calls} />
            <PeopleTable
              people={people}
              columns={columns}
              what={list.search}
              reassign={reassign}
              onFilter={onOpenFilter}
            />
          </>
        );
      }}
    </QueryState>
  );
}
