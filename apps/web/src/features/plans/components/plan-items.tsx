import type { Dto } from '@gza/contract';
import { useNavigate } from 'react-router';
import { usePermissions } from '../../../platform/access.js';
import { today } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { serviceLabels } from '../../../domain/labels/services.texts.js';
import { programmeLabels } from '../../../domain/labels/programmes.texts.js';
import { enrolmentTones, planItemTones, referralTones } from '../../../domain/labels/tones.js';
import { Inline, Muted, Stack } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { MenuButton } from '../../../ui/navigation/menu-button.js';
import type { MenuItem } from '../../../ui/navigation/menu.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import type { Ask } from '../asked.js';
import { serviceProgress, unitsProgress, type ProgressPart } from '../item-progress.presenter.js';
import { isOverdue } from '../plan.presenter.js';
import { planWorkTexts } from '../plan-work.texts.js';
import { plansTexts } from '../plans.texts.js';
import { isReferable, itemSteps, mayWriteItems } from '../steps.presenter.js';
import { useItemProgress } from '../use-item-progress.js';
import { useItemReferrals } from '../use-item-referrals.js';
import { useItemTitle } from '../use-item-title.js';

interface PlanItemsProps {
  caption: string;
  showCaption?: boolean;
  items: readonly Dto<'PlanItem'>[];
  plan: Dto<'Plan'>;
  ask: Ask;
}

const columns = [
  ['what', '38%'],
  ['obligation', '18%'],
  ['due', '17%'],
  ['state', '27%'],
] as const;

