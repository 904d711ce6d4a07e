import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '../../../platform/format.js';
import { isInForce } from '../../../domain/consents.js';
import { read } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { useFormat } from '../../../platform/use-format.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { paths } from '../../../platform/paths.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Muted, Stack } from '../../../ui/layout/layout.js';
import { SimpleTable } from '../../../ui/lists/simple-table.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { caseFileTexts } from '../file.texts.js';
import { RecordConsent, WithdrawConsent } from '../forms/consent-forms.js';
import { ConsentPartner } from './consent-partner.js';
import type { ScannedPaper } from '../../../domain/scans/use-scans.js';
import { FilePanel } from './file-panel.js';
import { ScansButton, ScansDialog } from '../../../domain/scans/scans-dialog.js';

type Consent = Dto<'Consent'>;

/** Shows the consents of the person, the purpose of each, and the way to withdraw it. */
export function ConsentsPanel({ beneficiaryId }: { beneficiaryId: string }) {
  const t = useTexts(caseFileTexts);
  const labels = useTexts(beneficiaryLabels);
  const query = useQuery(read('listConsents', { id: beneficiaryId }));
  const mayRecord = useMay('consent.record');
  const mayWithdraw = useMay('consent.withdraw');
  const [asked, setAsked] = useState<Consent | null>(null);
  const [scanned, setScanned] = useState<string | null>(null);
  const paperOf = usePapers();
  const cells = useCells({
    onScans: setScanned,
    mayAdd: mayRecord,
    onWithdraw: mayWithdraw ? setAsked : undefined,
  });
  const close = () => setAsked(null);
  return (
    <FilePanel
      title={t('consent.title')}
      query={query}
      add={mayRecord ? t('consent.add') : undefined}
      also={
        mayRecord ? (
          <ButtonLink to={paths.consentPaper(beneficiaryId)}>{t('consent.paper')}</ButtonLink>
        ) : null
      }
      draft={`consent.${beneficiaryId}`}
      addForm={(done) => <RecordConsent beneficiaryId={beneficiaryId} onDone={done} />}
      none={{ title: t('consent.none'), text: t('consent.noneText') }}
    >
      {(items) => (
        <>
          <SimpleTable
            caption={t('consent.title')}
            cards
            columns={[
              { key: 'purpose', header: t('consent.purpose') },
              { key: 'allows', header: t('allowsTitle') },
              { key: 'signature', header: t('consent.givenOn') },
              { key: 'state', header: t('consent.state') },
            ]}
            rows={items.map((consent) => ({ key: consent.id, cells: cells(consent) }))}
          />
          <Dialog
            open={asked !== null}
            title={t('consent.withdrawTitle', {
              purpose: asked ? labels(`consent.${asked.purpose}`) : '',
            })}
            onClose={close}
          >
            {asked ? <WithdrawConsent consent={asked} onDone={close} /> : null}
          </Dialog>
          <ScansDialog
            paper={items.filter(({ id }) => id === scanned).map(paperOf)[0]}
            mayAdd={mayRecord}
            onClose={() => setScanned(null)}
          />
        </>
      )}
    </FilePanel>
  );
}

function Ended({ consent }: { consent: Consent }) {
  const t = useTexts(caseFileTexts);
  const f = useFormat();
  const { withdrawnAt, withdrawalNote, lapse, lapsedAt, validUntil } = consent;
  const text = withdrawnAt
    ? t('consent.withdrawn', { when: f.date(withdrawnAt) })
    : t(`consent.lapsed.${lapse ?? 'expired'}`, {
        when: f.date((lapse === 'replaced' ? lapsedAt : null) ?? validUntil ?? ''),
      });
  return (
    <Stack gap={4} start>
      <StatusTag>{text}</StatusTag>
      {withdrawalNote ? <Muted small>{withdrawalNote}</Muted> : null}
    </Stack>
  );
}

/** A consent as a paper with scans. */
function usePapers() {
  const labels = useTexts(beneficiaryLabels);
  return ({ id, purpose, scans }: Consent): ScannedPaper => ({
    kind: 'consent',
    id,
    title: labels(`consent.${purpose}`),
    scans,
  });
}

interface ConsentSteps {
  onScans: (id: string) => void;
  mayAdd: boolean;
  onWithdraw: ((consent: Consent) => void) | undefined;
}

function useCells({ onScans, mayAdd, onWithdraw }: ConsentSteps) {
  const t = useTexts(caseFileTexts);
  const labels = useTexts(beneficiaryLabels);
  const f = useFormat();
  const paperOf = usePapers();
  return (consent: Consent) => ({
    purpose: (
      <Stack gap={4} start>
        <span>{labels(`consent.${consent.purpose}`)}</span>
        {consent.purpose === 'partnerSharing' ? (
          <Muted small>
            <ConsentPartner consent={consent} />
          </Muted>
        ) : null}
        <ScansButton paper={paperOf(consent)} mayAdd={mayAdd} onOpen={() => onScans(consent.id)} />
      </Stack>
    ),
    allows: t(`allows.${consent.purpose}`),
    signature: (
      <Stack gap={4} start>
        <span>{`${f.date(consent.givenOn)}, ${t(`giver.${consent.givenBy}`)}`}</span>
        {consent.validUntil ? (
          <Muted small>{t('consent.until', { when: f.date(consent.validUntil) })}</Muted>
        ) : null}
        {consent.personView ? <Muted small>{consent.personView}</Muted> : null}
        {consent.note ? <Muted small>{consent.note}</Muted> : null}
      </Stack>
    ),
    state: !isInForce(consent, today()) ? (
      <Ended consent={consent} />
    ) : (
      <Stack gap={4} start>
        <StatusTag tone="ok">{t('consent.stands')}</StatusTag>
        {onWithdraw ? (
          <Button
            kind="quiet"
            aria-label={`${t('consent.withdraw')}: ${labels(`consent.${consent.purpose}`)}`}
            continues={`consent.withdraw.${consent.id}`}
            onClick={() => onWithdraw(consent)}
          >
            {t('consent.withdraw')}
          </Button>
        ) : null}
      </Stack>
    ),
  });
}
