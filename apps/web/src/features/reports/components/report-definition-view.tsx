import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { Disclosure } from '../../../ui/layout/disclosure.js';
import { reportsTexts } from '../reports.texts.js';

/** Shows the exact definition of a report, one click away from every figure. */
export function ReportDefinitionView({ definition }: { definition: Dto<'ReportDefinition'> }) {
  const t = useTexts(reportsTexts);
  const f = useFormat();
  const { denominator, note } = definition;
  return (
    <Disclosure title={t('definition.title')} printed>
      <DescriptionList
        items={[
          { term: t('definition.unit'), value: f.text(definition.unit) },
          { term: t('definition.numerator'), value: f.text(definition.numerator) },
          ...(denominator
            ? [{ term: t('definition.denominator'), value: f.text(denominator) }]
            : []),
          ...(note ? [{ term: t('definition.note'), value: f.text(note) }] : []),
          { term: t('definition.event'), value: t('definition.asOfEvent') },
          { term: t('definition.version'), value: f.number(definition.definitionVersion) },
        ]}
      />
    </Disclosure>
  );
}
