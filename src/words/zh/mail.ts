import type { mail as english } from '../en/mail.ts';
import type { Translation } from '../translation.ts';

export const mail: Translation<typeof english, 'other'> = {
  mail: {
    lang: 'zh',
    code: {
      subject: '你的 Colloquy 验证码：{{code}}',
      asked:
        'Discord 上有人（很可能就是你）请 Colloquy 把论文发到这个地址。如果同意，请在 Discord 中输入这个验证码：',
      holds_other: '{{count}} 分钟内有效。如果不是你，请不必理会：不会发送任何内容。',
    },
    subject: {
      single: '{{title}} – {{date, datetime(dateStyle: long; timeZone: UTC)}}的论文',
      several_other:
        '{{title}} 等另外 {{count}} 篇 – {{date, datetime(dateStyle: long; timeZone: UTC)}}的论文',
    },
    why: '你收到这封邮件，是因为有人在 Discord 上于 {{date, datetime(dateStyle: long; timeZone: UTC)}}订阅了这个地址，并输入了发到这里的验证码。',
    stop: '停止这些邮件',
    stopByCommand: '要停止，请在 Discord 上使用 /digest remove（此订阅为 {{id}}）。',
    runBy: '本 Colloquy 由 {{contact}} 运营。',
    runBySomebody: '本 Colloquy 由将其添加到你的 Discord 服务器的人运营，请在服务器中询问。',
  },
  unsubscribe: {
    heading: '停止这些邮件？',
    asks: '目前还没有任何改变。按下按钮后，此订阅将不再向你的地址发送邮件。',
    button: '停止邮件',
    done: '邮件已停止',
    again: '如果想再次接收：在 Discord 上使用 /digest subscribe。',
    unknown: '此链接无效',
    byCommand: '它可能被截断了，或者已经过期。在 Discord 上用 /digest remove 也能停止邮件。',
  },
};
