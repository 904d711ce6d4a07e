import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useMay } from '../../../platform/access.js';
import { ButtonLink } from '../../../ui/button.js';
import { Stack } from '../../../ui/layout.js';
import { Page } from '../../../ui/page.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import { useListState } from '../use-list-state.js';
import { BeneficiaryFilters } from './beneficiary-filters.js';
import { FoundPeople } from './found-people.js';
import { PeopleList } from './people-list.js';
import { SearchBox } from './search-box.js';

export function BeneficiariesScreen() {
  const t = useTexts(beneficiariesTexts);
  const list = useListState();
  const [openFilter, setOpenFilter] = useState<string | null>(null);
  const mayTakeApplications = useMay('createApplication');
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
        {list.search.length >= 2 ? (
          <FoundPeople list={list} onOpenFilter={setOpenFilter} />
        ) : (
          <PeopleList list={list} onOpenFilter={setOpenFilter} />
        )}
      </Stack>
    </Page>
  );
}
