import type { help as english } from '../en/help.ts';
import type { Translation } from '../translation.ts';

export const help: Translation<typeof english, 'other'> = {
  command: {
    help: {
      name: 'ヘルプ',
      description: 'コマンドの説明と例',
      example: '/help command: search',
      option: {
        command: 'このコマンドだけを説明する',
      },
    },
  },
  help: {
    heading: 'できること',
    required: '必須',
    optional: '任意',
    choices: '選択肢：{{choices}}',
    example: '例',
    more: '個々の詳しい説明：`/help command:`',
  },
  welcome: {
    heading: 'こんにちは。このサーバーの論文窓口、Colloquy です',
    text_other: '論文 {{count, number}} 本から引用でお答えします。試せる 3 つのこと：',
    help: 'ほかに何ができる？',
  },
};
