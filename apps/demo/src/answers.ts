import type { PlanNeed } from '@gza/contract';
import { needTexts } from './data/needs.js';
import type { Profile, Rating } from './profile.js';
import type { Random } from './random.js';

type Answers = Record<string, unknown>;

/**
 * The answer for a rating: the list is ordered from none to serious; its last answer also serves for all
 * higher ratings.
 */
const scaled = <T>(rating: Rating, answers: readonly T[]): T =>
  answers[Math.min(rating, answers.length - 1)] as T;

const trouble = ['no', 'sometimes', 'often'] as const;
const strength = ['yes', 'partly', 'no'] as const;

function biological(random: Random, { ratings }: Profile): Answers {
  const health = ratings.healthEmotional;
  const dependence = ratings.dependences;
  const chronic = health >= 2 && random.chance(0.5);
  return {
    'bio.generalHealth': scaled(health, ['good', 'good', 'fair', 'poor']),
    'bio.chronic': chronic,
    ...(chronic && { 'bio.chronicCare': 'ჰიპერტენზია; იღებს ოჯახის ექიმის დანიშნულ მედიკამენტს.' }),
    'bio.disability': 'none',
    'bio.medication': chronic
      ? scaled(health, ['available', 'available', 'available', 'interrupted'])
      : 'notNeeded',
    'bio.sleep': scaled(health, trouble),
    'bio.alcohol': scaled(dependence, ['never', 'monthly', 'weekly', 'daily']),
    'bio.drugs': scaled(dependence, ['never', 'never', 'past', 'recent']),
    'bio.gambling': scaled(dependence, ['never', 'never', 'sometimes', 'problem']),
    'bio.healthCover': ['universal'],
  };
}

function psychological(random: Random, { ratings }: Profile, alarming: boolean): Answers {
  const health = ratings.healthEmotional;
  return {
    'psy.mood': scaled(health, trouble),
    'psy.anxiety': scaled(health, trouble),
    'psy.trauma': health >= 2 && random.chance(0.4) ? 'yes' : 'no',
    'psy.selfHarm': alarming ? random.pick(['past', 'current'] as const) : 'no',
    'psy.emotionRegulation': scaled(ratings.mentalityBehaviour, trouble),
    'psy.selfEsteem': scaled(health, ['good', 'good', 'unsteady', 'low']),
    'psy.offenceAttitude': scaled(ratings.valuesAttitudes, [
      'responsible',
      'partly',
      'partly',
      'justifies',
    ]),
    'psy.motivation': scaled(ratings.valuesAttitudes, [
      'active',
      'willing',
      'hesitant',
      'unwilling',
    ]),
    'psy.literacy': scaled(ratings.educationProfession, ['none', 'none', 'none', 'some']),
    'psy.learning': 'none',
    'psy.language': 'georgian',
  };
}

function social(random: Random, { ratings }: Profile, juvenile: boolean): Answers {
  const { livingConditions, economicStatus, relationsLifestyle, educationProfession } = ratings;
  const children = juvenile ? 0 : random.int(0, 3);
  const housing = scaled(livingConditions, ['own', 'family', 'rented', 'none'] as const);
  const violence = relationsLifestyle === 3 && random.chance(0.12);
  const school = scaled(educationProfession, ['regular', 'regular', 'irregular', 'stopped']);
  return {
    'soc.housing': housing,
    ...(housing !== 'none' && { 'soc.housingSafe': livingConditions < 3 }),
    'soc.family': scaled(relationsLifestyle, ['supportive', 'supportive', 'mixed', 'conflict']),
    'soc.children': children,
    ...(children > 0 && { 'soc.childSafety': 'no' }),
    'soc.violence': violence ? ['experiences'] : ['none'],
    'soc.peers': scaled(relationsLifestyle, ['prosocial', 'mixed', 'mixed', 'offending']),
    'soc.education': scaled(educationProfession, ['higher', 'secondary', 'secondary', 'basic']),
    ...(juvenile
      ? {
          'soc.school': school,
          'soc.guardian': scaled(relationsLifestyle, ['involved', 'involved', 'partly', 'absent']),
          'soc.ownView':
            'სურს სკოლის დამთავრება და პროფესიის შესწავლა; აწუხებს, რომ მშობლები დარდობენ.',
        }
      : { 'soc.workHistory': scaled(economicStatus, ['stable', 'stable', 'irregular', 'none']) }),
    'soc.work': juvenile
      ? 'studying'
      : scaled(economicStatus, ['employed', 'informal', 'seeking', 'notSeeking']),
    'soc.income': scaled(economicStatus, [['wage'], ['wage', 'family'], ['family'], ['none']]),
    'soc.debts': scaled(economicStatus, ['none', 'none', 'manageable', 'unmanageable']),
    'soc.documents': random.chance(0.25) ? ['idCard'] : ['none'],
    'soc.legal': random.chance(0.2) ? ['civil'] : ['none'],
    'soc.leisure': scaled(relationsLifestyle, ['structured', 'partly', 'partly', 'unstructured']),
    'soc.community': scaled(relationsLifestyle, ['strong', 'some', 'some', 'none']),
    'soc.stigma': random.pick(trouble),
    'soc.transport': random.chance(0.3) ? 'some' : 'none',
    'soc.caring': random.chance(0.15),
  };
}

