import type { Dto } from '@gza/contract';
import type { TodayLineOf } from '@gza/contract/dtos';
import { useState } from 'react';
import { useChange, useChanges } from '../../../platform/data/changes.js';
import { useMay } from '../../../platform/access.js';
import { useDtoForm } from '../../../platform/forms/use-dto-form.js';
import { latestVersion } from '../../../platform/latest-version.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useNow } from '../../../platform/use-now.js';
import { useFormat } from '../../../platform/use-format.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { Button } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Form, FormActions } from '../../../ui/forms/form.js';
import { Inline, Muted } from '../../../ui/layout/layout.js';
import { Item, ItemList } from '../../../ui/lists/item-list.js';
import { Link } from '../../../ui/navigation/link.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Panel } from '../../../ui/layout/panel.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { TextArea } from '../../../ui/forms/text-field.js';
import { alertPlace, alertsOf, countOf, daysUntaken } from '../today.presenter.js';
import { todayTexts } from '../today.texts.js';

type Alert = TodayLineOf<'safetyAlert'>;

/** Number of alerts shown at first: the work of the day stays in sight below them. */
const alertsAtFirst = 3;

/** Shows the open alerts; an alert leaves the list only when it is closed. */
export function Alerts({ section }: { section: Dto<'TodaySection'> | undefined }) {
  const t = useTexts(todayTexts);
  const [closing, setClosing] = useState<Alert | null>(null);
  const [all, setAll] = useState(false);
  const alerts = alertsOf(section);
  if (alerts.length === 0 && closing === null) return null;
  const shown = all ? alerts : alerts.slice(0, alertsAtFirst);
  return (
    <Panel title={t('count', { title: t('alerts.title'), count: countOf(section) })}>
      <ItemList label={t('alerts.title')} dense>
        {shown.map((alert) => (
          <AlertLine
            key={alert.id}
            alert={alert}
            // It moves below those that nobody handles, and stays in sight there.
            onAcknowledged={() => setAll(true)}
            onClose={() => setClosing(alert)}
          />
        ))}
      </ItemList>
      {shown.length < alerts.length ? (
        <Inline flush>
          <Button kind="quiet" onClick={() => setAll(true)}>
            {t('all', { count: alerts.length })}
          </Button>
        </Inline>
      ) : null}
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

interface AlertLineProps {
  alert: Alert;
  onAcknowledged: () => void;
  onClose: () => void;
}

function AlertLine({ alert, onAcknowledged, onClose }: AlertLineProps) {
  const t = useTexts(todayTexts);
  const nameOf = usePersonName();
  const f = useFormat();
  const mayAcknowledge = useMay('safetyAlert.acknowledge');
  const mayClose = useMay('safetyAlert.respond');
  const acknowledge = useChange('acknowledgeSafetyAlert');
  const { severity, state, title, version } = alert.detail;
  const untaken = daysUntaken(alert, useNow());
  return (
    <Item
      title={
        <Link strong to={alertPlace(alert)}>
          {nameOf(alert.person, t('nameless'))}
        </Link>
      }
      tags={
        <>
          <StatusTag tone={severity === 'immediate' ? 'danger' : 'warning'}>
            {t(`alerts.severity.${severity}`)}
          </StatusTag>
          <Muted small>
            {[
              untaken > 0 ? t('alerts.untaken', { count: untaken }) : t(`alerts.state.${state}`),
              t('alerts.raised', { when: f.dateTime(alert.at) }),
            ].join(' · ')}
          </Muted>
        </>
      }
      actions={
        state === 'raised' && mayAcknowledge ? (
          <Button
            busy={acknowledge.isPending}
            onClick={() =>
              acknowledge.mutate({ id: alert.id, version, body: {} }, { onSuccess: onAcknowledged })
            }
          >
            {t('alerts.acknowledge')}
          </Button>
        ) : state !== 'raised' && mayClose ? (
          <Button continues={`alert.${alert.id}.close`} onClick={onClose}>
            {t('alerts.close')}
          </Button>
        ) : null
      }
    >
      <span>{f.text(title)}</span>
      {acknowledge.error ? <ErrorState error={acknowledge.error} /> : null}
    </Item>
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
