import { REVIEWED, type Income, type Review } from "./inputs";

/** Answers to the questions of the review, Y and N: made up. The report counts the agreements and names none of them. */
const ANSWERS = [
  "YYYNYN",
  "YYYYYN",
  "YNYNNN",
  "YYYNYY",
  "YYNNNN",
  "NYYNYN",
  "YYYYYN",
  "YYYNNN",
  "YNYNYN",
  "YYYYYY",
  "NYNNNN",
  "YYYNYN",
  "YYYNNN",
  "YYYYYN",
  "YNYNYN",
];

export const REVIEWS: readonly Review[] = ANSWERS.map((answers, place) => ({
  agreement: `Agreement ${place + 1}`,
  answers: REVIEWED.map((_, question) => (answers[question] === "Y" ? "Yes" : "No")),
}));

/** What eight boroughs had in 2006-07 and what is agreed since, £000: made up. */
const AMOUNTS = [
  [210, 60, 190],
  [340, 90, 220],
  [280, 80, 240],
  [460, 150, 380],
  [430, 130, 330],
  [390, 140, 310],
  [370, 100, 250],
  [160, 50, 120],
] as const;

export const INCOME: readonly Income[] = AMOUNTS.map(([before, supportGrant, areaBased]) => ({
  before,
  supportGrant,
  areaBased,
}));
