import { formatDay } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { Muted } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { registerTexts } from '../register.texts.js';
import type { Sheet, SheetStatus } from '../sheet.presenter.js';
import { useOnline } from '../../../platform/offline/use-online.js';
import type { RegisterForm } from '../use-register-form.js';

interface RegisterNoticesProps {
  sheet: Sheet;
  sheetStatus: SheetStatus;
  form: RegisterForm;
}

/**
 * Tells until when marks can be corrected, why they cannot be entered, and which save waits for the
 * connection.
 */
export function RegisterNotices({ sheet, sheetStatus, form }: RegisterNoticesProps) {
  const t = useTexts(registerTexts);
  const f = useFormat();
  const until = f.date(sheet.editableUntil);
  return (
    <>
      <LineNotice form={form} />
      {sheetStatus === 'open' && sheet.state === 'held' ? (
        <Muted>{t('until', { until })}</Muted>
      ) : null}
      {sheetStatus === 'locked' ? (
        <Notice tone="warning" title={t('locked')}>
          {t('lockedText', { until })}
        </Notice>
      ) : null}
      {sheetStatus === 'ahead' ? (
        <Notice title={t('ahead')}>
          {t('aheadText', { date: f.date(formatDay(sheet.startsAt)) })}
        </Notice>
      ) : null}
      {sheetStatus === 'off' ? (
        <Notice
          tone="neutral"
          title={t(sheet.state === 'cancelled' ? 'off.cancelled' : 'off.rescheduled')}
        />
      ) : null}
      {sheetStatus === 'readOnly' ? <Notice tone="neutral" title={t('readOnly')} /> : null}
    </>
  );
}

function LineNotice({ form }: { form: RegisterForm }) {
  const t = useTexts(registerTexts);
  const f = useFormat();
  const online = useOnline();
  const { waiting } = form;
  if (waiting?.refused && !waiting.refused.conflict) {
    return (
      <Notice
        tone="danger"
        title={t('offline.refused')}
        live
        actions={<Button onClick={() => void form.discard()}>{t('offline.giveUp')}</Button>}
      >
        {`${waiting.refused.title}. ${waiting.refused.detail}`}
      </Notice>
    );
  }
  if (waiting && !waiting.refused) {
    return (
      <Notice tone="warning" title={t('offline.waits', { time: f.time(waiting.savedAt) })}>
        {t('offline.waitsText')}
      </Notice>
    );
  }
  return online ? null : (
    <Notice tone="warning" title={t('offline.none')}>
      {t('offline.text')}
    </Notice>
  );
}
