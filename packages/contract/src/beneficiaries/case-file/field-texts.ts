import type { FieldTexts } from '../../kernel/field-texts.js';

/** Descriptions of the fields of the case file. */
export const caseFileTexts = {
  PhotoQuery: {
    agreedOn:
      'Day on which the person agreed to the photo; for a minor, the day on which the legal representative agreed too.',
  },
  PersonPhoto: {
    $noun: 'the photo',
    agreedOn:
      'Day on which the person agreed to the photo; for a minor, the day on which the legal representative agreed too.',
    addedBy: 'Member of staff who added it, and states that the person agreed.',
    addedAt: 'Time when it was added.',
  },
  PersonDocument: {
    $noun: 'the document',
    scans: 'Scanned pages, in order.',
    caseId: 'Case that was open when the document was registered; null without one.',
    type: 'Type of document; it decides which roles may read the entry.',
    purpose: 'Content or use of the document.',
    number: 'Number that the document bears.',
    issuedBy: 'Court, body or person that issued it.',
    issuedOn: 'Day of issue.',
    validUntil: 'Last day on which it is valid; null or absent = not limited.',
    keptAt: 'Place of the paper: folder, archive, with the person.',
    recordedBy: 'Member of staff who registered the document.',
    createdAt: 'Time of the registration.',
  },
  PersonDocumentList: { $noun: 'a document' },
  RecordDocumentBody: { $like: ['PersonDocument'] },
  ChangeDocumentBody: { $like: ['PersonDocument'] },
  Consent: {
    $noun: 'the consent',
    scans: 'Scans of the signed paper, in order.',
    caseId: 'Case for which the consent was given; null for one of the person in general.',
    purpose: 'What the person agrees to.',
    organisationId: 'Partner of a sharing consent; null = every partner, or another purpose.',
    exceptOrganisationIds:
      'Partners that a consent for every partner does not cover: the person later withdrew the consent for them.',
    givenOn: 'Day of the signature.',
    validUntil: 'Last day of the consent; null = until it is withdrawn.',
    givenBy: 'Signer of the consent; for a minor the legal representative.',
    personView: "The minor's own view of the consent, when the legal representative signed.",
    note: 'Remark on the consent.',
    recordedBy: 'Member of staff who recorded the signature; null for imported ones.',
    withdrawnAt: 'Time of the withdrawal; null while the consent was not withdrawn.',
    withdrawalNote: 'What the person said at the withdrawal.',
    lapsedAt: 'Time when the consent ended without a withdrawal; null otherwise.',
    lapse: 'Why it ended without a withdrawal: its last day passed, or a later one replaced it.',
  },
  ConsentList: { $noun: 'a consent' },
  WithdrawnConsent: {
    stillInForce: 'Consents to the same purpose that remain in force after the withdrawal.',
  },
  RecordConsentBody: {
    $like: ['Consent'],
    organisationId:
      'Partner of a sharing consent; absent = every partner. Only with `partnerSharing`.',
    givenOn: 'Day of the signature; today by default.',
    validUntil: 'Last day of the consent, today or later; absent = until it is withdrawn.',
    personView:
      "The minor's own view of the consent; required when the legal representative signs.",
  },
  Outcome: {
    $noun: 'the outcome',
    caseId: 'Case in whose time the outcome was recorded; null for imported ones without a case.',
    kind: 'Field of life that the outcome is about; it decides the possible statuses.',
    status: 'One of the statuses of its kind.',
    occurredOn:
      'Day of the event, or on which the status was found; for an offence the day on which it was committed.',
    convictedOn: 'Day of the conviction, for an offence; null otherwise.',
    source: 'Who reported the outcome.',
    detail: 'Circumstances, in words.',
    goal: 'Goal that the outcome speaks of; null without one, or for a reader who may not see it.',
    enteredInErrorAt:
      'Time when it was marked as recorded by mistake; it is still shown, but in no figure.',
    errorReason: 'Why it was marked as recorded by mistake.',
  },
  OutcomeList: { $noun: 'an outcome' },
  RecordOutcomeBody: {
    $like: ['Outcome'],
    goalId: 'Goal of a plan of the person, in force or ended, that the outcome speaks of.',
  },
  ChangeOutcomeBody: {
    $noun: 'the outcome',
    goalId:
      'Goal of a plan of the case, in force or ended, that the outcome speaks of; null = none any more.',
  },
  LegalBasis: {
    $noun: 'the legal basis',
    caseId: 'Case that was open when it was recorded; null without one.',
    kind: 'Kind of sentence or measure.',
    issuedBy: 'Court or body that issued the act.',
    actNumber: 'Number of the act, as it bears it.',
    actDate: 'Day on which the court or body issued the act.',
    article: 'Article of the law, as the act names it.',
    startsOn: 'First day on which the sentence or measure is in force.',
    endsOn: 'Last day in force; null or absent = not limited.',
    mandatoryObligations: 'Obligations of the person, as the act states them, one entry each.',
    juvenileRules:
      'Whether the juvenile rules apply, also after the person turned 18 (Juvenile Justice Code, Art. 77).',
  },
  LegalBasisList: { $noun: 'a legal basis' },
  RecordLegalBasisBody: { $like: ['LegalBasis'] },
  ChangeLegalBasisBody: { $like: ['LegalBasis'] },
  SupportPerson: {
    $noun: 'the support person',
    kind: 'Whether the support person is family, a friend, or of the community.',
    name: 'Given and family name of the support person.',
    relation: 'Relation to the beneficiary: mother, employer, priest …',
    phone: 'Phone number of the support person.',
    address: 'Address at which the support person is found.',
    mayBeContacted: 'Whether the beneficiary agrees that this support person is contacted.',
    legalRepresentative: 'Whether this person represents the minor: signs consents and plans.',
    note: 'Remark on the relation.',
    endedOn: 'Day from which the support person no longer belongs to the network; null = belongs.',
  },
  SupportNetwork: { $noun: 'a support person' },
  AddSupportPersonBody: { $like: ['SupportPerson'] },
  ChangeSupportPersonBody: { $like: ['SupportPerson'] },
} as const satisfies FieldTexts;
