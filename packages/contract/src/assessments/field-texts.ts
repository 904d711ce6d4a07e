import type { FieldTexts } from '../kernel/field-texts.js';

const answers = 'Answers by the link id of the question; null clears one.';

/** Descriptions of the fields of assessments and safety alerts. */
export const assessmentsTexts = {
  CreateAssessmentBody: {
    caseId: 'Open case of the person who is assessed.',
    instrumentCode: 'Instrument with an active version.',
    audience: 'Rules for adults or juveniles; by default those that apply to the person.',
    language: 'Language in which the form is filled in; Georgian by default.',
    assessedOn: 'Day of the interview or test; today by default.',
    answers: `${answers} They may be incomplete until completion.`,
  },
  SaveAnswersBody: { answers: `${answers} An absent answer stays.` },
  AmendAssessmentBody: {
    reason: 'Why the locked answers are corrected.',
    answers: 'The corrected answers by link id; the earlier ones are kept beside them.',
  },
  ProposeOverrideBody: {
    level: 'Level one step above or below the computed one.',
    reason: 'Why the computed level does not fit the person.',
  },
  InstrumentRef: {
    code: 'Code of the instrument, such as `bps-rnr`.',
    title: 'Name of the instrument.',
    version: 'Number of the version of the instrument, which the assessment keeps.',
  },
  ScaleBand: {
    scale: 'Key of the scale in the form.',
    band: 'Code of the band in which the score lies; null without a score.',
  },
  ScaleScore: {
    value: 'Score; null with too few answers.',
    answered: 'Number of answered questions of the scale.',
    items: 'Number of questions of the scale.',
    proRated: 'Whether missing answers were replaced by the mean of the others.',
    algorithmVersion: 'Version of the computation; scores of different versions are not compared.',
  },
  FactorRating: {
    factor: 'Code of the factor in the form.',
    rating: 'Rating: 0 none or a strength, 1 slight, 2 clear, 3 serious; null when not rated.',
  },
  RatedFactor: {
    kind: 'Whether the factor can change (`dynamic`) or not (`static`).',
    centralEight: 'Which of the central eight factors of the RNR model it belongs to.',
    evidence: 'Evidence for the rating, in words; null when none was given.',
    sources: 'Codes of the sources of the rating.',
  },
  AssessedNeed: {
    $like: ['FactorRating'],
    criminogenic: 'Whether the need is linked to offending.',
    suggestedProgrammes:
      'Codes of programmes suggested to the author of the plan, never chosen by the system.',
    suggestedServices:
      'Codes of services suggested to the author of the plan, never chosen by the system.',
  },
  RiskSummary: {
    level: 'Level by the rules of the form; null when too little is rated.',
    staticSum: 'Sum of the ratings of factors that cannot change.',
    dynamicSum: 'Sum of the ratings of factors that can change.',
    levelSum: 'Sum by which the level is chosen. Strengths are never subtracted.',
    factors: 'All factors of the form with their ratings.',
    unrated: 'Codes of factors without a rating.',
    needs: 'Factors that are needs: rated clear or serious.',
    topNeeds: 'The gravest needs, with which planning begins.',
    responsivity: 'Codes of barriers to taking part.',
    strengths: 'Codes of strengths of the person.',
  },
  ScaleChange: {
    scale: 'Key of the scale in the form.',
    previousId: 'Assessment with which this one is compared.',
    previousOn: 'Day of that assessment.',
    notComparable: 'Why the two cannot be compared; null when they can.',
    difference: 'Score now minus score then; null when they cannot be compared.',
    reliable: 'Reliable change; null when the constants of the scale are not known.',
    caseBefore: 'Whether the score then was that of a clinical case; null when not known.',
    clinicallySignificant:
      'Whether the change is reliable and crosses the cut-off; null when not known.',
  },
  FollowUp: {
    instrumentCode: 'Instrument that the answers suggest.',
    reason: 'Why it is suggested.',
  },
  AssessmentAmendment: {
    revision: 'Number of the revision of the answers; the first answers are revision 1.',
    reason: 'Why the answers were corrected.',
    by: 'Author of the correction.',
    at: 'Time of the correction.',
    changed: 'Link ids of the answers that changed.',
  },
  AssessmentStep: {
    event: 'Step that was taken.',
    by: 'Null for a step of the system, which ends the drafts of a closed case.',
    at: 'Time of the step.',
    note: 'Reason or note of the step; null without one.',
  },
  LevelOverride: {
    $noun: 'the proposed level',
    state: 'Whether the proposal awaits a decision, was approved or rejected.',
    level: 'Level that shall hold instead of the computed one.',
    reason: 'Why the computed level does not fit the person.',
    proposedBy: 'Author of the proposal, who may not decide on it.',
    proposedAt: 'Time of the proposal.',
    decidedBy: 'Who decided; null before.',
    decidedAt: 'Time of the decision; null before.',
    decisionNote: 'Note with the decision.',
  },
  AssessmentListItem: {
    $noun: 'the assessment',
    instrument: 'Instrument and version with which it was made.',
    clinical: 'Whether it is a clinical test, which only the helping professions may open.',
    state: 'Stage of the assessment, from draft to approval.',
    assessedOn: 'Day of the interview or test.',
    level:
      "Level in force; null without a risk summary or before completion. Not the officer's official level.",
    bands: 'Band of each scale; empty before completion.',
    scores: 'Scores; null when the caller may not see them.',
    createdBy: 'Author of the assessment, who may not approve it.',
    completedAt: 'Time of the completion, which locks the answers; null before.',
    approvedAt: 'Time of the approval; null before.',
    reassessDueOn:
      'Last day for the reassessment of the person; from the approved assessment that gives the level.',
  },
  AssessmentPage: { $noun: 'an assessment' },
  AssessmentListQuery: {
    beneficiaryId: 'Only assessments of this person.',
    caseId: 'Only assessments of this case.',
    instrumentCode: 'Only assessments with this instrument.',
    state: 'Only assessments in this state.',
  },
  AssessmentPreview: {
    version: 'Version of the assessment whose answers were evaluated.',
    scores: 'Scores that the answers give now.',
    summary: 'Risk summary that the answers give now; null for a form without one.',
    changes: 'Change since the last assessment with the same instrument.',
    alerts: 'Alerts that the answers cause, which completion would raise too.',
  },
  Assessment: {
    audience: 'Whether the rules for adults or for juveniles apply to it.',
    language: 'Language in which the form was filled in.',
    notValidated:
      'Whether the wording or the method is not validated; to be shown with every result.',
    factors: 'Ratings of the nine factors; an officer gets them without dependences and health.',
    answers: 'Answers by link id; null when the caller may not see them.',
    summary: 'Risk summary; null for a form without one, or when the caller may not see it.',
    changes: 'Change since the last assessment with the same instrument; null when hidden.',
    followUps: 'Available instruments that the answers suggest; null when hidden.',
    amendments: 'Corrections of locked answers, oldest first; null when hidden.',
    overrides: 'Proposed changes of the level, oldest first; null when hidden.',
    steps: 'History of the assessment, oldest first; null when hidden.',
  },
  SafetyAlert: {
    $noun: 'the alert',
    assessmentId: 'Assessment whose answer raised it.',
    code: 'Code of the alert in the form.',
    title: 'What the alert says; it contains nothing else of the answers.',
    severity: "`immediate` concerns somebody's safety; `attention` asks for a question in person.",
    clinical: 'Whether a clinical test raised it, which only the helping professions may open.',
    state: 'Whether the alert is new, acknowledged or closed.',
    raisedAt: 'Time when the assessment was completed.',
    raisedBy: 'Author of the assessment.',
    acknowledgedAt: 'Time when somebody took it up; null before.',
    acknowledgedBy: 'Who took it up; null before.',
    acknowledgementNote: 'What was begun for the safety of the person.',
    closedAt: 'Time when it was closed; null before.',
    closedBy: 'Who closed it; null before.',
    closingNote: "Measures taken for the person's safety.",
  },
  SafetyAlertPage: { $noun: 'an alert' },
  SafetyAlertListQuery: {
    state: 'Only alerts in this state.',
    severity: 'Only alerts of this severity.',
    beneficiaryId: 'Only alerts about this person.',
    assessmentId: 'Only alerts that this assessment raised.',
  },
  CloseAlertBody: { note: "Measures taken for the person's safety." },
  TodayAlertDetail: {
    $like: ['SafetyAlert'],
    assessmentId:
      'Id of the assessment; null for a caller who may see the alert but not the test behind it.',
  },
  TodayAssessmentApprovalDetail: { by: 'Author of the assessment.' },
} as const satisfies FieldTexts;
