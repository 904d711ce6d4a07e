import type { Dto } from '@gza/contract';
import { usePermissions } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { SignedPaper } from '../../../domain/scans/signed-paper.js';
import { planLabels } from '../../../domain/labels/plans.texts.js';
import { Button } from '../../../ui/navigation/button.js';
import { DescriptionList } from '../../../ui/lists/description-list.js';
import { FormActions } from '../../../ui/forms/form.js';
import { Muted } from '../../../ui/layout/layout.js';
import { Panel } from '../../../ui/layout/panel.js';
import type { Ask } from '../asked.js';
import { planWorkTexts } from '../plan-work.texts.js';
import { plansTexts } from '../plans.texts.js';
import { missingSigners, signersFor } from '../steps.presenter.js';

/** Shows who has signed and which signatures are missing. */
export function PlanSignatures({ plan, ask }: { plan: Dto<'Plan'>; ask: Ask }) {
  const t = useTexts(plansTexts);
  const labels = useTexts(planLabels);
  const f = useFormat();
  const work = useTexts(planWorkTexts);
  const missing = missingSigners(plan);
  const mine = signersFor(plan, usePermissions());
  const nothing = plan.signatures.length + missing.length === 0;
  return (
    <Panel title={t('signatures.title')} actions={<SignedPaper kind="plan" id={plan.id} />}>
      {nothing ? (
        <Muted>{t('signatures.notYet')}</Muted>
      ) : (
        <DescriptionList
          items={[
            ...plan.signatures.map(({ signer, staff, signerName, signedOn, method }) => ({
              term: [labels(`signer.${signer}`), f.name(staff?.name ?? signerName)]
                .filter(Boolean)
                .join(', '),
              value: t('signatures.signed', {
                date: f.date(signedOn),
                method: labels(`method.${method}`),
              }),
            })),
            ...missing.map((signer) => ({
              term: labels(`signer.${signer}`),
              value: t('signatures.missing'),
            })),
          ]}
        />
      )}
      {mine.length > 0 ? (
        <FormActions>
          {mine.map((signer) => (
            <Button key={signer} onClick={() => ask({ kind: 'sign', signer })}>
              {signer === 'officer' || signer === 'caseManager'
                ? work('sign.mine')
                : work('sign.record', { signer: labels(`signer.${signer}`) })}
            </Button>
          ))}
        </FormActions>
      ) : null}
    </Panel>
  );
}