/** Shows items as rows, with the permitted steps next to the state. */
export function PlanItems({ caption, showCaption, items, plan, ask }: PlanItemsProps) {
  const t = useTexts(plansTexts);
  const labels = useTexts(planLabels);
  const f = useFormat();
  const titleOf = useItemTitle();
  const day = today();
  const referralsOf = useItemReferrals(plan);
  return (
    <SimpleTable
      caption={caption}
      {...(showCaption ? { showCaption } : {})}
      cards
      columns={columns.map(([key, width]) => ({ key, width, header: t(`item.${key}`) }))}
      rows={items.map((item) => ({
        key: item.id,
        cells: {
          what: (
            <Stack gap={4}>
              {titleOf(item)}
              <Muted small>
                {[
                  labels(`kind.${item.kind}`),
                  item.delivery === 'none' ? null : labels(`delivery.${item.delivery}`),
                  f.name(item.responsible?.name),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </Muted>
              {referralsOf(item).map((referral) => (
                <ItemReferral key={referral.id} referral={referral} item={item} />
              ))}
              <ItemEnrolments item={item} beneficiaryId={plan.beneficiary.id} />
              <Progress parts={unitsProgress(item.units)} />
            </Stack>
          ),
          obligation: (
            <StatusTag tone={item.mandatory ? 'warning' : 'neutral'}>
              {labels(item.mandatory ? 'mandatory.yes' : 'mandatory.no')}
            </StatusTag>
          ),
          due: isOverdue(item, day) ? (
            <Inline gap={4}>
              {f.date(item.dueOn)} <StatusTag tone="danger">{t('details.overdue')}</StatusTag>
            </Inline>
          ) : (
            f.date(item.dueOn)
          ),
          state: (
            <Stack gap={4}>
              <Inline gap={4}>
                <StatusTag tone={planItemTones[item.state]}>
                  {labels(`itemState.${item.state}`)}
                </StatusTag>
                <ItemMenu plan={plan} item={item} title={titleOf(item)} ask={ask} />
              </Inline>
              <WhoMoved item={item} />
            </Stack>
          ),
        },
      }))}
    />
  );
}

/** Shows the enrolments for the item, with a link to the programmes of the person. */
function ItemEnrolments({ item, beneficiaryId }: { item: Dto<'PlanItem'>; beneficiaryId: string }) {
  const work = useTexts(planWorkTexts);
  const labels = useTexts(programmeLabels);
  return item.servedBy
    .filter(({ kind }) => kind === 'enrolment')
    .map((service) => {
      const state = service.state as Dto<'Enrolment'>['state'];
      return (
        <Stack key={service.id} gap={4}>
          <Inline gap={4}>
            <Link to={paths.beneficiaryTab(beneficiaryId, 'attendance')}>
              {work('served.enrolment')}
            </Link>
            <StatusTag tone={enrolmentTones[state]}>{labels(`enrolmentState.${state}`)}</StatusTag>
          </Inline>
          <Progress parts={serviceProgress(service)} />
        </Stack>
      );
    });
}

/** Says how far the work for an item has come; nothing before it began. */
function Progress({ parts }: { parts: readonly ProgressPart[] }) {
  const say = useItemProgress();
  return parts.length > 0 ? <Muted small>{say(parts)}</Muted> : null;
}

/** Says which record the state was taken from, or who decided against it. */
function WhoMoved({ item: { movedBy, decision } }: { item: Dto<'PlanItem'> }) {
  const work = useTexts(planWorkTexts);
  const f = useFormat();
  if (decision)
    return (
      <Muted small>
        {work('served.decided', { name: decision.by.name, date: f.dateTime(decision.at) })}
      </Muted>
    );
  return movedBy ? <Muted small>{work(`served.movedBy.${movedBy.kind}`)}</Muted> : null;
}

interface ItemReferralProps {
  referral: Dto<'Referral'>;
  item: Dto<'PlanItem'>;
}

/** Shows a referral that was made for the item: its organisation, its state and the days at the partner. */
function ItemReferral({ referral, item }: ItemReferralProps) {
  const work = useTexts(planWorkTexts);
  const labels = useTexts(serviceLabels);
  const f = useFormat();
  const service = item.servedBy.find(({ id }) => id === referral.id);
  return (
    <Stack gap={4}>
      <Inline gap={4}>
        <Link to={paths.staffReferral(referral.id)}>
          {work('referral', { organisation: f.named(referral.organisation.name) })}
        </Link>
        <StatusTag tone={referralTones[referral.state]}>
          {labels(`referralState.${referral.state}`)}
        </StatusTag>
      </Inline>
      {service ? <Progress parts={serviceProgress(service)} /> : null}
    </Stack>
  );
}

interface ItemMenuProps {
  plan: Dto<'Plan'>;
  item: Dto<'PlanItem'>;
  title: string;
  ask: Ask;
}

function ItemMenu({ plan, item, title, ask }: ItemMenuProps) {
  const work = useTexts(planWorkTexts);
  const choices = useChoices({ plan, item, title, ask });
  if (choices.length === 0) return null;
  return <MenuButton label={work('item.actions', { text: title })} items={choices} />;
}

/**
 * The menu of an item: in a draft its content can change, in an active plan its state. Officers change
 * mandatory items only.
 */
function useChoices({ plan, item, title, ask }: ItemMenuProps): MenuItem[] {
  const work = useTexts(planWorkTexts);
  const may = usePermissions();
  const navigate = useNavigate();
  if (mayWriteItems(plan, may)) {
    if (!item.mandatory && !may('planItem.writeVoluntary')) return [];
    return [
      {
        key: 'edit',
        label: work('item.edit'),
        continues: `plan.${plan.id}.item.${item.id}`,
        onSelect: () => ask({ kind: 'item', item }),
      },
      {
        key: 'remove',
        label: work('item.remove'),
        onSelect: () => ask({ kind: 'removeItem', item, title }),
      },
    ];
  }
  const steps: MenuItem[] = itemSteps(plan, item, may).map((step) => ({
    key: step,
    label: work(`itemStep.${step}`),
    continues: `plan.${plan.id}.${item.id}.${step}`,
    onSelect: () =>
      ask(
        step === 'decide'
          ? { kind: 'decideItem', item, title }
          : { kind: 'itemStep', item, step, title },
      ),
  }));
  if (!isReferable(plan, item, may)) return steps;
  const place = paths.refer(plan.beneficiary.id, {
    service: item.serviceCode ?? '',
    item: item.id,
  });
  return [{ key: 'refer', label: work('refer'), onSelect: () => void navigate(place) }, ...steps];
}
