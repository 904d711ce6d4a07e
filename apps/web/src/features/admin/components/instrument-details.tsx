import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read } from '../../../platform/data/queries.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { rangeText } from '../../../platform/range.js';
import { useFormat } from '../../../platform/use-format.js';
import { ChoiceChips } from '../../../ui/forms/choice-chips.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { Stack } from '../../../ui/layout/layout.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { instrumentsTexts } from '../instruments.texts.js';

type Summary = Dto<'InstrumentVersionSummary'>;

/** Shows the versions of one instrument, and the content and permitted use of the chosen version. */
export function InstrumentDetails({ instrument }: { instrument: Dto<'Instrument'> }) {
  const t = useTexts(instrumentsTexts);
  const query = useQuery(read('listInstrumentVersions', { code: instrument.code }));
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <QueryState query={query}>
      {({ items }) => {
        const version = items.find(({ number }) => number === chosen) ?? items[0];
        return (
          <Stack>
            <ChoiceChips
              label={t('versions')}
              options={items.map(({ number }) => ({
                value: String(number),
                label: t('version', { number }),
              }))}
              value={String(version?.number ?? '')}
              onChange={(number) => setChosen(Number(number))}
            />
            {version ? <Version summary={version} /> : null}
          </Stack>
        );
      }}
    </QueryState>
  );
}

function Version({ summary }: { summary: Summary }) {
  const t = useTexts(instrumentsTexts);
  const f = useFormat();
  const query = useQuery(
    read('getInstrumentVersion', { code: summary.instrumentCode, number: String(summary.number) }),
  );
  return (
    <QueryState query={query} lines={8}>
      {({ sections, scales, licence, validationStatement }) => (
        <DescriptionList
          items={[
            { term: t('state'), value: t(`states.${summary.status}`) },
            ...(summary.validFrom || summary.validTo
              ? [
                  {
                    term: t('valid'),
                    value: rangeText(summary.validFrom, summary.validTo, {
                      from: (from) => t('validity.from', { from: f.date(from) }),
                      to: (to) => t('validity.to', { to: f.date(to) }),
                      between: (from, to) =>
                        t('validity.between', { from: f.date(from), to: f.date(to) }),
                    }),
                  },
                ]
              : []),
            {
              term: t('size'),
              value: t('sizeText', {
                sections: sections.length,
                items: sections.reduce((sum, { items }) => sum + items.length, 0),
                scales: scales.length,
              }),
            },
            { term: t('validation'), value: f.text(validationStatement) },
            { term: t('owner'), value: licence.owner },
            { term: t('terms'), value: licence.terms },
            { term: t('attribution'), value: licence.attribution },
            { term: t('redistribution'), value: t(licence.redistribution ? 'yes' : 'no') },
            { term: t('wording'), value: t(`translation.${licence.translations.ka}`) },
            { term: t('wordingEn'), value: t(`translation.${licence.translations.en}`) },
          ]}
        />
      )}
    </QueryState>
  );
}