function strengths({ ratings }: Profile): Answers {
  return {
    'strength.supportivePerson': scaled(ratings.relationsLifestyle, strength),
    'strength.stableHome': scaled(ratings.livingConditions, strength),
    'strength.workOrStudy': scaled(ratings.economicStatus, strength),
    'strength.skills': scaled(ratings.educationProfession, strength),
    'strength.prosocialFriends': scaled(ratings.relationsLifestyle, strength),
    'strength.goals': scaled(ratings.valuesAttitudes, strength),
    'strength.selfControl': scaled(ratings.mentalityBehaviour, strength),
    'strength.helpSeeking': scaled(ratings.valuesAttitudes, strength),
    'strength.responsibleRole': scaled(ratings.dependences, strength),
  };
}

function factors(random: Random, { ratings }: Profile): Answers {
  return Object.fromEntries(
    Object.entries(ratings).flatMap(([need, rating]): [string, unknown][] => {
      const at = `factor.${need}`;
      const code = scaled(rating, ['none', 'slight', 'clear', 'serious']);
      if (rating === 0) return [[`${at}.rating`, code]];
      const source = random.pick([['interview'], ['interview', 'file'], ['interview', 'family']]);
      return [
        [`${at}.rating`, code],
        [`${at}.evidence`, needTexts[need as PlanNeed].evidence[rating - 1]],
        [`${at}.source`, source],
      ];
    }),
  );
}

export interface InterviewOf {
  readonly profile: Profile;
  /** The form is that of a juvenile: it asks about school and their own view. */
  readonly juvenile: boolean;
  /** An answer raises a safety alert. */
  readonly alarming: boolean;
}

/** All answers of an interview with the instrument `bps-rnr`. */
export const interviewAnswers = (
  random: Random,
  { profile, juvenile, alarming }: InterviewOf,
): Answers => ({
  ...biological(random, profile),
  ...psychological(random, profile, alarming),
  ...social(random, profile, juvenile),
  ...strengths(profile),
  ...factors(random, profile),
});

const frequencies = ['notAtAll', 'severalDays', 'moreThanHalf', 'nearlyEveryDay'] as const;
const difficulties = ['notDifficult', 'somewhat', 'very', 'extremely'] as const;

/** Whether an answer of an interview raises a safety alert. */
export const isAlarming = (answers: Answers): boolean =>
  answers['psy.selfHarm'] !== 'no' || !(answers['soc.violence'] as string[]).includes('none');

/** Answers of a symptom questionnaire: `severity` is the mean answer, 0 to 3; `last` the answer to its last question. */
export function symptomAnswers(
  random: Random,
  questions: number,
  severity: number,
  last?: Rating,
): Answers {
  const scores = Array.from({ length: questions }, (_, index) => {
    if (last !== undefined && index === questions - 1) return last;
    const near = Math.round(severity + random.int(-6, 6) / 10);
    return Math.max(0, Math.min(3, near)) as Rating;
  });
  const answers = scores.map((score, index) => [`q${index + 1}`, frequencies[score]]);
  const worst = Math.max(...scores) as Rating;
  return {
    ...(Object.fromEntries(answers) as Answers),
    ...(worst > 0 && { difficulty: scaled(Math.round(severity) as Rating, difficulties) }),
  };
}
