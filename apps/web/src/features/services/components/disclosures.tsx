import { useQuery } from '@tanstack/react-query';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { IconPrinter } from '../../../ui/icons/icons.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { Link } from '../../../ui/navigation/link.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { servicesTexts } from '../services.texts.js';

/** Shows which partner received or read which data: the person may ask, and the answer is one panel away. */
export function Disclosures({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(servicesTexts);
  const labels = useTexts(serviceLabels);
  const f = useFormat();
  const query = useQuery(read('listDisclosures', { id: beneficiaryId }));
  const columns = ['at', 'organisation', 'what', 'fields', 'referral'] as const;
  return (
    <Panel
      title={t('disclosures.title')}
      actions={
        query.data && query.data.items.length > 0 ? (
          <ButtonLink
            to={paths.disclosures(beneficiaryId)}
            icon={<IconPrinter size={18} aria-hidden />}
          >
            {t('disclosures.print')}
          </ButtonLink>
        ) : null
      }
    >
      <QueryState query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <SimpleTable
              caption={t('disclosures.title')}
              cards
              columns={columns.map((key) => ({ key, header: t(`disclosures.${key}`) }))}
              rows={items.map((one) => {
                const at = f.dateTime(one.at);
                return {
                  key: `${one.kind} ${one.at} ${one.referralId ?? one.organisation.id}`,
                  cells: {
                    at:
                      one.times > 1 ? `${t('disclosures.times', { count: one.times })} ${at}` : at,
                    organisation: f.named(one.organisation.name),
                    what: labels(`disclosure.${one.kind}`),
                    fields:
                      one.fields.map((field) => labels(`disclosed.${field}`)).join(', ') || '–',
                    referral: one.referralId ? (
                      <Link
                        to={paths.staffReferral(one.referralId)}
                        aria-label={t('disclosures.openOf', { date: at })}
                      >
                        {t('disclosures.open')}
                      </Link>
                    ) : (
                      '–'
                    ),
                  },
                };
              })}
            />
          ) : (
            <EmptyState title={t('disclosures.none')} text={t('disclosures.noneText')} />
          )
        }
      </QueryState>
    </Panel>
  );
}
