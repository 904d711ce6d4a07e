import { paperLabels } from '../../domain/labels/paper.print-texts.js';

/** Labels of the letter itself; it has no English version. */
export const letterPaper = {
  ...paperLabels.ka,
  title: 'გადამისამართების წერილი',
  number: (number: string) => `№ ${number}`,
  to: 'ადრესატი',
  service: 'სერვისი',
  from: 'გადამისამართებს',
  by: 'თანამშრომელი',
  sent: 'გაგზავნილია',
  answerBy: 'პასუხის ვადა',
  person: 'ბენეფიციარი',
  phone: 'ტელეფონი',
  request: 'რას გთხოვთ',
  consent:
    'ბენეფიციარი თანახმაა, რომ ეს მონაცემები ადრესატს გადაეცეს და მხოლოდ ამ სერვისისთვის იქნეს გამოყენებული. სხვა მონაცემები არ გადაეცემა.',
  answer: 'ადრესატის პასუხი',
  answerText: 'მივიღებთ □   ვერ მივიღებთ □   მიზეზი:',
  nameAndPost: 'სახელი, გვარი, თანამდებობა',
  sender: 'ბიურო',
  recipient: 'ადრესატი',
} as const;
