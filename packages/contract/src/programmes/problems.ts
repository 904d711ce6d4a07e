import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'programme-exists': {
    status: 409,
    title: { ka: 'ასეთი პროგრამა უკვე არსებობს', en: 'This programme already exists' },
    detail: {
      ka: 'კოდი და დასახელება სხვა პროგრამისას არ უნდა ემთხვეოდეს. მიუთითეთ სხვა ან გააგრძელეთ არსებულით.',
      en: 'The code and titles must differ from those of every other programme. Give other ones, or use the existing programme.',
    },
  },
  'area-exists': {
    status: 409,
    title: {
      ka: 'ასეთი კოდით მიმართულება უკვე არსებობს',
      en: 'There is already an area with this code',
    },
    detail: {
      ka: 'მიუთითეთ სხვა კოდი ან შეცვალეთ არსებული მიმართულება.',
      en: 'Give another code, or change the existing area.',
    },
  },
  'programme-area-fixed': {
    status: 409,
    title: {
      ka: 'დამტკიცებული პროგრამის მიმართულება აღარ იცვლება',
      en: 'The area of an approved programme cannot be changed',
    },
    detail: {
      ka: 'დატოვეთ მიმართულება უცვლელად. თუ ის სხვა უნდა იყოს, დაამატეთ ახალი პროგრამა.',
      en: 'Leave the area as it is. If another area is needed, add a new programme.',
    },
  },
  'programme-version-frozen': {
    status: 409,
    title: { ka: 'ეს ვერსია აღარ იცვლება', en: 'This version can no longer be changed' },
    detail: {
      ka: 'შეადგინეთ შემდეგი ვერსია; იცვლება მხოლოდ შავი ვერსია.',
      en: 'Only a draft can be changed. Draft the next version.',
    },
  },
  'programme-version-in-use': {
    status: 409,
    title: {
      ka: 'პროგრამის სხვა ვერსია უკვე გამოიყენება',
      en: 'Another version of the programme is in use',
    },
    detail: {
      ka: 'ჯერ შეაჩერეთ ან ამოიღეთ მოქმედი ვერსია.',
      en: 'Suspend or retire the version that is in use first.',
    },
  },
  'programme-not-in-use': {
    status: 409,
    title: { ka: 'პროგრამას მოქმედი ვერსია არ აქვს', en: 'No version of the programme is in use' },
    detail: {
      ka: 'აირჩიეთ სხვა პროგრამა ან დაელოდეთ მოქმედ ვერსიას.',
      en: 'Choose another programme, or ask for a version to be put into use.',
    },
  },
  'not-a-facilitator': {
    status: 422,
    title: {
      ka: 'ეს თანამშრომელი ჯგუფს ვერ წაიყვანს',
      en: 'This member of staff cannot lead the group',
    },
    detail: {
      ka: 'აირჩიეთ იმავე ბიუროს მოქმედი ფასილიტატორი, ფსიქოლოგი ან სოციალური მუშაკი.',
      en: 'Choose active facilitators, psychologists or social workers of the bureau of the group.',
    },
  },
  'not-eligible': {
    status: 422,
    title: {
      ka: 'ბენეფიციარი პროგრამის პირობებს არ აკმაყოფილებს',
      en: 'The person does not meet the conditions of the programme',
    },
    detail: {
      ka: 'დაუკმაყოფილებელი პირობები: {rules}. გამონაკლისს დასაბუთება სჭირდება.',
      en: 'Not met: {rules}. To propose the programme anyway, give `overrideReason`.',
    },
  },
  'case-not-open': {
    status: 409,
    title: { ka: 'ბენეფიციარს ღია საქმე არ აქვს', en: 'The person has no open case' },
    detail: {
      ka: 'ჯერ გახსენით საქმე განცხადების მიღებით.',
      en: 'Open a case first, by accepting an application.',
    },
  },
  'enrolment-exists': {
    status: 409,
    title: {
      ka: 'ბენეფიციარი ამ პროგრამაში უკვე არის',
      en: 'The person is already in this programme',
    },
    detail: { ka: 'გააგრძელეთ არსებული ჩარიცხვით.', en: 'Continue with the existing enrolment.' },
  },
  'group-full': {
    status: 409,
    title: { ka: 'ჯგუფი სავსეა', en: 'The group is full' },
    detail: {
      ka: 'ადგილი: {capacity}. დაელოდეთ ადგილის გათავისუფლებას ან აირჩიეთ სხვა ჯგუფი.',
      en: 'All {capacity} places are taken. Wait for a free one or choose another group.',
    },
  },
  'group-not-open': {
    status: 409,
    title: { ka: 'ჯგუფი წევრებს ახლა არ იღებს', en: 'The group does not accept people now' },
    detail: {
      ka: 'აირჩიეთ ამავე პროგრამის ჯგუფი, რომელიც წევრებს აგროვებს ან მიმდინარეობს.',
      en: 'Choose a group of the same programme and bureau that is recruiting or running.',
    },
  },
  'group-too-small': {
    status: 409,
    title: { ka: 'ჯგუფში საკმარისი წევრი არ არის', en: 'The group has too few members' },
    detail: {
      ka: 'წევრია {members}, საჭიროა {minimum}. მცირე ჯგუფის დაწყებას დასაბუთება სჭირდება.',
      en: 'It has {members} members and needs {minimum}. To start a small group, give `smallGroupReason`.',
    },
  },
  'facilitators-missing': {
    status: 409,
    title: { ka: 'ჯგუფს ფასილიტატორი აკლია', en: 'The group has too few facilitators' },
    detail: {
      ka: 'საჭიროა {needed}, დანიშნულია {named}.',
      en: 'The programme needs {needed}; {named} are assigned.',
    },
  },
  'group-has-members': {
    status: 409,
    title: { ka: 'ჯგუფში წევრები დარჩნენ', en: 'The group still has members' },
    detail: {
      ka: 'დარჩენილია {members}. ჯერ თითოეულის შედეგი აღნიშნეთ.',
      en: 'Members left: {members}. Record the ending of each one first.',
    },
  },
  'completion-rule': {
    status: 409,
    title: { ka: 'დასრულების პირობა შესრულებული არ არის', en: 'The completion rule is not met' },
    detail: {
      ka: 'შეუსრულებელი პირობები: {conditions}.',
      en: 'These conditions are not met: {conditions}.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;
