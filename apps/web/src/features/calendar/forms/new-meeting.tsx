import { useState } from 'react';
import { BookAppointment } from '../../../domain/book-appointment.js';
import { usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { ChoiceChips } from '../../../ui/forms/choice-chips.js';
import { Stack } from '../../../ui/layout/layout.js';
import { calendarTexts } from '../calendar.texts.js';
import { NewSessionForm } from './new-session-form.js';

const needed = { session: 'session.schedule', appointment: 'appointment.write' } as const;
type Bookable = keyof typeof needed;

/** What the user may book: a session of a programme, an appointment without one. */
export function useBookable(): Bookable[] {
  const may = usePermissions();
  return (['session', 'appointment'] as const).filter((what) => may(needed[what]));
}

interface NewMeetingProps {
  asked: { start: string; place?: string; staffId?: string };
  onDone: () => void;
}

/** Asks what is booked, and books it at the time and place chosen in the calendar. */
export function NewMeeting({ asked, onDone }: NewMeetingProps) {
  const t = useTexts(calendarTexts);
  const bookable = useBookable();
  const [chosen, setChosen] = useState<Bookable | undefined>();
  const what = chosen ?? bookable[0];
  return (
    <Stack>
      {bookable.length > 1 ? (
        <ChoiceChips
          label={t('book.label')}
          options={bookable.map((value) => ({ value, label: t(`book.${value}`) }))}
          value={what ?? ''}
          onChange={(value) => setChosen(bookable.find((one) => one === value))}
        />
      ) : null}
      {what === 'appointment' ? (
        <BookAppointment asked={asked} onDone={onDone} />
      ) : (
        <NewSessionForm asked={asked} onDone={onDone} />
      )}
    </Stack>
  );
}
