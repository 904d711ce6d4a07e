import { useState } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useMay } from '../../../platform/access.js';
import { IconUserPlus } from '../../../ui/icons/icons.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Page } from '../../../ui/layout/page.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import type { RecordParts } from '../record-parts.js';
import { useColumnsShown } from '../use-columns-shown.js';
import { useListState } from '../use-list-state.js';
import { BeneficiaryFilters } from './beneficiary-filters.js';
import { ChooseColumns } from './choose-columns.js';
import { FoundPeople } from './found-people.js';
import type { ListProps } from './list-props.js';
import { PeopleList } from './people-list.js';
import { SavedViews } from './saved-views.js';
import { SearchBox } from './search-box.js';

export function BeneficiariesScreen({ reassign }: Pick<RecordParts, 'reassign'>) {
  const t = useTexts(beneficiariesTexts);
  const list = useListState();
  const columns = useColumnsShown(list.columns);
  const [openFilter, setOpenFilter] = useState<string | null>(null);
  const mayTakeApplications = useMay('application.receive');
  const mayReassign = useMay('case.assign');
  const shown: ListProps = {
    list,
    columns: columns.shown,
    reassign: mayReassign ? reassign : undefined,
    tools: <ChooseColumns list={list} columns={columns} />,
    onOpenFilter: setOpenFilter,
  };
  return (
    <Page
      title={t('title')}
      actions={
        mayTakeApplications ? (
          <ButtonLink
            to={paths.newApplication}
            kind="primary"
            icon={<IconUserPlus size={18} aria-hidden />}
          >
            {t('newApplication')}
          </ButtonLink>
        ) : null
      }
    >
      <Stack gap={12}>
        <SearchBox value={list.search} onSearch={list.setSearch} />
        <BeneficiaryFilters list={list} openKey={openFilter} onOpenChange={setOpenFilter} />
        <SavedViews list={list} />
        {list.search.length >= 2 ? <FoundPeople {...shown} /> : <PeopleList {...shown} />}
      </Stack>
    </Page>
  );
}
