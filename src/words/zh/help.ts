import type { help as english } from '../en/help.ts';
import type { Translation } from '../translation.ts';

export const help: Translation<typeof english, 'other'> = {
  command: {
    help: {
      name: '帮助',
      description: '各命令的作用，附示例',
      example: '/help command: search',
      option: {
        command: '只说明这个命令',
      },
    },
  },
  help: {
    heading: '我能做什么',
    required: '必填',
    optional: '可选',
    choices: '可选值：{{choices}}',
    example: '示例',
    more: '了解某个命令：`/help command:`',
  },
  welcome: {
    heading: '你好，我是 Colloquy，本服务器的论文服务台',
    text_other: '我知道 {{count, number}} 篇论文，并用引文回答。可以试试三件事：',
    help: '我还能做什么？',
  },
};
