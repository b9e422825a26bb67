import { describe, expect, it } from 'vitest';
import { isQuestion } from '../../../src/discord/talk/is-question.ts';

describe('whether a reply to an edition asks something', () => {
  it.each([
    'which data did they use',
    'does it run on a phone?',
    'explain the second one',
    'und wie schnell ist es',
    'GPU?',
    'これは何ですか？',
    'どのように動くか教えてください',
    'quelles données utilisent-ils',
    'comment ça marche au juste',
    '¿y con imágenes?',
    'cómo funciona con imágenes',
    '这个方法怎么样',
    '有没有代码吗',
  ])('“%s” does', (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  it.each([
    'nice!',
    'how nice!',
    'what a list this is!',
    '??',
    'thanks',
    'great paper, thanks',
    'merci beaucoup à vous',
    'qué bien!',
    'ありがとうございます',
    '谢谢',
  ])('“%s” does not', (text) => {
    expect(isQuestion(text)).toBe(false);
  });
});
