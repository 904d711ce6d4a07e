import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useChange } from '../../../platform/data/changes.js';
import { read } from '../../../platform/data/queries.js';
import { useLanguage, useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { CopyField } from '../../../ui/forms/copy-field.js';
import { Disclosure } from '../../../ui/layout/disclosure.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { notify } from '../../../ui/feedback/notify.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { ErrorState } from '../../../ui/feedback/states.js';
import { calendarTexts } from '../calendar.texts.js';

/** Creates, shows once and ends the secret address of the user's own calendar. */
export function FeedSettings() {
  const t = useTexts(calendarTexts);
  const query = useQuery(read('getCalendarFeed'));
  const [made, setMade] = useState<Dto<'CalendarFeedAddress'> | null>(null);
  return (
    <Stack>
      <p>{t('feed.text')}</p>
      <Muted>{t('feed.shows')}</Muted>
      {made ? (
        <Notice live tone="warning" title={t('feed.once')}>
          <CopyField
            id="calendar-feed-address"
            label={t('feed.address')}
            value={`${location.origin}${made.path}`}
          />
          <p>{t('feed.secret')}</p>
        </Notice>
      ) : null}
      <QueryState query={query} lines={2}>
        {({ createdAt }) => (
          <FeedSteps createdAt={createdAt} justMade={made !== null} onMade={setMade} />
        )}
      </QueryState>
      <Disclosure title={t('feed.howTitle')}>
        <ul>
          <li>{t('feed.iphone')}</li>
          <li>{t('feed.google')}</li>
          <li>{t('feed.outlook')}</li>
        </ul>
      </Disclosure>
    </Stack>
  );
}

interface FeedStepsProps {
  createdAt: string | null;
  justMade: boolean;
  onMade: (made: Dto<'CalendarFeedAddress'> | null) => void;
}

function FeedSteps({ createdAt, justMade, onMade }: FeedStepsProps) {
  const t = useTexts(calendarTexts);
  const f = useFormat();
  const language = useLanguage();
  const create = useChange('createCalendarFeed');
  const revoke = useChange('revokeCalendarFeed');
  const failure = create.error ?? revoke.error;
  const revokeNow = () =>
    revoke.mutate(undefined, {
      onSuccess: () => {
        onMade(null);
        notify.done(t('feed.revoked'));
      },
    });
  return (
    <Stack gap={8}>
      {createdAt && !justMade ? <p>{t('feed.since', { when: f.date(createdAt) })}</p> : null}
      {createdAt ? null : <p>{t('feed.none')}</p>}
      {failure ? <ErrorState error={failure} /> : null}
      <FormActions>
        <Button
          kind={createdAt ? 'secondary' : 'primary'}
          busy={create.isPending}
          onClick={() => create.mutate({ body: { language } }, { onSuccess: onMade })}
        >
          {createdAt ? t('feed.replace') : t('feed.create')}
        </Button>
        {createdAt ? (
          <Button kind="danger" busy={revoke.isPending} onClick={revokeNow}>
            {t('feed.revoke')}
          </Button>
        ) : null}
      </FormActions>
      {createdAt ? <Muted small>{t('feed.replaceText')}</Muted> : null}
    </Stack>
  );
}
