/** In characters. */
export const LONGEST_QUESTION = 500;

/** Earlier questions that go with the next one; what “it” means is seldom said longer ago. */
export const MOST_EARLIER = 4;

/** The last questions of a talk, oldest first, as one value of a button: a line each. */
export const joinQuestions = (questions: readonly string[]): string =>
  questions
    .slice(-MOST_EARLIER)
    .map((question) => question.replace(/\s+/g, ' '))
    .join('\n');

/** Read back; oldest first. */
export const questionsIn = (value: string | undefined): readonly string[] =>
  (value ?? '').split('\n').filter((question) => question !== '');
