import type { FieldTexts } from '../../kernel/field-texts.js';

/** Descriptions of the fields of people and saved views. */
export const peopleTexts = {
  ApplicationPerson: {
    $noun: 'the person',
    givenName: 'Given name; empty when it is not known.',
    familyName: 'Family name; empty when it is not known.',
  },
  Beneficiary: {
    $noun: 'the person',
    givenName: 'Given name; empty when it is not known.',
    familyName: 'Family name; empty when it is not known.',
    personalNumber:
      'Personal number, in the form of the setting `personalNumberForm`: in Georgia 11 digits. Null when it is not known.',
    externalReference: 'Reference of the person in the file that was imported; null for others.',
    birthDate: 'Day of birth; the age decides on juvenile rules and representatives.',
    sex: 'Sex as the documents state it; programmes and offers may be limited to one.',
    citizenship: 'Citizenship, in words.',
    phone: 'Phone number, in any spelling; the search finds it by its last digits too.',
    address: 'Address at which the person lives.',
    regionCode: 'Region of residence, ISO 3166-2.',
    readingLanguage:
      'Language in which the person reads the papers that they sign; null while nobody has asked.',
    releaseDate: 'Expected or actual day of release from prison.',
    riskLevel: 'Official risk level by the officer; null while there is none.',
    labels: 'Labels of cohorts and studies, such as `{ "study": "rossi" }`, set by imports.',
    bureau: 'Bureau that keeps the record; its staff may read it.',
    currentCase: 'The open case, or otherwise the last one; null without a case.',
  },
  NewBeneficiary: { $like: ['Beneficiary'] },
  ChangeBeneficiaryBody: {
    $like: ['Beneficiary'],
    riskLevel: 'Official risk level; only an officer may set it.',
    correction:
      'Whether `regionCode` and `riskLevel` replace an entry that was wrong: figures of the past then count the new value for as long as the wrong one was entered. Otherwise they hold from now on, and the past stays as it was. A value that was unknown holds for the past in any case.',
  },
  ContactSummary: {
    lastAt: 'Time when the person was last reached: a note, an attended session, a visit.',
    nextAt: 'Time when the person is next expected; null when nothing is scheduled.',
  },
  BeneficiaryListItem: {
    $like: ['Beneficiary'],
    assessedLevel:
      'Level of the last approved assessment; null without one. It stands beside the official level.',
    contact: 'Last and next contact; present only when `contacts` asks for it.',
  },
  BeneficiaryPage: { $noun: 'a person' },
  BeneficiaryListQuery: {
    state: 'Only people whose current case is in this state.',
    openCase: 'True: only people with an open case; false: only the others.',
    category: 'Only people whose current case has this category.',
    bureauId: 'Only people of this bureau.',
    caseManagerId: 'Only people whose current case this member of staff manages.',
    riskLevel: 'Only people with this official risk level.',
    riskAtLeast:
      'Only people whose official level or level by the last approved assessment is this or higher.',
    sex: 'Only people of this sex.',
    noContactDays:
      'Only open cases of at least this many days in which nobody reached the person; for the helping professions.',
    sort: 'Order of the list; `-` reverses it. By `openedAt`, people without a case come last in both directions.',
    contacts: 'Adds `contact` to each entry; for the helping professions.',
  },
  SearchBody: {
    text: 'Names in Georgian, Latin or Russian letters in any order, a personal number or a part of it, a phone number or its last digits, or a case number.',
    contacts: 'Adds `contact` to each hit; for the helping professions.',
  },
  SearchHit: {
    foundPhone: 'The phone number that was found, and whose it is; absent or null for other hits.',
  },
  FoundPhone: {
    owner:
      'Whose number it is: of the person, of a supporter, or of somebody who called the hotline about them.',
    name: 'Name of the supporter or the caller; null for the own number, and for a caller without a name.',
    phone: 'The number in E.164.',
  },
  FoundCall: {
    id: 'Id of the call, under which its page opens.',
    at: 'Time of the call.',
    callerName: 'Name of the caller; null when it was not given.',
    callerPhone: 'Number of the caller in E.164.',
  },
  SearchHits: {
    $noun: 'a person',
    calls:
      'Calls of the hotline about nobody who is recorded, by the number of the caller; the newest 20. Empty for everybody who may not read calls.',
  },
  DuplicateBody: {
    givenName: 'Given name of the person who may be known already.',
    familyName: 'Family name of the person who may be known already.',
    personalNumber: 'Personal number; an equal one is the strongest ground.',
    birthDate: 'Day of birth; a similar date counts too.',
    reason:
      'What the search is for. It is required after many searches of one day (setting `duplicateSearches`); the audit keeps it, and the supervisor sees it.',
  },
  DuplicateHit: {
    ground: 'Why the two may be the same person; hits are ranked by it.',
    maskedName: 'Name with most letters hidden, because the record may belong to another bureau.',
    bureau: 'Bureau that keeps the record, to be asked.',
    caseNumber: 'Number of the last case; null without a case.',
    beneficiaryId:
      "Id of the person; null unless the record is in the caller's own bureau and may be opened.",
    openCase: 'Whether the person has an open case.',
  },
  TodayDuplicateSearchesDetail: {
    worker: 'Member of staff who searched.',
    searches: 'Number of searches on that day.',
    people: 'Number of different people of other bureaus whom the searches showed.',
    reasons: 'Reasons that were given, the latest three.',
  },
  DuplicateHits: { $noun: 'a possible duplicate' },
  SavedFilters: { $like: ['BeneficiaryListQuery'] },
  SavedView: {
    $noun: 'the view',
    name: 'Name of the view, as its owner chose it.',
    filters: 'Filters of the list of beneficiaries, as its query has them.',
    columns: 'Columns besides the name, in the order shown; null = the default ones.',
    sort: 'Order of the list; null = the default one.',
    shared: "Whether colleagues of the owner's bureau see it too.",
    owner: 'Owner of the view; only they may change it.',
  },
  SavedViewList: { $noun: 'a view' },
  CreateSavedViewBody: {
    $like: ['SavedView'],
    columns: 'Columns besides the name, in the order shown; absent = the default ones.',
    sort: 'Order of the list; absent = the default one.',
    shared:
      "Whether colleagues of the owner's bureau see it too. A user without a bureau cannot share.",
  },
  ChangeSavedViewBody: { $like: ['SavedView'] },
} as const satisfies FieldTexts;
