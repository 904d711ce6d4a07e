import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { BeyondCourse, ClashFields } from '../../../domain/clash-fields.js';
import { noAgreement } from '../../../domain/clashes.rules.js';
import { useChanges } from '../../../platform/data/changes.js';
import { everyPage, read } from '../../../platform/data/queries.js';
import { useDtoForm, type DtoForm } from '../../../platform/forms/use-dto-form.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useDebounced } from '../../../platform/use-debounced.js';
import { useFormat } from '../../../platform/use-format.js';
import { Button } from '../../../ui/navigation/button.js';
import { DateField } from '../../../ui/forms/date-field.js';
import { FieldRow, Form } from '../../../ui/forms/form.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { Notice } from '../../../ui/feedback/notice.js';
import { notify } from '../../../ui/feedback/notify.js';
import { Page } from '../../../ui/layout/page.js';
import { Panel } from '../../../ui/layout/panel.js';
import { QueryState } from '../../../ui/feedback/query-state.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StickyBar } from '../../../ui/layout/sticky-bar.js';
import { TextField } from '../../../ui/forms/text-field.js';
import { TimeField } from '../../../ui/forms/time-field.js';
import { sessionsLeft } from '../group.presenter.js';
import { groupsTexts } from '../groups.texts.js';
import { schedulePreview } from '../queries.js';
import { canPreview, scheduleBody, type ScheduleValues } from './group-form.presenter.js';

/** Schedules a whole course: day, time and number, with every date in sight before it is saved. */
export function ScheduleScreen() {
  const { id = '' } = useParams();
  const t = useTexts(groupsTexts);
  const group = useQuery(read('getGroup', { id }));
  return (
    <Page
      title={group.data ? t('schedule.titleOf', { group: group.data.name }) : t('schedule.title')}
      back={<Link to={paths.group(id)}>{t('schedule.back')}</Link>}
      narrow
    >
      <QueryState query={group}>{(known) => <Versioned group={known} />}</QueryState>
    </Page>
  );
}

/** Waits for the version, so that the number of sessions is in the form from the start. */
function Versioned({ group }: { group: Dto<'Group'> }) {
  const version = useQuery(read('getProgrammeVersion', { id: group.programmeVersionId }));
  const sessions = useQuery(everyPage('listSessions', { query: { groupId: group.id } }));
  return (
    <QueryState query={version}>
      {({ sessions: asked }) => (
        <QueryState query={sessions}>
          {({ items }) => <ScheduleForm group={group} left={sessionsLeft(asked, items)} />}
        </QueryState>
      )}
    </QueryState>
  );
}

function ScheduleForm({ group, left }: { group: Dto<'Group'>; left: number }) {
  const t = useTexts(groupsTexts);
  const navigate = useNavigate();
  const changes = useChanges();
  const planned = group.plannedStartOn;
  const form = useDtoForm({
    dto: 'ScheduleGroupBody',
    initialValues: {
      startsOn: planned && planned >= today() ? planned : '',
      time: '',
      count: left > 0 ? String(left) : '',
      place: group.place ?? '',
      beyondCourse: false,
      ...noAgreement,
    } satisfies ScheduleValues as ScheduleValues,
    toBody: scheduleBody,
    submit: async (body, _, keyOf) => {
      const idempotencyKey = await keyOf(body);
      await changes.scheduleGroup({ id: group.id, body, idempotencyKey });
      notify.done(t('schedule.saved'));
      await navigate(paths.group(group.id));
    },
    draft: { key: `group.${group.id}.schedule`, label: t('schedule.title') },
  });
  return (
    <Form form={form} label={t('schedule.title')}>
      <Panel>
        <Stack>
          <FieldRow>
            <DateField {...form.field('startsOn', t('schedule.startsOn'))} />
            <TimeField {...form.field('time', t('schedule.time'))} />
            <TextField
              {...form.field('count', t('schedule.count'))}
              description={t('schedule.countHint', { left })}
              inputMode="numeric"
              maxLength={3}
            />
          </FieldRow>
          <TextField
            {...form.field('place', t('schedule.place'), t('schedule.placeHelp'))}
            maxLength={200}
            optional
          />
        </Stack>
      </Panel>
      <Panel title={t('schedule.preview')}>
        <Preview groupId={group.id} form={form} />
      </Panel>
      <StickyBar status={null}>
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('schedule.save')}
        </Button>
      </StickyBar>
    </Form>
  );
}

const pauseMs = 300;

function Preview({ groupId, form }: { groupId: string; form: DtoForm<ScheduleValues> }) {
  const t = useTexts(groupsTexts);
  const f = useFormat();
  const { values } = form;
  // Agreements change nothing in the preview.
  const asked = { ...values, ...noAgreement, beyondCourse: false };
  const rested = useDebounced(
    JSON.stringify(canPreview(asked) ? scheduleBody(asked) : null),
    pauseMs,
  );
  const body = JSON.parse(rested) as Dto<'ScheduleGroupBody'> | null;
  const ready = body !== null;
  const query = useQuery(schedulePreview(groupId, body));
  if (!ready) return <Muted>{t('schedule.empty')}</Muted>;
  return (
    <QueryState query={query}>
      {({ items, skipped, clashes, beyond }) => (
        <Stack gap={12}>
          <div role="status">
            <strong>{t('schedule.ready', { count: items.length })}</strong>
          </div>
          {skipped.length > 0 ? (
            <Notice
              title={t('schedule.skipped', {
                days: skipped.map(({ on }) => f.longDate(on)).join(', '),
              })}
            />
          ) : null}
          <ClashFields form={form} values={values} clashes={clashes} />
          {beyond > 0 ? (
            <Notice tone="warning" title={t('schedule.beyond', { count: beyond })}>
              <BeyondCourse
                checked={values.beyondCourse}
                onChange={(wanted) => form.setValue('beyondCourse', wanted)}
              />
            </Notice>
          ) : null}
          <SimpleTable
            caption={t('schedule.preview')}
            columns={[
              { key: 'number', header: t('sessions.number') },
              { key: 'when', header: t('sessions.when') },
            ]}
            rows={items.map(({ number, startsAt }) => ({
              key: String(number),
              cells: {
                number: t('schedule.item', { number }),
                when: `${f.longDate(startsAt)}, ${f.time(startsAt)}`,
              },
            }))}
          />
        </Stack>
      )}
    </QueryState>
  );
}
