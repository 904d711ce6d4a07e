/**
 * Georgian and English words of the screens that were replaced, and what is written instead. The terms are
 * in `docs/glossary.md`; the test `tools/checks/screen-words.test.mjs` keeps the old ones out of all texts
 * that people read.
 *
 * @typedef {object} ScreenWord
 * @property {RegExp} word  the old word
 * @property {string} replacement  what to write instead
 * @property {RegExp} [scope]  paths to which the row applies; all texts by default
 * @property {readonly string[]} [exceptions]  lines that may keep the word: a part of each line
 */

const portal = /^apps\/web\/src\//u;

/** @type {readonly ScreenWord[]} */
export const screenWords = [
  { word: /აშკარა|სერიოზულ/u, replacement: 'გამოკვეთილი, მძიმე' },
  { word: /განმეორებითი შეფას/u, replacement: 'ხელახალი შეფასება' },
  { word: /უმიზეზო/u, replacement: 'არასაპატიო გაცდენა' },
  { word: /იურიდიული საფუძ/u, replacement: 'სამართლებრივი საფუძველი' },
  { word: /გამოთხოვ|გამოითხოვ/u, replacement: 'გამოხმობა' },
  { word: /შკალ/u, replacement: 'სკალა' },
  { word: /უკუთარგმნ/u, replacement: 'უკუთარგმანი' },
  { word: /'ქმედებ|: ქმედებ/u, replacement: 'მოქმედება' },
  { word: /'ნაბიჯი'/u, replacement: 'მოქმედება, at the head of a column' },
  { word: /['']აკლია: \{\{count/u, replacement: 'შეუვსებელია' },
  {
    word: /'დან'|, დან'|, მდე'|'ჩათვლით'|'დღიდან'|'დღემდე'/u,
    replacement: 'პერიოდის დასაწყისი, ბოლო დღე',
    exceptions: ["now: 'დღემდე'"],
  },
  { word: /ჩანაწერის გახსნა|ბენეფიციარის ჩანაწერ|პირადი საქმე/u, replacement: 'პირადი გვერდი' },
  { word: /ადამიან/u, replacement: 'ბენეფიციარი, მომხმარებელი', scope: portal },
  { word: /პარტნიორის პროგრამა|პროგრამასთან ერთად მოდის/u, replacement: 'სისტემა, აპლიკაცია' },
  { word: /საზოგადოებიდან/u, replacement: 'სხვა ახლობელი ან თემის წევრი' },
  { word: /(?<![ა-ჰ])(?:ნიშნული|ნიშნულები|იარლიყ)/u, replacement: 'ჭდე' },
  { word: /აღსარიცხ/u, replacement: 'აღრიცხვას ელის' },
  { word: /სისტემა ან პარტნიორი/u, replacement: 'სისტემა' },
  { word: /გაიწია'|ვინ გასწია|თავად გასწია/u, replacement: 'გაწეულია, გაუწია' },
  { word: /სასაუბროა|პარტნიორთან დადის/u, replacement: 'საჭიროა გასაუბრება, სარგებლობს სერვისით' },
  { word: /მნიშვნელის (?:ჩარიცხვ|დასწრებ|გადამისამართებ)/u, replacement: '… (მნიშვნელიდან)' },
  { word: /მომსახურებ/u, replacement: 'სერვისი' },
  {
    word: /გაერთიანების გაუქმებ|გაერთიანება (?:უკვე )?გაუქმ/u,
    replacement: 'გაერთიანების უკან დაბრუნება: გაუქმება cancels a form',
  },
  { word: /ოთხი თვალ/u, replacement: 'ორმაგი კონტროლის წესი' },
  { word: /'Correct(?: [a-z]|'|:)/u, replacement: 'Edit', scope: portal },
  {
    word: /Switch(?:ed)? o(?:n|ff)|switched o(?:n|ff)/u,
    replacement: 'Activate, deactivate',
    scope: portal,
  },
  { word: /'To the /u, replacement: 'Back to the …', scope: portal },
  { word: /Dependences/u, replacement: 'Addictions' },
];
