import type { Dto } from '@gza/contract';
import type { TodayLineOf } from '@gza/contract/dtos';
import { useState } from 'react';
import { useChange, useChanges } from '../../../platform/data/changes.js';
import { useMay } from '../../../platform/access.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { latestVersion } from '../../../platform/latest-version.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Form, FormActions } from '../../../ui/forms/form.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Panel } from '../../../ui/layout/panel.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { alertPlace, alertsOf, countOf, nameOf } from '../today.presenter.js';
import { todayTexts } from '../today.texts.js';

type Alert = TodayLineOf<'safetyAlert'>;

/** Shows the open alerts; an alert leaves the list only when it is closed. */
export function Alerts({ section }: { section: Dto<'TodaySection'> | undefined }) {
  const t = useTexts(todayTexts);
  const [closing, setClosing] = useState<Alert | null>(null);
  const alerts = alertsOf(section);
  if (alerts.length === 0 && closing === null) return null;
  return (
    <Panel title={t('count', { title: t('alerts.title'), count: countOf(section) })}>
      <Stack gap={12}>
        {alerts.map((alert) => (
          <AlertLine key={alert.id} alert={alert} onClose={() => setClosing(alert)} />
        ))}
      </Stack>
      <Dialog
        open={closing !== null}
        title={t('alerts.closeTitle')}
        onClose={() => setClosing(null)}
      >
        {closing ? (
          <CloseForm
            alert={latestVersion(alerts, closing)}
            onDone={() => {
              setClosing(null);
              notify.done(t('alerts.closed'));
            }}
          />
        ) : null}
      </Dialog>
    </Panel>
  );
}

function AlertLine({ alert, onClose }: { alert: Alert; onClose: () => void }) {
  const t = useTexts(todayTexts);
  const f = useFormat();
  const mayAcknowledge = useMay('safetyAlert.acknowledge');
  const mayClose = useMay('safetyAlert.respond');
  const acknowledge = useChange('acknowledgeSafetyAlert');
  const { severity, state, title, version } = alert.detail;
  return (
    <Stack gap={8}>
      <Inline>
        <StatusTag tone={severity === 'immediate' ? 'danger' : 'warning'}>
          {t(`alerts.severity.${severity}`)}
        </StatusTag>
        <Link strong to={alertPlace(alert)}>
          {nameOf(alert.person, t('nameless'))}
        </Link>
        <Muted small>
          {`${t(`alerts.state.${state}`)} · ${t('alerts.raised', { when: f.dateTime(alert.at) })}`}
        </Muted>
      </Inline>
      <span>{f.text(title)}</span>
      {(state === 'raised' ? mayAcknowledge : mayClose) ? (
        <Inline>
          {state === 'raised' ? (
            <Button
              busy={acknowledge.isPending}
              onClick={() => acknowledge.mutate({ id: alert.id, version, body: {} })}
            >
              {t('alerts.acknowledge')}
            </Button>
          ) : (
            <Button continues={`alert.${alert.id}.close`} onClick={onClose}>
              {t('alerts.close')}
            </Button>
          )}
        </Inline>
      ) : null}
      {acknowledge.error ? <ErrorState error={acknowledge.error} /> : null}
    </Stack>
  );
}

function CloseForm({ alert, onDone }: { alert: Alert; onDone: () => void }) {
  const t = useTexts(todayTexts);
  const changes = useChanges();
  const form = useDtoForm({
    dto: 'CloseAlertBody',
    initialValues: { note: '' },
    toBody: ({ note }) => ({ note: note.trim() }),
    submit: async (body) => {
      await changes.closeSafetyAlert({ id: alert.id, version: alert.detail.version, body });
      onDone();
    },
    draft: { key: `alert.${alert.id}.close`, label: t('alerts.closeTitle') },
  });
  return (
    <Form form={form} label={t('alerts.closeTitle')}>
      <TextArea {...form.field('note', t('alerts.note'), t('alerts.noteHelp'))} maxLength={4000} />
      <FormActions>
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('alerts.close')}
        </Button>
      </FormActions>
    </Form>
  );
}
