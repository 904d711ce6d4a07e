import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { everyPage } from '../../../platform/data/queries.js';
import { useMay, usePermissions } from '../../../platform/access.js';
import { latestVersion } from '../../../platform/latest-version.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { cardTones } from '../../../domain/labels/tones.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Item, ItemList } from '../../../ui/lists/item-list.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { EmptyState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { cardSteps, requestable, type CardStep } from '../card.presenter.js';
import { CardRequest, CardStepForm } from '../forms/card-forms.js';
import { servicesTexts } from '../services.texts.js';

type Card = Dto<'IssuedCard'>;
type Asked = { card: Card; step: CardStep } | 'request';

interface RecordCardsProps {
  beneficiaryId: string;
  /** Whether the person has an open case. */
  open: boolean;
}

export function RecordCards({ beneficiaryId, open }: RecordCardsProps) {
  const t = useTexts(servicesTexts);
  const labels = useTexts(serviceLabels);
  const mayRead = useMay('issuedCard.read');
  const mayRequest = useMay('issuedCard.handle') && open;
  const query = useQuery({
    ...everyPage('listIssuedCards', { query: { beneficiaryId } }),
    enabled: mayRead,
  });
  const [asked, setAsked] = useState<Asked | null>(null);
  if (!mayRead) return null;
  const kinds = requestable(query.data?.items ?? []);
  const title =
    asked === 'request'
      ? t('cards.request')
      : asked
        ? t('cards.stepOf', {
            step: t(`cards.step.${asked.step}`),
            card: labels(`card.${asked.card.kind}`),
          })
        : '';
  const close = () => setAsked(null);
  return (
    <Panel
      title={t('cards.title')}
      actions={
        mayRequest && query.data && kinds.length > 0 ? (
          <Button continues={`card.new.${beneficiaryId}`} onClick={() => setAsked('request')}>
            {t('cards.request')}
          </Button>
        ) : null
      }
    >
      <QueryState query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <ItemList label={t('cards.title')}>
              {items.map((card) => (
                <CardItem key={card.id} card={card} onStep={(step) => setAsked({ card, step })} />
              ))}
            </ItemList>
          ) : (
            <EmptyState title={t('cards.none')} text={t('cards.noneText')} />
          )
        }
      </QueryState>
      <Dialog open={asked !== null} title={title} onClose={close}>
        {asked === 'request' ? (
          <CardRequest beneficiaryId={beneficiaryId} kinds={kinds} onDone={close} />
        ) : asked ? (
          <CardStepForm
            {...asked}
            card={latestVersion(query.data?.items, asked.card)}
            onDone={close}
          />
        ) : null}
      </Dialog>
    </Panel>
  );
}

function CardItem({ card, onStep }: { card: Card; onStep: (step: CardStep) => void }) {
  const t = useTexts(servicesTexts);
  const labels = useTexts(serviceLabels);
  const f = useFormat();
  const steps = cardSteps(card, usePermissions());
  const name = labels(`card.${card.kind}`);
  const days = (['requestedOn', 'issuedOn', 'handedOverOn', 'endedOn'] as const)
    .filter((key) => card[key] !== null)
    .map((key) => t(`cards.${key}`, { date: f.date(card[key]) }));
  return (
    <Item
      title={card.number ? `${name} № ${card.number}` : name}
      tags={<StatusTag tone={cardTones[card.state]}>{labels(`cardState.${card.state}`)}</StatusTag>}
      meta={days.join(' · ')}
      actions={
        steps.length > 0
          ? steps.map((step, place) => (
              <Button
                key={step}
                kind={place === 0 ? 'secondary' : 'quiet'}
                aria-label={t('cards.stepOf', { step: t(`cards.step.${step}`), card: name })}
                continues={`card.${card.id}.${step}`}
                onClick={() => onStep(step)}
              >
                {t(`cards.step.${step}`)}
              </Button>
            ))
          : null
      }
    >
      {card.note?.split('\n').map((line, at) => (
        <div key={at}>{line}</div>
      ))}
    </Item>
  );
}
