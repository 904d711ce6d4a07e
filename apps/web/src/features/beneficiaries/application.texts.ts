import { defineTexts } from '../../platform/i18n/define-texts.js';

export const applicationTexts = defineTexts('application', {
  ka: {
    new: 'ახალი მომართვა',
    newLead: 'ჯერ ჩაწერეთ ვინ არის: მსგავსი ჩანაწერები მაშინვე გამოჩნდება.',
    back: 'ბენეფიციარები',
    person: {
      title: 'ვინ არის',
      familyName: 'გვარი',
      givenName: 'სახელი',
      personalNumber: 'პირადი ნომერი',
      personalNumberHint: '11 ციფრი',
      birthDate: 'დაბადების თარიღი',
      sex: 'სქესი',
      phone: 'ტელეფონი',
      address: 'ფაქტობრივი მისამართი',
      regionCode: 'რეგიონი',
    },
    personHelp: {
      familyName:
        'ისე, როგორც პირადობის დოკუმენტშია, თუ შესაძლებელია, ქართული ასოებით; ძებნა ლათინურ და რუსულ დაწერილობასაც ცნობს.',
      givenName:
        'ისე, როგორც პირადობის დოკუმენტშია, და არა მოფერებით; სერტიფიკატიც ამ სახელით იბეჭდება.',
      sex: 'ისე, როგორც დოკუმენტშია; ზოგი პროგრამა მხოლოდ ქალებისთვის ან მხოლოდ კაცებისთვისაა, ამიტომ „არ არის მითითებული“ აირჩიეთ მხოლოდ მაშინ, თუ უცნობია.',
      phone:
        'ნომერი, რომელზეც ადამიანს ნამდვილად დაუკავშირდებით; პარტნიორი, რომელიც მის გადამისამართებას მიიღებს, ამ ნომერს ხედავს.',
      regionCode:
        'რეგიონი, სადაც ადამიანი ახლა ცხოვრობს, და არა ის, სადაც რეგისტრირებულია; სტატისტიკა რეგიონების მიხედვით ამით ითვლება.',
      address:
        'სადაც ადამიანი ახლა ცხოვრობს, თუნდაც სხვაგან იყოს რეგისტრირებული: ქალაქი ან სოფელი, ქუჩა, ბინა.',
    },
    contact: { title: 'საკონტაქტო ინფორმაცია' },
    details: {
      title: 'მომართვა',
      channel: 'როგორ მოგვმართა',
      channelHelp: 'საიდან მოვიდა მომართვა პირველად; მომართვების სია ამით იფილტრება.',
      category: 'კატეგორია',
      categoryHelp:
        '„პრობაცია, სავალდებულო“ შეფასებამდე ჩაწერილ სამართლებრივ საფუძველს მოითხოვს, ყველა სხვა კატეგორია კი – ადამიანის ხელმოწერილ თანხმობას.',
      appliedOn: 'მომართვის თარიღი',
      releaseDate: 'გათავისუფლების თარიღი',
      request: 'რას ითხოვს',
      requestHint: 'ადამიანის საკუთარი სიტყვებით.',
    },
    save: 'მომართვის შენახვა',
    cancel: 'გაუქმება',
    duplicates: {
      title: 'მსგავსი ჩანაწერები',
      waiting:
        'შეავსეთ გვარი და სახელი ან პირადი ნომერი, და აქ გამოჩნდება, ხომ არ არის ადამიანი უკვე რეგისტრირებული.',
      none: 'მსგავსი ჩანაწერი ვერ მოიძებნა.',
      found_one: 'შესაძლოა ეს ადამიანი უკვე რეგისტრირებულია:',
      found_other: 'შესაძლოა ეს ადამიანი უკვე რეგისტრირებულია ({{count}} მსგავსი ჩანაწერი):',
      ground: {
        personalNumber: 'იგივე პირადი ნომერი',
        name: 'მსგავსი სახელი',
        nameAndBirthDate: 'მსგავსი სახელი და იგივე დაბადების თარიღი',
      },
      case: 'საქმე {{number}}',
      openCase: 'საქმე ღიაა',
      open: 'ჩანაწერის გახსნა',
      choose: 'ეს ის ადამიანია',
      elsewhere: 'ჩანაწერი სხვა ბიუროშია. გადმოსაცემად მიმართეთ ამ ბიუროს.',
    },
    known: {
      title: 'მომართვა მიიღება უკვე რეგისტრირებული ადამიანისთვის',
      change: 'სხვა ადამიანი',
    },
    one: {
      title: 'მომართვა: {{name}}',
      state: 'მდგომარეობა',
      appliedOn: 'თარიღი',
      channel: 'როგორ მოგვმართა',
      category: 'კატეგორია',
      bureau: 'ბიურო',
      request: 'რას ითხოვს',
      reason: 'გადაწყვეტილების მიზეზი',
      next: 'გადაწყვეტილება',
      nextText: 'მიღებისას იხსნება საქმე. ხელმძღვანელი შემდეგ დანიშნავს საქმის მენეჯერს.',
      accept: 'მიღება და საქმის გახსნა',
      decline: 'უარყოფა',
      withdraw: 'განმცხადებელმა გააუქმა',
      reconsider: 'ხელახლა განხილვა',
      declineTitle: 'მომართვის უარყოფა',
      reconsiderTitle: 'მომართვის ხელახლა განხილვა',
      withdrawTitle: 'განმცხადებელი აუქმებს მომართვას',
      withdrawText: 'მომართვა დაიხურება და საქმე არ გაიხსნება.',
      reasonField: 'მიზეზი',
      declineHelp:
        'რატომ ვერ მივიღეთ მომართვა და სად შეიძლება ადამიანმა მიმართოს; მიზეზი მომართვის გვერდზე ჩანს.',
      reconsiderHelp: 'რა შეიცვალა უარის შემდეგ; მომართვა ხელახლა დაელოდება გადაწყვეტილებას.',
      openRecord: 'ჩანაწერის გახსნა',
      accepted: 'მომართვა მიღებულია, საქმე გახსნილია.',
      saved: 'მომართვა შენახულია.',
    },
  },
  en: {
    new: 'New application',
    newLead: 'Say first who it is: similar records appear at once.',
    back: 'Beneficiaries',
    person: {
      title: 'Who it is',
      familyName: 'Family name',
      givenName: 'Given name',
      personalNumber: 'Personal number',
      personalNumberHint: '11 digits',
      birthDate: 'Date of birth',
      sex: 'Sex',
      phone: 'Phone',
      address: 'Actual address',
      regionCode: 'Region',
    },
    personHelp: {
      familyName:
        'As in the identity document, in Georgian letters where possible; the search finds it in Latin and Russian letters, too.',
      givenName:
        'As in the identity document, not a nickname; certificates are printed with this name.',
      sex: 'As in the document; some programmes are for women or for men only, so choose “Not stated” only where it is not known.',
      phone:
        'The number at which the person can really be reached; a partner who accepts a referral of theirs sees it.',
      regionCode:
        'Where the person lives now, not where they are registered; the figures by region are counted by it.',
      address:
        'Where the person lives now, even if registered elsewhere: town or village, street, flat.',
    },
    contact: { title: 'How to reach them' },
    details: {
      title: 'Application',
      channel: 'How they reached us',
      channelHelp:
        'Where the application first came from; the list of applications can be filtered by it.',
      category: 'Category',
      categoryHelp:
        '“Probation, mandatory” needs a recorded legal basis before the assessment, every other category the signed consent of the person.',
      appliedOn: 'Date of application',
      releaseDate: 'Date of release',
      request: 'What they ask for',
      requestHint: "In the person's own words.",
    },
    save: 'Save the application',
    cancel: 'Cancel',
    duplicates: {
      title: 'Similar records',
      waiting:
        'Fill in family and given name, or the personal number, and you will see here whether the person is known already.',
      none: 'No similar record was found.',
      found_one: 'This person may be known already:',
      found_other: 'This person may be known already ({{count}} similar records):',
      ground: {
        personalNumber: 'Same personal number',
        name: 'Similar name',
        nameAndBirthDate: 'Similar name and same date of birth',
      },
      case: 'Case {{number}}',
      openCase: 'The case is open',
      open: 'Open the record',
      choose: 'This is the person',
      elsewhere: 'The record is with another bureau. Ask that bureau to transfer it.',
    },
    known: {
      title: 'The application is taken for a person who is known already',
      change: 'Another person',
    },
    one: {
      title: 'Application: {{name}}',
      state: 'State',
      appliedOn: 'Date',
      channel: 'How they reached us',
      category: 'Category',
      bureau: 'Bureau',
      request: 'What they ask for',
      reason: 'Reason of the decision',
      next: 'Decision',
      nextText: 'Accepting opens a case. The supervisor then names the case manager.',
      accept: 'Accept and open a case',
      decline: 'Decline',
      withdraw: 'The applicant withdrew',
      reconsider: 'Reconsider',
      declineTitle: 'Decline the application',
      reconsiderTitle: 'Reconsider the application',
      withdrawTitle: 'The applicant withdraws',
      withdrawText: 'The application will be closed and no case opened.',
      reasonField: 'Reason',
      declineHelp:
        'Why we cannot take it and where else the person can turn; the reason stands on the page of the application.',
      reconsiderHelp:
        'What has changed since it was declined; the application waits for a decision again.',
      openRecord: 'Open the record',
      accepted: 'The application is accepted and a case is open.',
      saved: 'The application is saved.',
    },
  },
});
