import type { Dto } from '@gza/contract';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { planWords } from '../../../platform/vocabulary/plans.texts.js';
import { DescriptionList } from '../../../ui/description-list.js';
import { Muted } from '../../../ui/layout.js';
import { Panel } from '../../../ui/panel.js';
import { plansTexts } from '../plans.texts.js';

/** Who has signed and whose signature is still missing. */
export function PlanSignatures({ plan }: { plan: Dto<'Plan'> }) {
  const t = useTexts(plansTexts);
  const words = useTexts(planWords);
  const f = useFormat();
  const missing = plan.signersNeeded.filter(
    (signer) => !plan.signatures.some((signature) => signature.signer === signer),
  );
  const nothing = plan.signatures.length + missing.length === 0;
  return (
    <Panel title={t('signatures.title')}>
      {nothing ? (
        <Muted>{t('signatures.notYet')}</Muted>
      ) : (
        <DescriptionList
          items={[
            ...plan.signatures.map(({ signer, staff, signerName, signedOn, method }) => ({
              term: [words(`signer.${signer}`), staff?.name ?? signerName]
                .filter(Boolean)
                .join(', '),
              value: t('signatures.signed', {
                date: f.date(signedOn),
                method: words(`method.${method}`),
              }),
            })),
            ...missing.map((signer) => ({
              term: words(`signer.${signer}`),
              value: t('signatures.missing'),
            })),
          ]}
        />
      )}
    </Panel>
  );
}
