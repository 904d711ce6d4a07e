import type { FieldTexts } from '../kernel/field-texts.js';

/** Descriptions of the fields of instruments and their forms. */
export const instrumentTexts = {
  FormCondition: {
    linkId: 'Link id of an earlier question of the same form.',
    operator: 'How the answer is compared with `value`.',
    value:
      'Value of the condition: a flag for `answered`; a number, or the score of the chosen option, for `atLeast` and `atMost`.',
  },
  FormConditionGroup: {
    match: 'Whether all conditions have to hold, or any one of them.',
    conditions: 'The conditions on earlier answers.',
  },
  FormOption: {
    code: 'Code of the option: the stored answer.',
    text: 'The option, as the person reads or hears it.',
    score: 'Points of the option; null when it has none.',
    exclusive: 'Whether the option excludes all others; false by default.',
  },
  FormItem: {
    linkId: 'Key of the answer: what `answers` of an assessment are stored by.',
    type: 'Kind of answer that the question takes.',
    text: 'The question.',
    help: 'Explanation of the question for the one who asks.',
    required: 'Whether completion needs an answer.',
    requiredWhen: 'Condition under which completion needs an answer.',
    showWhen: 'Condition under which the question is asked; absent = always.',
    audience: 'Audiences that are asked; absent = all.',
    options: 'Options of a choice, in the order shown.',
    minimum: 'Lowest number of a numeric answer, included.',
    maximum: 'Highest number of a numeric answer, included.',
    maximumLength: 'Most characters of a text.',
  },
  FormSection: {
    id: 'Key of the section within the form.',
    title: 'Heading of the section.',
    introduction: 'Text above the first question.',
    items: 'Questions of the section, in the order asked.',
  },
  FormBand: {
    code: 'Code of the band, as results name it.',
    title: 'Name of the band, such as "mild".',
    from: 'Lowest score of the band, included; it reaches to the next band.',
  },
  FormScale: {
    id: 'Key of the scale, as results name it.',
    title: 'Name of the scale.',
    higherIs: 'Whether a higher score is worse or better.',
    bands: 'Every band of all sets by sex or age, once.',
    reliableChange:
      'Smallest change beyond measurement error, in points; null when it is not known.',
    cutOff: 'Score from which the result is a clinical case; null when it is not known.',
    citation: 'Publication from which bands and constants come; null without one.',
  },
  FormAlert: {
    code: 'Code of the alert, which a raised alert repeats.',
    severity: "`immediate` concerns somebody's safety; `attention` asks for a question in person.",
    title: 'What the alert says to the one who reads it.',
  },
  FormFactor: {
    code: 'Code of the factor, as results name it.',
    title: 'Name of the factor.',
    kind: 'Whether the factor can change (`dynamic`) or not (`static`).',
    ratingLinkId: 'Question whose answer is the rating.',
    evidenceLinkId: 'Question whose answer is the evidence for the rating.',
    sourceLinkId: 'Question whose answer names the sources.',
  },
  FormLevel: {
    level: 'Code of the level.',
    title: 'Name of the level.',
    from: 'Lowest sum of ratings of the level, included.',
  },
  FormBarrier: {
    code: 'Code of the barrier to taking part.',
    title: 'Name of the barrier.',
  },
  FormRiskSummary: {
    factors: 'Factors that are rated.',
    levels: 'Levels by the sum of ratings, the lowest first.',
    protectiveLinkIds: 'Questions whose answers name strengths.',
    responsivity: 'Barriers to taking part that the form asks about.',
  },
  FormTranslations: {
    ka: 'Status of the Georgian wording.',
    en: 'Status of the English wording.',
  },
  FormLicence: {
    owner: 'Owner of the rights in the instrument.',
    terms: 'Terms under which it is used here.',
    attribution: 'Attribution, to be shown wherever the form is shown.',
    redistribution: 'Whether the wording may be handed on with the product.',
    translations: 'Status of each translation; `working` = nobody has validated the wording.',
  },
  InstrumentVersionSummary: {
    $noun: 'the version',
    instrumentCode: 'Code of the instrument to which the version belongs.',
    number: 'Number of the version, from 1.',
    status: 'Only an active version may be used for a new assessment.',
    validFrom: 'First day on which it is used; null without a limit.',
    validTo: 'Last day on which it is used; null without a limit.',
  },
  InstrumentVersions: { $noun: 'a version' },
  InstrumentVersion: {
    title: 'Name of the instrument.',
    instructions: 'Instructions for the one who fills in the form.',
    audience: 'Audiences for which the version is made.',
    filledBy: 'Roles that may fill it in.',
    clinical: 'Whether it is a clinical test, which only the helping professions may open.',
    validationStatus: 'Whether method and wording are validated.',
    validationStatement: 'Statement of what the result is and is not; to be shown with it.',
    sections: 'Sections of the form, in the order shown.',
    scales: 'Scales that are computed from the answers.',
    alerts: 'Alerts that answers can raise.',
    riskSummary: 'Rules that derive a level from ratings; null without a level.',
    licence: 'Rights, terms and status of the wording.',
  },
  Instrument: {
    $like: ['InstrumentVersion'],
    code: 'Code of the instrument, part of its address.',
    activeVersion: 'Number of the version that a new assessment uses; null when there is none.',
  },
  Instruments: { $noun: 'an instrument' },
} as const satisfies FieldTexts;
