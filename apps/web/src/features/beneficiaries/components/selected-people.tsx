import type { Dto } from '@gza/contract';
import { Suspense, useState } from 'react';
import type { Selection } from '../../../platform/selection.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { IconX } from '../../../ui/icons/icons.js';
import { Button, IconButton } from '../../../ui/navigation/button.js';
import { Dialog } from '../../../ui/feedback/dialog.js';
import { Skeleton } from '../../../ui/feedback/states.js';
import { StickyBar } from '../../../ui/layout/sticky-bar.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import type { SelectedCase, RecordParts } from '../record-parts.js';

interface SelectedPeopleProps {
  people: readonly Dto<'BeneficiaryListItem'>[];
  chosen: Selection;
  reassign: RecordParts['reassign'];
}

const caseOf = (person: Dto<'BeneficiaryListItem'>): SelectedCase[] => {
  const { currentCase: current, bureau, id, givenName, familyName } = person;
  return current ? [{ ...current, bureau, beneficiary: { id, givenName, familyName } }] : [];
};

/** Shows actions for the selected people; it stays in sight while the list scrolls. */
export function SelectedPeople({ people, chosen, reassign: Reassign }: SelectedPeopleProps) {
  const t = useTexts(beneficiariesTexts);
  const [open, setOpen] = useState(false);
  const cases = people.filter(({ id }) => chosen.keys.has(id)).flatMap(caseOf);
  const drop = (caseId: string) => {
    const moved = people.find(({ currentCase }) => currentCase?.id === caseId);
    if (moved) chosen.drop(moved.id);
  };
  return (
    <>
      {cases.length > 0 ? (
        <StickyBar
          status={<strong>{t('select.count', { count: cases.length })}</strong>}
          hint={t('select.hint')}
        >
          <IconButton
            label={t('select.none')}
            icon={<IconX size={18} aria-hidden />}
            onClick={() => chosen.set([])}
          />
          <Button kind="primary" onClick={() => setOpen(true)}>
            {t('select.moveShort')}
          </Button>
        </StickyBar>
      ) : null}
      <Dialog open={open} title={t('select.move')} onClose={() => setOpen(false)}>
        {open ? (
          <Suspense fallback={<Skeleton lines={4} />}>
            <Reassign cases={cases} onMoved={drop} />
          </Suspense>
        ) : null}
      </Dialog>
    </>
  );
}
