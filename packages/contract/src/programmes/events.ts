import { code, codeOrNull, event, id, idOrNull, type EventTable } from '../kernel/event.js';
import { enrolmentMachine, groupMachine, programmeVersionMachine } from './states.js';

export const programmesEvents = {
  'programmeVersion.moved': event({
    summary: {
      ka: 'პროგრამის ვერსია სხვა მდგომარეობაში გადავიდა.',
      en: 'The state of a programme version changed.',
    },
    aggregate: 'programmeVersion',
    aggregateId: 'programmeVersionId',
    payload: { programmeVersionId: id, to: code(programmeVersionMachine.states) },
    audience: { nobody: 'because partners read the catalogue when they need it' },
    noReaction: 'because courses read the version that is in use when they begin',
  }),
  'group.moved': event({
    summary: {
      ka: 'ჯგუფი სხვა მდგომარეობაში გადავიდა.',
      en: 'The state of a programme group changed.',
    },
    aggregate: 'group',
    aggregateId: 'groupId',
    payload: { groupId: id, from: code(groupMachine.states), to: code(groupMachine.states) },
    audience: { nobody: 'because groups are run by the Department itself' },
  }),
  'group.facilitatorReplaced': event({
    summary: {
      ka: 'ჯგუფს სხვა ფასილიტატორი დაენიშნა.',
      en: 'A facilitator of a programme group was replaced by another.',
    },
    aggregate: 'group',
    aggregateId: 'groupId',
    payload: { groupId: id, from: id, to: id },
    audience: { nobody: 'because groups are run by the Department itself' },
    noReaction: 'because calendar and Today read the facilitators of a group themselves',
  }),
  'enrolment.moved': event({
    summary: {
      ka: 'პროგრამაში ჩართვა სხვა მდგომარეობაში გადავიდა.',
      en: 'An enrolment was created or its state changed.',
    },
    aggregate: 'enrolment',
    aggregateId: 'enrolmentId',
    payload: {
      enrolmentId: id,
      beneficiaryId: id,
      planItemId: idOrNull,
      from: codeOrNull(enrolmentMachine.states),
      to: code(enrolmentMachine.states),
    },
    audience: { nobody: 'because who takes part in a programme stays in the Department' },
  }),
} as const satisfies EventTable;
