import { defineTexts } from '../../platform/i18n/define-texts.js';

export const applicationTexts = defineTexts('application', {
  ka: {
    new: 'ახალი მომართვა',
    newLead: 'ჯერ ჩაწერეთ ვინ არის: მსგავსი ბენეფიციარები მაშინვე გამოჩნდება.',
    back: 'ბენეფიციარები',
    backToAll: 'მომართვები',
    person: {
      title: 'ვინ არის',
      familyName: 'გვარი',
      givenName: 'სახელი',
      personalNumber: 'პირადი ნომერი',
      birthDate: 'დაბადების თარიღი',
      sex: 'სქესი',
      phone: 'ტელეფონი',
      address: 'ფაქტობრივი მისამართი',
      regionCode: 'რეგიონი',
      readingLanguage: 'კითხვის ენა',
    },
    personHelp: {
      familyName:
        'ისე, როგორც პირადობის დოკუმენტშია, თუ შესაძლებელია, ქართული ასოებით; ძებნა ლათინურ და რუსულ დაწერილობასაც ცნობს.',
      givenName:
        'ისე, როგორც პირადობის დოკუმენტშია, და არა მოფერებით; სერტიფიკატიც ამ სახელით იბეჭდება.',
      sex: 'ისე, როგორც დოკუმენტშია; ზოგი პროგრამა მხოლოდ ქალებისთვის ან მხოლოდ კაცებისთვისაა, ამიტომ „არ არის მითითებული“ აირჩიეთ მხოლოდ მაშინ, თუ უცნობია.',
      phone:
        'ნომერი, რომელზეც ბენეფიციარს ნამდვილად დაუკავშირდებით; პარტნიორი, რომელიც მის გადამისამართებას მიიღებს, ამ ნომერს ხედავს.',
      regionCode:
        'რეგიონი, სადაც ბენეფიციარი ახლა ცხოვრობს, და არა ის, სადაც რეგისტრირებულია; სტატისტიკა რეგიონების მიხედვით ამით ითვლება.',
      readingLanguage:
        'ენა, რომელზეც ბენეფიციარი დოკუმენტს წაიკითხავს ხელმოწერამდე; დასაბეჭდ გვერდზე ჯერ ეს ენა იქნება არჩეული. თუ არ გიკითხავთ, დატოვეთ ცარიელი.',
      address:
        'სადაც ბენეფიციარი ახლა ცხოვრობს, თუნდაც სხვაგან იყოს რეგისტრირებული: ქალაქი ან სოფელი, ქუჩა, ბინა.',
    },
    contact: { title: 'საკონტაქტო ინფორმაცია' },
    details: {
      title: 'მომართვა',
      channel: 'როგორ მოგვმართა',
      channelHelp: 'საიდან მოვიდა მომართვა პირველად; მომართვების სია ამით იფილტრება.',
      category: 'კატეგორია',
      categoryHelp:
        '„პრობაცია, სავალდებულო“ შეფასებამდე ჩაწერილ სამართლებრივ საფუძველს მოითხოვს, ყველა სხვა კატეგორია კი – ბენეფიციარის ხელმოწერილ თანხმობას.',
      categoryGround: 'რის საფუძველზე მიიღება',
      categoryGroundHint:
        'რატომ იღებს დეპარტამენტი ბენეფიციარს, რომელსაც არც სასჯელი აქვს და არც გათავისუფლებულა: ვინ გადმოამისამართა და რა ვითარებაშია.',
      appliedOn: 'მომართვის თარიღი',
      releaseDate: 'გათავისუფლების თარიღი',
      request: 'რას ითხოვს',
      requestHint: 'ბენეფიციარის საკუთარი სიტყვებით.',
    },
    save: 'მომართვის შენახვა',
    cancel: 'გაუქმება',
    duplicates: {
      title: 'მსგავსი ბენეფიციარები',
      waiting:
        'შეავსეთ გვარი და სახელი ან პირადი ნომერი, და აქ გამოჩნდება, ხომ არ არის ბენეფიციარი უკვე რეგისტრირებული.',
      none: 'მსგავსი ბენეფიციარი ვერ მოიძებნა.',
      found_one: 'შესაძლოა ეს ბენეფიციარი უკვე რეგისტრირებულია:',
      found_other: 'შესაძლოა ეს ბენეფიციარი უკვე რეგისტრირებულია ({{count}} მსგავსი):',
      ground: {
        personalNumber: 'იგივე პირადი ნომერი',
        name: 'იგივე სახელი',
        nameAndBirthDate: 'იგივე სახელი და დაბადების თარიღი',
        similarNameAndBirthDate: 'მსგავსი სახელი და იგივე დაბადების თარიღი',
        nameAndSimilarBirthDate: 'იგივე სახელი; დაბადების თარიღი ერთი ნაწილით განსხვავდება',
      },
      case: 'საქმე {{number}}',
      openCase: 'საქმე ღიაა',
      open: 'პირადი გვერდის გახსნა',
      choose: 'ეს ის ბენეფიციარია',
      reason: 'რისთვის გჭირდებათ ძიება',
      reasonHint:
        'დღეს სხვა ბიუროების ბევრი მონაცემი მოძებნეთ. მიზეზი აუდიტში ინახება და თქვენს ხელმძღვანელს უჩანს.',
      search: 'ძიების გაგრძელება',
      elsewhere: 'ბენეფიციარი სხვა ბიუროშია. გადმოსაცემად მიმართეთ ამ ბიუროს.',
    },
    known: {
      title: 'მომართვა მიიღება უკვე რეგისტრირებული ბენეფიციარისთვის',
      change: 'სხვა ბენეფიციარი',
    },
    paper: {
      print: 'ბეჭდვა',
      title: 'მომართვის ბეჭდვა',
      back: 'მომართვაზე დაბრუნება',
    },
    one: {
      title: 'მომართვა: {{name}}',
      state: 'მდგომარეობა',
      appliedOn: 'თარიღი',
      channel: 'როგორ მოგვმართა',
      category: 'კატეგორია',
      categoryGround: 'რის საფუძველზე მიიღება',
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
        'რატომ ვერ მივიღეთ მომართვა და სად შეიძლება ბენეფიციარმა მიმართოს; მიზეზი მომართვის გვერდზე ჩანს.',
      reconsiderHelp: 'რა შეიცვალა უარის შემდეგ; მომართვა ხელახლა დაელოდება გადაწყვეტილებას.',
      openRecord: 'პირადი გვერდის გახსნა',
      accepted: 'მომართვა მიღებულია, საქმე გახსნილია.',
      saved: 'მომართვა შენახულია.',
    },
  },
  en: {
    new: 'New application',
    newLead: 'First enter who the person is. Similar records appear at once.',
    back: 'Beneficiaries',
    backToAll: 'Applications',
    person: {
      title: 'Person',
      familyName: 'Family name',
      givenName: 'Given name',
      personalNumber: 'Personal number',
      birthDate: 'Date of birth',
      sex: 'Sex',
      phone: 'Phone',
      address: 'Actual address',
      regionCode: 'Region',
      readingLanguage: 'Reading language',
    },
    personHelp: {
      familyName:
        'As in the identity document, in Georgian letters where possible. The search also finds it in Latin and Russian letters.',
      givenName:
        'As in the identity document, not a nickname; certificates are printed with this name.',
      sex: 'As in the document. Some programmes are for women or for men only, so choose “Not stated” only where it is not known.',
      phone:
        'The number at which the person can be reached. A partner who accepts a referral for this person sees it.',
      regionCode:
        'Where the person lives now, not where they are registered. Figures by region use it.',
      readingLanguage:
        'Language in which the person reads a paper before signing it; papers are printed in it unless you choose another. Leave it empty if nobody has asked.',
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
      categoryGround: 'Ground for taking the person on',
      categoryGroundHint:
        'Why the Department takes on somebody without a sentence or a release: who referred them, and their situation.',
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
        'Fill in family and given name, or the personal number, to see whether the person is already known.',
      none: 'No similar record was found.',
      found_one: 'This person may already be known:',
      found_other: 'This person may already be known ({{count}} similar records):',
      ground: {
        personalNumber: 'Same personal number',
        name: 'Same name',
        nameAndBirthDate: 'Same name and date of birth',
        similarNameAndBirthDate: 'Similar name and same date of birth',
        nameAndSimilarBirthDate: 'Same name; one part of the date of birth differs',
      },
      case: 'Case {{number}}',
      openCase: 'The case is open',
      open: 'Open the record',
      choose: 'This is the person',
      reason: 'What the search is for',
      reasonHint:
        'You have looked up many records of other bureaus today. The audit keeps the reason, and your supervisor sees it.',
      search: 'Continue the search',
      elsewhere: 'The record is with another bureau. Ask that bureau to transfer it.',
    },
    known: {
      title: 'The application is for a person who is already known',
      change: 'Another person',
    },
    paper: {
      print: 'Print',
      title: 'Print the application',
      back: 'Back to the application',
    },
    one: {
      title: 'Application: {{name}}',
      state: 'State',
      appliedOn: 'Date',
      channel: 'How they reached us',
      category: 'Category',
      categoryGround: 'Ground for taking the person on',
      bureau: 'Bureau',
      request: 'What they ask for',
      reason: 'Reason for the decision',
      next: 'Decision',
      nextText: 'Accepting opens a case. The supervisor then assigns the case manager.',
      accept: 'Accept and open a case',
      decline: 'Decline',
      withdraw: 'Record a withdrawal',
      reconsider: 'Reconsider',
      declineTitle: 'Decline the application',
      reconsiderTitle: 'Reconsider the application',
      withdrawTitle: 'Withdrawal by the applicant',
      withdrawText: 'The application will be closed and no case will be opened.',
      reasonField: 'Reason',
      declineHelp:
        'Why we cannot accept it and where else the person can go. The reason is shown on the page of the application.',
      reconsiderHelp:
        'What has changed since it was declined. The application then waits for a new decision.',
      openRecord: 'Open the record',
      accepted: 'The application is accepted and a case is open.',
      saved: 'The application is saved.',
    },
  },
});
