import { defineTexts } from '../platform/i18n/define-texts.js';

export const replaceLeaderTexts = defineTexts('replaceLeader', {
  ka: {
    action: 'წამყვანის შეცვლა',
    actionOf: 'წამყვანის შეცვლა: {{when}}',
    done: 'წამყვანი შეიცვალა',
    toReplace: 'წამყვანი შესაცვლელია',
    who: 'ვინ ატარებს',
    newLeader: 'ახალი წამყვანი',
    newLeaderHint: 'ბიუროს თანამშრომელი, რომელიც ამ შეხვედრას ჩაატარებს და აღრიცხავს.',
    ofGroupHint: 'მხოლოდ ამ შეხვედრას ატარებს; დანარჩენებს ჯგუფის ფასილიტატორები ატარებენ.',
    facilitators: 'ჯგუფის ფასილიტატორები',
  },
  en: {
    action: 'Change the leader',
    actionOf: 'Change the leader: {{when}}',
    done: 'The leader is changed',
    toReplace: 'Leader to be replaced',
    who: 'Led by',
    newLeader: 'New leader',
    newLeaderHint: 'A colleague of the bureau, who leads this session and records it.',
    ofGroupHint: 'Leads this session only. The facilitators of the group lead the others.',
    facilitators: 'Facilitators of the group',
  },
});
