import type { Dto } from '@gza/contract';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { read } from '../../../platform/data/queries.js';
import { useMay } from '../../../platform/access.js';
import { ageOn } from '../../../platform/format.js';
import { useTexts } from '../../../platform/i18n/use-texts.js';
import { paths, writeNote } from '../../../platform/paths.js';
import { useFormat } from '../../../platform/use-format.js';
import { useNarrow } from '../../../platform/use-narrow.js';
import { useShortcut } from '../../../platform/use-shortcut.js';
import { beneficiaryLabels } from '../../../domain/labels/beneficiaries.texts.js';
import { caseStateTones } from '../../../domain/labels/tones.js';
import { IconNotes } from '../../../ui/icons/icons.js';
import { Button, ButtonLink } from '../../../ui/navigation/button.js';
import { Inline } from '../../../ui/layout/layout.js';
import { Link } from '../../../ui/navigation/link.js';
import { StatusTag } from '../../../ui/feedback/status-tag.js';
import { beneficiariesTexts } from '../beneficiaries.texts.js';
import { planProgress, riskToneOf } from '../record.presenter.js';
import { recordTexts } from '../record.texts.js';
import classes from './identity-bar.module.css';

/** After the rest of the record: most people have no photo. */
const PersonPhoto = lazy(async () => ({
  default: (await import('./person-photo.js')).PersonPhoto,
}));

export function IdentityBar({ person }: { person: Dto<'Beneficiary'> }) {
  const t = useTexts(recordTexts);
  const people = useTexts(beneficiariesTexts);
  const labels = useTexts(beneficiaryLabels);
  const f = useFormat();
  const mayNote = useMay('note.write');
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const overview = paths.beneficiary(person.id);
  // The overview has a note box of its own: leaving it would take away what is being typed there.
  const noteBox = pathname === overview ? overview : paths.beneficiaryTab(person.id, 'timeline');
  // On a phone, contacts and risk are shown on top of every page, and the rest after a press.
  const narrow = useNarrow();
  const [folded, setFolded] = useState(true);
  useShortcut(
    'KeyN',
    mayNote
      ? () => void navigate(noteBox, { state: writeNote, replace: noteBox === pathname })
      : undefined,
  );
  const { birthDate, currentCase } = person;
  const born = birthDate
    ? people('age', { date: f.date(birthDate), years: ageOn(birthDate) })
    : '–';
  const number: [string, string] =
    person.personalNumber === null && person.externalReference !== null
      ? [t('identity.reference'), person.externalReference]
      : [t('identity.number'), person.personalNumber ?? '–'];
  return (
    <section className={classes['bar']} aria-label={t('identity.label')}>
      <div className={classes['who']}>
        <Photo person={person} />
        <dl className={classes['facts']} data-folded={folded || undefined}>
          <IdentityItem term={number[0]} further>
            {number[1]}
          </IdentityItem>
          <IdentityItem term={t('identity.born')} further>
            {born}
          </IdentityItem>
          <IdentityItem term={t('identity.sex')} further>
            {labels(`sex.${person.sex}`)}
          </IdentityItem>
          <IdentityItem term={t('identity.manager')} further>
            {f.name(currentCase?.caseManager?.name) ?? t('identity.noManager')}
          </IdentityItem>
          <AtAGlance id={person.id} />
        </dl>
      </div>
      <Inline>
        <AlertTag id={person.id} />
        <RiskTag person={person} />
        {currentCase ? (
          <StatusTag tone={caseStateTones[currentCase.state]}>
            {`${t('identity.case', { number: currentCase.caseNumber })}: ${labels(`caseState.${currentCase.state}`)}`}
          </StatusTag>
        ) : (
          <StatusTag>{t('identity.noCase')}</StatusTag>
        )}
        {mayNote ? (
          <ButtonLink to={noteBox} state={writeNote} icon={<IconNotes size={18} aria-hidden />}>
            {t('identity.note')}
          </ButtonLink>
        ) : null}
        {narrow ? (
          <Button kind="quiet" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
            {t(folded ? 'identity.unfold' : 'identity.fold')}
          </Button>
        ) : null}
      </Inline>
    </section>
  );
}

/** Reads the parts of the record that the user may read. */
function useRecord(id: string) {
  const mayRead = useMay('case.read');
  return useQuery({ ...read('getRecord', { id }), enabled: mayRead }).data;
}

/** Shows the photo of the person once the record is there. */
function Photo({ person }: { person: Dto<'Beneficiary'> }) {
  const mayRead = useMay('caseFile.read');
  const record = useRecord(person.id);
  if (!record || !mayRead) return null;
  return (
    <Suspense fallback={null}>
      <PersonPhoto key={person.id} person={person} photo={record.photo} />
    </Suspense>
  );
}

/** Shows the last and the next contact, and the progress of the plan. */
function AtAGlance({ id }: { id: string }) {
  const t = useTexts(recordTexts);
  const f = useFormat();
  // Who reads no notes sees a part of the contacts at most: "none yet" would be untrue.
  const mayKnowContacts = useMay('note.read');
  const record = useRecord(id);
  if (!record) return null;
  const { contact, plan } = record;
  const progress = plan && planProgress(plan);
  return (
    <>
      {mayKnowContacts ? (
        <>
          <IdentityItem term={t('identity.lastContact')}>
            {contact.lastAt
              ? `${f.date(contact.lastAt)} (${f.relative(contact.lastAt)})`
              : t('identity.noContact')}
          </IdentityItem>
          <IdentityItem term={t('identity.nextContact')}>
            {contact.nextAt ? f.dateTime(contact.nextAt) : t('identity.noNext')}
          </IdentityItem>
        </>
      ) : null}
      <IdentityItem term={t('identity.plan')} further>
        <Link to={paths.beneficiaryTab(id, 'plan')}>
          {progress && progress.all > 0
            ? t('identity.progress', progress)
            : t(plan ? 'identity.emptyPlan' : 'identity.noPlan')}
        </Link>
      </IdentityItem>
    </>
  );
}

/** Shows the open alerts on every page of the record until they are closed. */
function AlertTag({ id }: { id: string }) {
  const t = useTexts(recordTexts);
  const alerts = useRecord(id)?.alerts;
  if (!alerts || alerts.open === 0) return null;
  return (
    <StatusTag tone={alerts.severity === 'immediate' ? 'danger' : 'warning'}>
      {t('identity.alerts', { count: alerts.open })}
    </StatusTag>
  );
}

/** Shows the official risk level of the officer beside the level of the assessment. */
function RiskTag({ person }: { person: Dto<'Beneficiary'> }) {
  const t = useTexts(recordTexts);
  const labels = useTexts(beneficiaryLabels);
  const assessed = useRecord(person.id)?.assessedLevel ?? null;
  const official = person.riskLevel;
  return (
    <StatusTag tone={riskToneOf(official, assessed)}>
      {[
        `${t('identity.risk')}: ${official ? labels(`risk.${official}`) : t('identity.riskNotSet')}`,
        assessed && `${t('identity.assessed')}: ${labels(`risk.${assessed}`)}`,
      ]
        .filter(Boolean)
        .join(' · ')}
    </StatusTag>
  );
}

interface IdentityItemProps {
  term: string;
  /** Left out of a folded bar. */
  further?: boolean;
  children: ReactNode;
}

function IdentityItem({ term, further, children }: IdentityItemProps) {
  return (
    <div data-further={further || undefined}>
      <dt className={classes['term']}>{term}</dt>
      <dd className={classes['value']}>{children}</dd>
    </div>
  );
}
