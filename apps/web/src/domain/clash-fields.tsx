import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { read } from '../platform/data/queries.js';
import type { FormFields } from '../platform/forms/form-fields.js';
import { useTexts } from '../platform/i18n/use-texts.js';
import { useDebounced } from '../platform/use-debounced.js';
import { useFormat } from '../platform/use-format.js';
import { Notice } from '../ui/feedback/notice.js';
import { Checkbox } from '../ui/forms/checkbox.js';
import type { FieldProps } from '../ui/forms/field.js';
import { TextArea } from '../ui/forms/text-field.js';
import { Muted, Stack } from '../ui/layout/layout.js';
import type { AgreementValues } from './clashes.rules.js';
import { clashTexts } from './clashes.texts.js';
import { usePersonName } from './use-person-name.js';

type Clash = Dto<'SessionClash'>;

const pauseMs = 300;
/** Most clashes that are listed one by one. */
const most = 12;

/** A plan as it is once the user has stopped typing; null while it is not complete. */
function useRested<Plan extends object>(plan: Plan | null): Plan | null {
  const rested = useDebounced(plan === null ? '' : JSON.stringify(plan), pauseMs);
  return rested === '' ? null : (JSON.parse(rested) as Plan);
}

/** The meetings that a planned session clashes with; none while the plan is not complete. */
export function useClashes(plan: Dto<'FindClashesBody'> | null): readonly Clash[] {
  const body = useRested(plan);
  const { data } = useQuery({
    ...read('findSessionClashes', { body: body ?? {} }),
    enabled: body !== null,
  });
  return body === null ? [] : (data?.items ?? []);
}

/** The meetings that a planned appointment clashes with; none while the plan is not complete. */
export function useAppointmentClashes(
  plan: Dto<'FindAppointmentClashesBody'> | null,
): readonly Clash[] {
  const body = useRested(plan);
  const { data } = useQuery({
    ...read('findAppointmentClashes', { body: body ?? { startsAt: '' } }),
    enabled: body !== null,
  });
  return body === null ? [] : (data?.items ?? []);
}

interface ClashFieldsProps {
  form: Pick<FormFields<object>, 'setValue' | 'field'>;
  values: AgreementValues;
  clashes: readonly Clash[];
  /** Beginning of the paths, where the agreement belongs to a part of the body. */
  at?: string;
}

/** Shows every clash before saving, and takes the agreement with its reason into the form. */
export const ClashFields = ({ form, values, clashes, at = '' }: ClashFieldsProps) => (
  <ClashNotice
    clashes={clashes}
    agreed={values.onClash}
    onAgree={(agreed) => form.setValue(`${at}onClash`, agreed)}
    reason={(label) => form.field(`${at}clashReason`, label)}
  />
);

interface ClashNoticeProps {
  clashes: readonly Clash[];
  agreed: boolean;
  onAgree: (agreed: boolean) => void;
  /** Field of the reason, without its texts. */
  reason: (label: string) => FieldProps<string>;
}

/** The same for a screen that keeps its values without a form. */
export function ClashNotice({ clashes, agreed, onAgree, reason }: ClashNoticeProps) {
  const t = useTexts(clashTexts);
  if (clashes.length === 0) return null;
  const final = clashes.some(({ mayBeAgreed }) => !mayBeAgreed);
  return (
    <Notice live tone="warning" title={t('title')}>
      <Stack gap={12}>
        <ClashList clashes={clashes} />
        {final ? (
          t('final')
        ) : (
          <Checkbox label={t('agree')} hint={t('agreeHelp')} checked={agreed} onChange={onAgree} />
        )}
        {agreed && !final ? (
          <TextArea
            {...reason(t('reason'))}
            description={t('reasonHint')}
            maxLength={4000}
            rows={2}
          />
        ) : null}
      </Stack>
    </Notice>
  );
}

function ClashList({ clashes }: { clashes: readonly Clash[] }) {
  const t = useTexts(clashTexts);
  const f = useFormat();
  const nameOf = usePersonName();
  const who = ({ group, beneficiary, leaders }: Clash['session']) =>
    [
      f.name(group?.name) ?? (beneficiary ? nameOf(beneficiary) : t('individual')),
      ...leaders.map(({ name }) => f.name(name)),
    ].join(', ');
  return (
    <ul>
      {clashes.slice(0, most).map(({ plannedAt, session, kinds }) => (
        <li key={`${plannedAt} ${session.id}`}>
          {t('line', {
            when: f.dateTime(session.startsAt),
            who: who(session),
            kinds: kinds.map((kind) => t(`kind.${kind}`)).join(', '),
          })}
        </li>
      ))}
      {clashes.length > most ? <li>{t('more', { count: clashes.length - most })}</li> : null}
    </ul>
  );
}

/** Confirms sessions beyond those of the programme. */
export function BeyondCourse(props: { checked: boolean; onChange: (wanted: boolean) => void }) {
  const t = useTexts(clashTexts);
  return <Checkbox label={t('beyond')} hint={t('beyondHelp')} {...props} />;
}

/** Why a session or an appointment overlaps another one; nothing where it does not. */
export function AgreedOverlap({ session }: { session: Pick<Dto<'Session'>, 'clashReason'> }) {
  const t = useTexts(clashTexts);
  if (!session.clashReason) return null;
  return (
    <div>
      <Muted small>{`${t('agreed')}: ${session.clashReason}`}</Muted>
    </div>
  );
}
