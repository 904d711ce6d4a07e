import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useRegionOptions } from '../../../platform/reference.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Inline, Muted, Stack } from '../../../ui/layout.js';
import { Panel } from '../../../ui/panel.js';
import { QueryState } from '../../../ui/query-state.js';
import { SearchField } from '../../../ui/search-field.js';
import { SimpleTable } from '../../../ui/simple-table.js';
import { EmptyState } from '../../../ui/states.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { OrganisationForm } from '../forms/organisation-form.js';
import { adminTexts } from '../admin.texts.js';
import { contactOf, foundOrganisations, type Organisation } from '../organisations.presenter.js';
import { adminQueries } from '../queries.js';

type Asked = 'new' | { id: string };

/** Partners: who they are, where they work, and whether they take referrals. */
export function OrganisationsScreen() {
  const t = useTexts(adminTexts);
  const query = useQuery(adminQueries.organisations());
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const chosen =
    asked !== null && asked !== 'new' ? query.data?.find(({ id }) => id === asked.id) : undefined;
  const close = () => setAsked(null);
  return (
    <Stack gap={12}>
      <SearchField
        id="organisation-search"
        label={t('search')}
        placeholder=""
        description={t('organisations.name')}
        value={text}
        onChange={setText}
        onSubmit={() => undefined}
        icon={<IconSearch size={18} aria-hidden />}
        action={null}
      />
      <Inline>
        <Button
          kind="primary"
          icon={<IconPlus size={18} aria-hidden />}
          onClick={() => setAsked('new')}
        >
          {t('organisations.new')}
        </Button>
      </Inline>
      <QueryState query={query} lines={8}>
        {(organisations) => {
          const shown = foundOrganisations(organisations, text);
          return (
            <Panel>
              {shown.length > 0 ? (
                <OrganisationsTable organisations={shown} onChange={(id) => setAsked({ id })} />
              ) : (
                <EmptyState title={t('filteredOut')} text={t('filteredOutText')} />
              )}
            </Panel>
          );
        }}
      </QueryState>
      <Dialog
        open={asked !== null}
        title={
          asked === 'new' ? t('organisations.new') : t('changeOf', { name: chosen?.name.ka ?? '' })
        }
        onClose={close}
      >
        {asked === 'new' ? <OrganisationForm onDone={close} /> : null}
        {chosen ? <OrganisationForm organisation={chosen} onDone={close} /> : null}
      </Dialog>
    </Stack>
  );
}

interface OrganisationsTableProps {
  organisations: readonly Organisation[];
  onChange: (id: string) => void;
}

const columns = ['name', 'legalForm', 'regions', 'contacts', 'standing', 'step'] as const;

function OrganisationsTable({ organisations, onChange }: OrganisationsTableProps) {
  const t = useTexts(adminTexts);
  const f = useFormat();
  const regions = useRegionOptions();
  const nameOf = (code: string) => regions.find(({ value }) => value === code)?.label ?? code;
  return (
    <SimpleTable
      caption={t('tab.organisations')}
      cards
      columns={columns.map((key) => ({ key, header: t(`organisations.${key}`) }))}
      rows={organisations.map((one) => ({
        key: one.id,
        cells: {
          name: f.text(one.name),
          legalForm: t(`legalForm.${one.legalForm}`),
          regions: one.regions.map(nameOf).join(', ') || t('organisations.everywhere'),
          contacts: (
            <>
              {contactOf(one, 'phone') || '–'}
              <div>
                <Muted small>{contactOf(one, 'email')}</Muted>
              </div>
            </>
          ),
          standing: (
            <StatusTag tone={one.active ? 'ok' : 'neutral'}>
              {one.active ? t('active') : t('inactive')}
            </StatusTag>
          ),
          step: (
            <Button
              kind="quiet"
              aria-label={t('changeOf', { name: f.text(one.name) })}
              onClick={() => onChange(one.id)}
            >
              {t('change')}
            </Button>
          ),
        },
      }))}
    />
  );
}
