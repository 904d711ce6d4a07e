import { safetyAlertMachine } from '@gza/contract';
import type { Tx } from '../../../platform/db/unit-of-work.js';
import type { Answers, RespondentContext } from '../form-item.js';
import type { FormVersion } from '../form-version.js';
import { SafetyAlertRecord, type AssessmentRecord } from '../persistence/entities.js';
import { raisedAlerts, type RaisedAlert } from '../scoring.rules.js';

async function raise(
  tx: Tx,
  record: AssessmentRecord,
  version: FormVersion,
  { code, severity, notify }: RaisedAlert,
): Promise<void> {
  const rule = version.alerts.find((alert) => alert.code === code);
  if (!rule) return;
  const id = tx.newId();
  await tx.insert(SafetyAlertRecord, {
    id,
    assessmentId: record.id,
    beneficiaryId: record.beneficiaryId,
    bureauId: record.bureauId,
    caseId: record.caseId,
    clinical: record.clinical,
    code,
    title: rule.title,
    severity,
    notify: [...notify],
    state: safetyAlertMachine.initial,
    raisedAt: tx.now,
    raisedBy: tx.actor.id ?? '',
    acknowledgedAt: null,
    acknowledgedBy: null,
    acknowledgementNote: null,
    closedAt: null,
    closedBy: null,
    closingNote: null,
    version: 1,
  });
  tx.emit('safety-alert.raised', { safetyAlertId: id, severity });
}

export interface AnswersSaved {
  readonly before: Answers;
  readonly after: Answers;
  readonly context: RespondentContext;
}

/**
 * Raises alerts at every save: for an answer that indicates danger now and did not before, unless the same
 * alert is open. A later change of the answer does not withdraw the alert: a person looks into it and closes
 * it.
 */
export async function raiseOnSave(
  tx: Tx,
  record: AssessmentRecord,
  version: FormVersion,
  { before, after, context }: AnswersSaved,
): Promise<void> {
  const earlier = raisedAlerts(version, before, context, 'answer').map((alert) => alert.code);
  const open = (await tx.find(SafetyAlertRecord, { assessmentId: record.id }))
    .filter((alert) => alert.state !== 'closed')
    .map((alert) => alert.code);
  for (const alert of raisedAlerts(version, after, context, 'answer'))
    if (!earlier.includes(alert.code) && !open.includes(alert.code))
      await raise(tx, record, version, alert);
}

/**
 * Raises alerts at completion: all that apply and were not raised before, whether those are open or closed.
 */
export async function raiseOnCompletion(
  tx: Tx,
  record: AssessmentRecord,
  version: FormVersion,
  answers: Answers,
  context: RespondentContext,
): Promise<void> {
  const known = (await tx.find(SafetyAlertRecord, { assessmentId: record.id })).map(
    (alert) => alert.code,
  );
  for (const alert of raisedAlerts(version, answers, context, 'completion'))
    if (!known.includes(alert.code)) await raise(tx, record, version, alert);
}
