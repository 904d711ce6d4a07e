import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { Panel } from '../../../ui/layout/panel.js';
import { Stack } from '../../../ui/layout/layout.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { Button } from '../../../ui/navigation/button.js';
import { appointmentTexts } from '../appointment.texts.js';
import { outcomes, type WaitingOutcome } from '../offline/outcomes.js';

interface KeptOutcomeProps {
  kept: WaitingOutcome;
  onChange: () => void;
}

/** Shows the outcome that waits on this device, or why the server did not accept it. */
export function KeptOutcome({ kept, onChange }: KeptOutcomeProps) {
  const t = useTexts(appointmentTexts);
  const f = useFormat();
  const { body, refused, savedAt } = kept;
  const change = <Button onClick={onChange}>{t('offline.change')}</Button>;
  return (
    <Stack>
      {refused ? (
        <Notice
          tone="danger"
          title={t('offline.refused')}
          live
          actions={
            <>
              {change}
              <Button kind="quiet" onClick={() => void outcomes.drop(kept)}>
                {t('offline.giveUp')}
              </Button>
            </>
          }
        >
          {`${refused.title}. ${refused.detail}`}
        </Notice>
      ) : (
        <Notice
          tone="warning"
          title={t('offline.waits', { time: f.time(savedAt) })}
          actions={change}
        >
          {t('offline.waitsText')}
        </Notice>
      )}
      <Panel title={t('outcome.title')}>
        <DescriptionList
          items={[
            { term: t('outcome.met'), value: t(body.met ? 'outcome.yes' : 'outcome.no') },
            { term: t('outcome.text'), value: body.text },
            ...(body.next
              ? [{ term: t('next.title'), value: f.dateTime(body.next.startsAt) }]
              : []),
          ]}
        />
      </Panel>
    </Stack>
  );
}
