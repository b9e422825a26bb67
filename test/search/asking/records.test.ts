import { describe, expect, it } from 'vitest';
import { answerByQuoting } from '../../../src/search/answering/answer-by-quoting.ts';
import { openLibrary } from '../../../src/search/open-library.ts';
import { paper } from '../../fakes/papers.ts';
import { SHELF } from './asking-papers.ts';

const SALTMETER = paper({
  id: 'saltmeter',
  title: 'SaltMeter: Salt and Sand in Harbour Water',
  abstract:
    'Salt wears pumps. We present SaltMeter, a probe for salt in harbour water. ' +
    'The probe is open-source under the MIT licence and finds salt within 4 seconds.',
  authors: ['Juri Sand', 'Nora Hale'],
  published: '2021-05',
  codeStars: 42,
  doi: '10.5555/salt',
  keywords: ['salt', 'pumps'],
});
const library = await openLibrary([...SHELF, SALTMETER], { answering: answerByQuoting });
const ask = (question: string, context: readonly string[] = []) =>
  library.ask(question, { context });

const told = async (question: string, context?: readonly string[]) => {
  const { said } = await ask(question, context);
  return said?.about === 'record' ? said.facts.map(({ fact, known }) => [fact, known]) : said;
};

describe('a question with several parts', () => {
  it.each([
    ['who wrote Tide-Net and when', ['authors', 'date']],
    ['when was tide-net published and where', ['date', 'venue']],
    ['give me the title, authors and date of Tide-Net', ['authors', 'date']],
    ['who wrote “Tide-Net” and in which year?', ['authors', 'date']],
    ['how many authors does Tide-Net have, and who is the first', ['authorCount', 'authors']],
    ['votes and citations for Tide-Net', ['votes', 'citations']],
    ['where was tide-net published and who are its authors', ['venue', 'authors']],
  ])('is told all that its record tells: %s', async (question, facts) => {
    expect(await told(question)).toEqual(facts.map((fact) => [fact, true]));
  });

  it('says which part the record lacks', async () => {
    expect(await told('who wrote SaltMeter and where was it published')).toEqual([
      ['authors', true],
      ['venue', false],
    ]);
  });

  it('does not take an “and” of a title for one of the question', async () => {
    expect(await told('who wrote “SaltMeter: Salt and Sand in Harbour Water”?')).toEqual([
      ['authors', true],
    ]);
  });

  it('knows a paper by its description, too', async () => {
    expect(await told('who wrote about rope wear on piers and when')).toEqual([
      ['authors', false],
      ['date', false],
    ]);
  });

  it('goes on from the question before', async () => {
    expect(await told('and when?', ['who wrote Tide-Net?'])).toEqual([['date', true]]);
  });

  it.each([
    ['who wrote Tide-Net and what does it propose?', 'We present Tide-Net'],
    ['what is SaltMeter and who made it?', 'We present SaltMeter'],
  ])('quotes for what no record tells: %s', async (question, quotation) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ status: 'answered', said: { facts: [{ fact: 'authors' }] } });
    expect(answer.sentences.map(({ text }) => text).join(' ')).toContain(quotation);
  });

  it('says that it found nothing for the rest', async () => {
    expect(await ask('who wrote Tide-Net and which captain steered the whale?')).toMatchObject({
      status: 'answered',
      said: { facts: [{ fact: 'authors', known: true }], restMissing: true },
    });
  });

  it('quotes where the code is and says that its stars are not told', async () => {
    const answer = await ask('what code does Tide-Net have and how many stars?');
    expect(answer).toMatchObject({ said: { facts: [{ fact: 'stars', known: false }] } });
    expect(answer.sentences[0]?.text).toContain('https://github.com/x/tide');
  });
});

describe('what a record tells beside authors and dates', () => {
  it.each([
    ['how many stars has saltmeter', 'stars'],
    ['what is the doi of SaltMeter', 'doi'],
    ['keywords of saltmeter', 'keywords'],
  ])('is told: %s', async (question, fact) => {
    expect(await told(question)).toEqual([[fact, true]]);
  });

  it.each([
    ['was Tide-Net published in Nature', 'venue'],
    ['was tide-net published in 2019?', 'date'],
    ['is Tide-Net from 2024', 'date'],
    ['was Tide-Net written by the navy', 'authors'],
    ['did Ole Vik write Tide-Net', 'authors'],
  ])('is told to those who ask whether it is so: %s', async (question, fact) => {
    expect(await told(question)).toEqual([[fact, true]]);
  });
});

describe('what no record tells', () => {
  it.each([
    ['is Tide-Net peer reviewed', 'review'],
    ['how long is the tide-net paper', 'pages'],
    ['how many pages has Tide-Net', 'pages'],
    ['what is the impact factor of Tide-Net?', 'impact'],
    ['who funded tide-net', 'funding'],
    ['is Tide-Net any good', 'judgement'],
    ['has Tide-Net been replicated?', 'judgement'],
    ['was Tide-Net retracted', 'withdrawn'],
    ['how often was Tide-Net downloaded', 'downloads'],
    ["what's the email of the tide-net authors", 'contact'],
    ['what licence is Tide-Net under', 'licence'],
  ])('is said not to be told, and nothing is quoted: %s', async (question, fact) => {
    expect(await ask(question)).toMatchObject({
      status: 'refused',
      sentences: [],
      said: { facts: [{ fact, known: false }] },
    });
  });

  it.each([
    ['what licence does SaltMeter have?', 'MIT licence'],
    ['is SaltMeter open source?', 'open-source'],
  ])('is quoted where the abstract says it: %s', async (question, words) => {
    const { status, sentences } = await ask(question);
    expect(status).toBe('answered');
    expect(sentences[0]?.text).toContain(words);
  });
});

describe('a record asked in another language', () => {
  it.each([
    ['wer hat Tide-Net geschrieben und wann?', ['authors', 'date']],
    ['qui a écrit Tide-Net ?', ['authors']],
    ['¿quién escribió Tide-Net?', ['authors']],
    ['wo wurde Tide-Net veröffentlicht', ['venue']],
    ['Tide-Net 是谁写的？', ['authors']],
    ['Tide-Net はいつ発表されましたか', ['date']],
  ])('tells what it knows: %s', async (question, facts) => {
    expect(await told(question)).toEqual(facts.map((fact) => [fact, true]));
  });
});

describe('what a paper does not do', () => {
  it.each(['what does Tide-Net not do?', 'what can tide-net not do well'])(
    'is what it admits: %s',
    async (question) => {
      const { sentences } = await ask(question);
      expect(sentences.map(({ text }) => text)).toEqual([
        'The model still struggles with storm surges.',
      ]);
    },
  );
});
