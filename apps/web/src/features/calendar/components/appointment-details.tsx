import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { useNow } from '../../../platform/use-now.js';
import { clashTexts } from '../../../domain/clashes.texts.js';
import { usePersonName } from '../../../domain/use-person-name.js';
import { ButtonLink } from '../../../ui/navigation/button.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { statusOf, toneOf, type CalendarAppointment } from '../calendar.presenter.js';
import { calendarTexts } from '../calendar.texts.js';
import { useMeetingLabels } from '../use-meeting-labels.js';

/** Shows the details of an appointment without leaving the calendar; its page has the steps. */
export function AppointmentDetails({ appointment }: { appointment: CalendarAppointment }) {
  const t = useTexts(calendarTexts);
  const clash = useTexts(clashTexts);
  const f = useFormat();
  const labels = useMeetingLabels();
  const nameOf = usePersonName();
  const now = useNow();
  const mayOpenPerson = useMay('beneficiary.read');
  const { beneficiary, staff, place, purpose, minutes, reason, clashReason } = appointment;
  return (
    <Stack>
      <DescriptionList
        items={[
          {
            term: t('details.when'),
            value: `${f.dateTime(appointment.startsAt)} · ${t('details.length', { minutes })}`,
          },
          {
            term: t('details.state'),
            value: (
              <StatusTag tone={toneOf(appointment, now)}>
                {statusOf(appointment, labels, now) ?? labels.state(appointment)}
              </StatusTag>
            ),
          },
          { term: t('details.kind'), value: labels.kind(appointment) },
          {
            term: t('details.person'),
            value: mayOpenPerson ? (
              <Link to={paths.beneficiary(beneficiary.id)}>{nameOf(beneficiary)}</Link>
            ) : (
              nameOf(beneficiary)
            ),
          },
          { term: t('details.staff'), value: f.name(staff.name) },
          { term: t('details.place'), value: f.name(place) },
          ...(purpose ? [{ term: t('details.purpose'), value: purpose }] : []),
          ...(reason ? [{ term: t('details.reason'), value: reason }] : []),
          ...(clashReason ? [{ term: clash('agreed'), value: clashReason }] : []),
        ]}
      />
      <FormActions>
        <ButtonLink kind="primary" to={paths.appointment(appointment.id)}>
          {t('details.openAppointment')}
        </ButtonLink>
      </FormActions>
    </Stack>
  );
}
