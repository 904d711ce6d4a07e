import { eventsFor, safetyAlertMachine, type Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { at, useChange } from '../../../platform/data/changes.js';
import { everyPage } from '../../../platform/data/queries.js';
import { useMay, usePermissions } from '../../../platform/access.js';
import { latestVersion } from '../../../platform/latest-version.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { assessmentLabels } from '../../../domain/labels/assessments.texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Disclosure } from '../../../ui/layout/disclosure.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { assessmentsTexts } from '../assessments.texts.js';
import { gravestFirst } from '../alerts.presenter.js';
import { CloseAlertForm } from '../forms/close-alert-form.js';

type Alert = Dto<'SafetyAlert'>;

interface SafetyAlertsProps {
  assessmentId: string;
  /** Alerts that completing the draft will raise, as far as it is answered. */
  expected?: readonly Dto<'FormAlert'>[];
  /** The reader is filling in the form: the panel tells where colleagues find the alert. */
  writing?: boolean;
}

/** Shows the alerts of an assessment. Open alerts stay in sight until somebody has closed them. */
export function SafetyAlerts({ assessmentId, expected = [], writing }: SafetyAlertsProps) {
  const t = useTexts(assessmentsTexts);
  const mayRead = useMay('safetyAlert.read');
  const query = useQuery({
    ...everyPage('listSafetyAlerts', { query: { assessmentId } }),
    enabled: mayRead,
  });
  const [closing, setClosing] = useState<Alert | null>(null);
  if (query.error) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const alerts = query.data?.items ?? [];
  const open = gravestFirst(alerts.filter(({ state }) => state !== 'closed'));
  const closed = alerts.filter(({ state }) => state === 'closed');
  const coming = expected.filter(({ code }) => !alerts.some((alert) => alert.code === code));
  if (alerts.length === 0 && coming.length === 0) return null;
  return (
    <Stack gap={12}>
      {open.map((alert) => (
        <OpenAlert key={alert.id} alert={alert} onClose={() => setClosing(alert)} />
      ))}
      {writing && open.length > 0 ? <Muted small>{t('alerts.told')}</Muted> : null}
      <Expected alerts={coming} />
      {closed.length > 0 ? (
        <Disclosure title={t('alerts.earlier', { count: closed.length })}>
          <Stack gap={12}>
            {closed.map((alert) => (
              <ClosedAlert key={alert.id} alert={alert} />
            ))}
          </Stack>
        </Disclosure>
      ) : null}
      <Dialog
        open={closing !== null}
        title={t('alerts.closeTitle')}
        onClose={() => setClosing(null)}
      >
        {closing ? (
          <CloseAlertForm alert={latestVersion(alerts, closing)} onDone={() => setClosing(null)} />
        ) : null}
      </Dialog>
    </Stack>
  );
}

function Expected({ alerts }: { alerts: readonly Dto<'FormAlert'>[] }) {
  const t = useTexts(assessmentsTexts);
  const f = useFormat();
  return alerts.map(({ code, title }) => (
    <Muted key={code} small>
      {t('alerts.atEnd', { title: f.text(title) })}
    </Muted>
  ));
}

function OpenAlert({ alert, onClose }: { alert: Alert; onClose: () => void }) {
  const t = useTexts(assessmentsTexts);
  const labels = useTexts(assessmentLabels);
  const f = useFormat();
  const may = usePermissions();
  const acknowledge = useChange('acknowledgeSafetyAlert');
  const events = eventsFor(safetyAlertMachine, alert.state, may);
  const line = t('alerts.raised', {
    state: labels(`alertState.${alert.state}`),
    when: f.dateTime(alert.raisedAt),
    by: alert.raisedBy.name,
  });
  return (
    <Notice
      tone={alert.severity === 'immediate' ? 'danger' : 'warning'}
      title={f.text(alert.title)}
      live
      actions={
        events.length > 0 ? (
          <>
            {events.includes('acknowledge') ? (
              <Button
                busy={acknowledge.isPending}
                onClick={() => acknowledge.mutate({ ...at(alert), body: {} })}
              >
                {t('alerts.acknowledge')}
              </Button>
            ) : null}
            {events.includes('close') ? (
              <Button continues={`alert.${alert.id}.close`} onClick={onClose}>
                {t('alerts.close')}
              </Button>
            ) : null}
          </>
        ) : null
      }
    >
      <Stack gap={4}>
        <Inline>
          <StatusTag tone={alert.severity === 'immediate' ? 'danger' : 'warning'}>
            {labels(`severity.${alert.severity}`)}
          </StatusTag>
          <span>{line}</span>
        </Inline>
        {alert.acknowledgedBy ? (
          <span>
            {t('alerts.acknowledged', {
              name: alert.acknowledgedBy.name,
              when: f.dateTime(alert.acknowledgedAt),
            })}
          </span>
        ) : null}
        {acknowledge.error ? <ErrorState error={acknowledge.error} inAlert /> : null}
      </Stack>
    </Notice>
  );
}

function ClosedAlert({ alert }: { alert: Alert }) {
  const t = useTexts(assessmentsTexts);
  const f = useFormat();
  return (
    <Stack gap={4}>
      <strong>{f.text(alert.title)}</strong>
      <Muted small>
        {t('alerts.closed', {
          name: alert.closedBy?.name ?? '–',
          when: f.dateTime(alert.closedAt),
        })}
      </Muted>
      {alert.closingNote ? <span>{alert.closingNote}</span> : null}
    </Stack>
  );
}
