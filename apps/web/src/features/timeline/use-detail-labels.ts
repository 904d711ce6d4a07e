import { useMemo } from 'react';
import type { TimelineKind } from '@gza/contract';
import { useTexts } from '../../platform/i18n/use-texts.js';
import {
  useBureauName,
  useCaseManagerName,
  useInstrumentName,
  useProgrammeName,
  useServiceName,
} from '../../domain/reference.js';
import { useFormat } from '../../platform/use-format.js';
import { appointmentLabels } from '../../domain/labels/appointments.texts.js';
import { beneficiaryLabels } from '../../domain/labels/beneficiaries.texts.js';
import { planLabels } from '../../domain/labels/plans.texts.js';
import { documentLabels } from '../../domain/labels/documents.texts.js';
import { programmeLabels } from '../../domain/labels/programmes.texts.js';
import { serviceLabels } from '../../domain/labels/services.texts.js';
import { taskLabels } from '../../domain/labels/tasks.texts.js';
import { timelineTexts } from './timeline.texts.js';
import type { DetailLabels } from './timeline.presenter.js';

type Labels = Readonly<Record<string, string>>;

/** The labels of all modules, as far as their timeline entries carry codes. */
export function useDetailLabels(): DetailLabels {
  const t = useTexts(timelineTexts);
  const f = useFormat();
  const programmeId = useProgrammeName();
  const serviceCode = useServiceName();
  const instrumentCode = useInstrumentName();
  const caseManagerId = useCaseManagerName();
  const bureauName = useBureauName();
  return useMemo(() => {
    const names = new Map(
      Object.entries({ programmeId, serviceCode, instrumentCode, caseManagerId }),
    );
    const { language } = f;
    const beneficiaries = beneficiaryLabels[language];
    const appointment = { kind: appointmentLabels[language].kind };
    const ofRule = { rule: taskLabels[language].rule };
    const states: Partial<Record<TimelineKind, Labels>> = {
      caseStateChanged: beneficiaries.caseState,
      planGoalMoved: planLabels[language].goalState,
      planItemMoved: planLabels[language].itemState,
      enrolmentStateChanged: programmeLabels[language].enrolmentState,
      referralStateChanged: serviceLabels[language].referralState,
      cardStateChanged: serviceLabels[language].cardState,
    };
    const codes: Partial<Record<TimelineKind, Readonly<Record<string, Labels>>>> = {
      caseStateChanged: { reason: beneficiaries.closureReason },
      applicationReceived: { channel: beneficiaries.channel },
      consentGiven: { purpose: beneficiaries.consent },
      consentWithdrawn: { purpose: beneficiaries.consent },
      consentExpired: { purpose: beneficiaries.consent },
      legalBasisRecorded: { kind: beneficiaries.legalBasis },
      outcomeRecorded: { kind: beneficiaries.outcome, status: beneficiaries.outcomeStatus },
      outcomeMarkedInError: { kind: beneficiaries.outcome, status: beneficiaries.outcomeStatus },
      outcomeDayCorrected: { kind: beneficiaries.outcome, status: beneficiaries.outcomeStatus },
      documentRecorded: { type: documentLabels[language].type },
      cardStateChanged: { card: serviceLabels[language].card },
      appointmentMade: appointment,
      appointmentRescheduled: appointment,
      appointmentCancelled: appointment,
      taskPostponed: ofRule,
      aftercareAttempted: ofRule,
      noteAdded: { kind: timelineTexts[language].noteKind },
      planItemMoved: { mover: planLabels[language].mover },
      planSignatureGiven: { signer: planLabels[language].signer },
    };
    return {
      state: (kind, code) => states[kind]?.[code],
      code: (kind, key, code) => {
        const nameOf = names.get(key);
        if (nameOf) return nameOf(code);
        // The reason why a case is suspended, resumed or transferred is free text.
        const own = key === 'reason' && (kind === 'caseStateChanged' || kind === 'caseTransferred');
        if (own) return codes[kind]?.[key]?.[code] ?? code;
        if (kind === 'caseTransferred') return bureauName(code);
        return codes[kind]?.[key]?.[code];
      },
      change: (from, to) => t('change', { from, to }),
      units: (count) => t('units', { count }),
      on: (date) => t('on', { date: f.date(date) }),
      at: (instant) => t('at', { when: f.dateTime(instant) }),
      clinical: t('clinical'),
      notReached: t('notReached'),
      reached: t('reached'),
      dueOn: (date) => t('dueOn', { date: f.date(date) }),
    };
  }, [t, f, bureauName, programmeId, serviceCode, instrumentCode, caseManagerId]);
}
