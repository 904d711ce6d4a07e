import { fileProblems } from './file.problems.js';
import type { ProblemSpec } from '../kernel/problem-spec.js';

export const problems = {
  'invalid-request': {
    status: 400,
    title: { ka: 'მოთხოვნა არასწორია', en: 'The request is not valid' },
    detail: {
      ka: 'შეასწორეთ მონიშნული ველები და სცადეთ ხელახლა.',
      en: 'Correct the fields listed in `errors` and send it again.',
    },
  },
  'malformed-body': {
    status: 400,
    title: { ka: 'მოთხოვნის შიგთავსი ვერ წაიკითხა', en: 'The request body could not be read' },
    detail: { ka: 'გამოგზავნეთ სწორი {media}.', en: 'Send well-formed {media}.' },
  },
  'unsupported-media-type': {
    status: 415,
    title: { ka: 'შიგთავსის ტიპი მიუღებელია', en: 'The media type is not accepted' },
    detail: { ka: 'გამოიყენეთ Content-Type: {media}.', en: 'Use Content-Type: {media}.' },
  },
  'not-acceptable': {
    status: 406,
    title: { ka: 'მოთხოვნილი ფორმატი მიუწვდომელია', en: 'The requested format is not available' },
    detail: { ka: 'შესაძლო ფორმატები: {media}.', en: 'Ask for one of: {media}.' },
  },
  'body-too-large': {
    status: 413,
    title: { ka: 'მოთხოვნა ზედმეტად დიდია', en: 'The request body is too large' },
    detail: {
      ka: 'დაშვებულია არაუმეტეს {limit} ბაიტისა.',
      en: 'At most {limit} bytes are accepted.',
    },
  },
  ...fileProblems,
  unauthenticated: {
    status: 401,
    title: { ka: 'საჭიროა ავტორიზაცია', en: 'Sign in first' },
    detail: {
      ka: 'სესია არ არსებობს ან ამოიწურა. შედით სისტემაში ხელახლა.',
      en: 'There is no valid access token, or it has expired or been revoked. Sign in again.',
    },
  },
  'invalid-credentials': {
    status: 401,
    title: { ka: 'ელფოსტა ან პაროლი არასწორია', en: 'Wrong e-mail or password' },
    detail: {
      ka: 'შეამოწმეთ ელფოსტა და პაროლი და სცადეთ ხელახლა.',
      en: 'Check the e-mail and the password and try again.',
    },
  },
  'invitation-not-valid': {
    status: 410,
    title: { ka: 'ბმული აღარ მოქმედებს', en: 'This link is no longer valid' },
    detail: {
      ka: 'ბმული უკვე გამოიყენეს, გააუქმეს, შეცვალეს ახლით ან ვადა გაუვიდა. სთხოვეთ ადმინისტრატორს ახალი ფურცელი. თუ ბმული თქვენ არ გამოგიყენებიათ, უთხარით ეს ხელმძღვანელს.',
      en: 'It was used, revoked or replaced, or its time is over. Ask the administrator for a new slip. Tell your supervisor if it was not you who used it.',
    },
  },
  'invalid-client': {
    status: 401,
    title: { ka: 'კლიენტის მონაცემები არასწორია', en: 'Wrong client credentials' },
    detail: {
      ka: 'შეამოწმეთ client_id და client_secret.',
      en: 'Check client_id and client_secret.',
    },
  },
  'invalid-scope': {
    status: 400,
    title: { ka: 'მოთხოვნილი უფლება არ გაქვთ', en: 'The scope was not granted to this client' },
    detail: {
      ka: 'დასაშვები უფლებები: {allowed}.',
      en: 'Ask only for the scopes of this client: {allowed}.',
    },
  },
  forbidden: {
    status: 403,
    title: { ka: 'ამ მოქმედების უფლება არ გაქვთ', en: 'You do not have permission to do this' },
    detail: {
      ka: 'თქვენს როლს ეს მოქმედება არ აქვს. საჭიროების შემთხვევაში მიმართეთ ხელმძღვანელს.',
      en: 'Your role does not include this operation. Ask your supervisor if you need it done.',
    },
  },
  'not-found': {
    status: 404,
    title: { ka: 'მონაცემი ვერ მოიძებნა', en: 'Not found' },
    detail: {
      ka: 'ასეთი მონაცემი არ არსებობს ან თქვენთვის ხელმისაწვდომი არ არის.',
      en: 'The record does not exist, or you do not have access to it.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { ka: 'ეს მეთოდი აქ არ გამოიყენება', en: 'The method is not available here' },
    detail: {
      ka: '{method} ამ მისამართზე არ არსებობს. გამოიყენეთ: {allowed}.',
      en: 'This address has no {method}. Use one of: {allowed}.',
    },
  },
  'headers-too-large': {
    status: 431,
    title: { ka: 'სათაურები ზედმეტად დიდია', en: 'The headers are too large' },
    detail: {
      ka: 'მისამართი და სათაურები ერთად არაუმეტეს 16 კილობაიტი უნდა იყოს. შეამოკლეთ.',
      en: 'Address and headers together may have at most 16 kilobytes. Shorten them.',
    },
  },
  'malformed-http': {
    status: 400,
    title: { ka: 'HTTP მოთხოვნა ვერ წაიკითხა', en: 'The HTTP request could not be read' },
    detail: {
      ka: 'გამოგზავნეთ HTTP/1.1 მოთხოვნა სწორი სათაურებით.',
      en: 'Send an HTTP/1.1 request with well-formed headers.',
    },
  },
  'request-timeout': {
    status: 408,
    title: { ka: 'მოთხოვნა დროულად არ დასრულდა', en: 'The request did not arrive in time' },
    detail: { ka: 'გამოგზავნეთ მოთხოვნა ხელახლა.', en: 'Send the request again.' },
  },
  'transition-not-allowed': {
    status: 409,
    title: {
      ka: 'ამ მდგომარეობაში ეს მოქმედება შეუძლებელია',
      en: 'This action is not possible in the current state',
    },
    detail: {
      ka: 'მდგომარეობა: {state}. ახლა შესაძლებელია: {allowed}.',
      en: 'The record is in state {state}. Allowed now: {allowed}.',
    },
  },
  'four-eyes': {
    status: 403,
    title: { ka: 'საჭიროა მეორე პირის თანხმობა', en: 'A second person has to do this' },
    detail: {
      ka: 'ბოლო ნაბიჯი თქვენ გადადგით; ეს მოქმედება სხვა თანამშრომელმა უნდა შეასრულოს.',
      en: 'You took the last step of this record. Somebody else has to take this one.',
    },
  },
  'version-required': {
    status: 428,
    title: { ka: 'მიუთითეთ მონაცემის ვერსია', en: 'State which version you are changing' },
    detail: {
      ka: 'გამოაგზავნეთ If-Match სათაური წაკითხული მონაცემის ETag-ით.',
      en: 'Send If-Match with the ETag of the record that you read.',
    },
  },
  'stale-version': {
    status: 412,
    title: { ka: 'მონაცემები ამასობაში შეიცვალა', en: 'The record has changed since you read it' },
    detail: {
      ka: 'ახლა ვერსიაა {current}. წაიკითხეთ ხელახლა და გაიმეორეთ ცვლილება.',
      en: 'It is now at version {current}. Read it again and repeat the change.',
    },
  },
  'idempotency-key-required': {
    status: 400,
    title: { ka: 'საჭიროა Idempotency-Key', en: 'Idempotency-Key is required' },
    detail: {
      ka: 'ინტეგრაციებმა POST მოთხოვნას უნდა დაურთონ უნიკალური Idempotency-Key.',
      en: 'Integrations must send a unique Idempotency-Key with every POST, so that a retry is safe.',
    },
  },
  'idempotency-mismatch': {
    status: 422,
    title: {
      ka: 'ეს გასაღები სხვა მოთხოვნისთვის უკვე გამოიყენეს',
      en: 'The key was used for another request',
    },
    detail: {
      ka: 'ახალი მოთხოვნისთვის გამოიყენეთ ახალი Idempotency-Key.',
      en: 'Use a new Idempotency-Key for a new request.',
    },
  },
  'idempotency-in-flight': {
    status: 409,
    title: { ka: 'ეს მოთხოვნა უკვე მუშავდება', en: 'The same request is being processed' },
    detail: {
      ka: 'დაელოდეთ და გაიმეორეთ იმავე გასაღებით.',
      en: 'Wait a moment and repeat it with the same key.',
    },
  },
  'just-recorded': {
    status: 409,
    title: { ka: 'ეს ახლახან უკვე ჩაიწერა', en: 'This was recorded a moment ago' },
    detail: {
      ka: 'ზუსტად ასეთი მონაცემები თქვენ ახლახან შეინახეთ და ისინი ჩაწერილია. თუ სხვა, ასეთივე ჩანაწერი გჭირდებათ, შეინახეთ ერთ წუთში.',
      en: 'You saved exactly this a moment ago, and it is recorded. If you mean another one like it, save it in a minute.',
    },
  },
  'secret-handed-out': {
    status: 409,
    title: {
      ka: 'საიდუმლო უკვე გაიცა',
      en: 'The secret was already handed out',
    },
    detail: {
      ka: 'პირველი პასუხი შეიცავდა საიდუმლოს. ის არ ინახება და მეორედ ვერ გამოჩნდება. თუ ის პასუხი დაიკარგა, შექმენით ახალი საიდუმლო ახალი Idempotency-Key-ით.',
      en: 'The first answer contained the secret. It is not stored and cannot be shown again. If that answer was lost, create a new secret with a new Idempotency-Key.',
    },
  },
  conflict: {
    status: 409,
    title: {
      ka: 'ცვლილება ეწინააღმდეგება არსებულ მონაცემებს',
      en: 'The change conflicts with what is stored',
    },
    detail: {
      ka: 'მონაცემი უკვე არსებობს ან სხვა მონაცემზეა დამოკიდებული. განაახლეთ გვერდი და სცადეთ ხელახლა.',
      en: 'The record already exists or depends on another one. Read the current state and try again.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { ka: 'ძალიან ბევრი მოთხოვნა', en: 'Too many requests' },
    detail: { ka: 'სცადეთ {seconds} წამის შემდეგ.', en: 'Try again in {seconds} seconds.' },
  },
  internal: {
    status: 500,
    title: { ka: 'შიდა შეცდომა', en: 'Something went wrong on our side' },
    detail: {
      ka: 'ცვლილება არ შესრულებულა. სცადეთ ხელახლა; თუ განმეორდა, შეატყობინეთ კოდი {traceId}.',
      en: 'Nothing was changed. Try again; if it happens again, report the code {traceId}.',
    },
  },
  unavailable: {
    status: 503,
    title: {
      ka: 'სერვისი დროებით მიუწვდომელია',
      en: 'The service is temporarily unavailable',
    },
    detail: {
      ka: 'ცვლილება არ შესრულებულა. სცადეთ {seconds} წამის შემდეგ.',
      en: 'Nothing was changed. Try again in {seconds} seconds.',
    },
  },
  'setting-fixed': {
    status: 409,
    title: {
      ka: 'ეს პარამეტრი აღარ იცვლება',
      en: 'This setting can no longer be changed',
    },
    detail: {
      ka: 'სისტემაში უკვე არის პირები ან ორგანიზაციები, რომლებიც ამ პარამეტრებით ჩაიწერა: {settings}. დატოვეთ ისინი უცვლელად.',
      en: 'People or organisations are already recorded by these settings: {settings}. Leave them as they are.',
    },
  },
  'event-not-parked': {
    status: 409,
    title: { ka: 'მოვლენა აღარ არის გაჩერებული', en: 'The event is no longer parked' },
    detail: {
      ka: 'მისი დამუშავება უკვე თავიდან დაიწყო. განაახლეთ სია.',
      en: 'It has already been run again. Reload the list.',
    },
  },
  'import-header': {
    status: 422,
    title: { ka: 'ფაილის სათაური არასწორია', en: 'The header row is not valid' },
    detail: {
      ka: 'აკლია სვეტები: {missing}. უცნობი ან გამეორებული სვეტები: {unknown}. იქნებ იგულისხმება: {suggestions}.',
      en: 'Missing columns: {missing}. Unknown or repeated columns: {unknown}. Perhaps you mean: {suggestions}.',
    },
  },
  'import-header-too-long': {
    status: 422,
    title: { ka: 'პირველი სტრიქონი სათაური არ არის', en: 'The first line is not a header row' },
    detail: {
      ka: 'სათაური არაუმეტეს {limit} სიმბოლოა. შეინახეთ ფაილი ისე, რომ ყოველი ჩანაწერი ცალკე სტრიქონი იყოს.',
      en: 'A header row has at most {limit} characters. Save the file with one line for each row.',
    },
  },
  'file-is-workbook': {
    status: 415,
    title: { ka: 'ეს Excel-ის წიგნია და არა CSV', en: 'This is a workbook, not a CSV file' },
    detail: {
      ka: 'Excel-ში აირჩიეთ „შენახვა როგორც“ → „CSV UTF-8“ და ატვირთეთ მიღებული ფაილი.',
      en: 'In Excel, choose Save As → "CSV UTF-8 (Comma delimited)", and upload that file.',
    },
  },
  'file-encoding': {
    status: 415,
    title: { ka: 'ფაილის კოდირება მიუღებელია', en: 'The file has another encoding' },
    detail: {
      ka: 'ფაილი {encoding} კოდირებითაა. შეინახეთ იგი როგორც „CSV UTF-8“ და ატვირთეთ ხელახლა.',
      en: 'The file is in {encoding}. Save it as "CSV UTF-8" and upload it again.',
    },
  },
  'file-not-csv': {
    status: 415,
    title: { ka: 'ეს CSV ფაილი არ არის', en: 'This is no CSV file' },
    detail: {
      ka: 'ფაილის ფორმატია {format}. შეინახეთ ცხრილი როგორც „CSV UTF-8“ და ატვირთეთ ის, ან შეავსეთ შაბლონი.',
      en: 'The format of the file is {format}. Save the table as "CSV UTF-8" and upload that, or fill in the template.',
    },
  },
  'import-not-checked': {
    status: 409,
    title: {
      ka: 'გადაწყვეტილება მხოლოდ დასრულებულ შემოწმებას ახლავს',
      en: 'Decisions belong to a finished check of a file',
    },
    detail: {
      ka: 'ჯერ შეამოწმეთ ფაილი. როცა შემოწმება დასრულდება, გადაწყვიტეთ, ვის ეხება სტრიქონები.',
      en: 'Check the file first. When the check is done, decide whom the rows are about.',
    },
  },
  'import-file-differs': {
    status: 409,
    title: {
      ka: 'გადაწყვეტილებები სხვა ფაილს ეხება',
      en: 'The decisions are about another file',
    },
    detail: {
      ka: 'ფაილი შემოწმების შემდეგ შეიცვალა. შეამოწმეთ იგი ხელახლა და მიიღეთ გადაწყვეტილებები.',
      en: 'The file was changed after it was checked. Check it again and decide.',
    },
  },
  'import-not-written': {
    status: 409,
    title: { ka: 'ამ იმპორტს არაფერი ჩაუწერია', en: 'This import wrote nothing' },
    detail: {
      ka: 'უკან დაბრუნება შეიძლება მხოლოდ იმპორტისა, რომელიც დასრულდა და ჩანაწერები შექმნა ან შეცვალა.',
      en: 'Only an import that is done and made or changed records can be undone.',
    },
  },
  'import-undone-already': {
    status: 409,
    title: { ka: 'ეს იმპორტი უკვე უკან დაბრუნებულია', en: 'This import was undone already' },
    detail: {
      ka: 'სხვა არაფერია საჭირო. იგივე ფაილი შეიძლება ხელახლა აიტვირთოს.',
      en: 'Nothing else is needed. The same file can be imported again.',
    },
  },
  'import-not-kept': {
    status: 409,
    title: {
      ka: 'არ ვიცით, რა ჩაწერა ამ იმპორტმა',
      en: 'It is not known what this import wrote',
    },
    detail: {
      ka: 'ეს იმპორტი ძველმა ვერსიამ შეასრულა ან მომხმარებლებისაა. შეასწორეთ მისი ჩანაწერები სათითაოდ ან გასწორებული ფაილით.',
      en: 'The import is of an earlier version of the product, or of users. Correct its records one by one, or with a corrected file.',
    },
  },
  'import-built-on': {
    status: 409,
    title: {
      ka: 'იმპორტი უკან ვეღარ დაბრუნდება: მასზე უკვე იმუშავეს',
      en: 'The import cannot be undone: work was done on it since',
    },
    detail: {
      ka: 'იმპორტის შემდეგ შეიცვალა ან დაემატა: პირები ({people}), საქმეები ({cases}), შედეგები ({outcomes}), მომართვები, ზარები და გათავისუფლების შეტყობინებები ({intake}), პირადი საქმის ჩანაწერები ({caseFile}), შეფასებები ({assessments}), გეგმები ({plans}), პროგრამები და შეხვედრები ({programmes}), სერვისები ({services}), სხვა ({others}). ფაილის სტრიქონები: {lines}. შეასწორეთ ჩანაწერები სათითაოდ ან გასწორებული ფაილით.',
      en: 'Changed or added since the import: people ({people}), cases ({cases}), outcomes ({outcomes}), applications, calls and notices of release ({intake}), entries of the case file ({caseFile}), assessments ({assessments}), plans ({plans}), programmes and sessions ({programmes}), services ({services}), others ({others}). Lines of the file: {lines}. Correct the records one by one, or with a corrected file.',
    },
  },
} as const satisfies Record<string, ProblemSpec>;
