import type { mail as english } from '../en/mail.ts';
import type { Translation } from '../translation.ts';

export const mail: Translation<typeof english, 'other'> = {
  mail: {
    lang: 'ja',
    code: {
      subject: 'Colloquy のコード：{{code}}',
      asked:
        'Discord のどなたか（おそらくあなた）が、このアドレスに論文を送るよう Colloquy に頼みました。同意する場合は、このコードを Discord で入力してください：',
      holds_other:
        '{{count}} 分間有効です。心当たりがなければ、何もしないでください。何も送られません。',
    },
    subject: {
      single: '{{title}} – {{date, datetime(dateStyle: long; timeZone: UTC)}}の論文',
      several_other:
        '{{title}} ほか {{count}} 本 – {{date, datetime(dateStyle: long; timeZone: UTC)}}の論文',
    },
    why: 'このメールは、Discord のどなたかが {{date, datetime(dateStyle: long; timeZone: UTC)}}にこのアドレスを登録し、送られたコードを入力したために届いています。',
    stop: 'メールを停止する',
    stopByCommand: '停止するには Discord で /digest remove を使ってください（この購読は {{id}}）。',
    runBy: 'この Colloquy の運営者：{{contact}}',
    runBySomebody:
      'この Colloquy は、あなたの Discord サーバーに追加した人が運営しています。サーバーでお尋ねください。',
  },
  unsubscribe: {
    heading: 'メールを停止しますか？',
    asks: 'まだ何も変わっていません。ボタンを押すと、この購読の号は今後あなたのアドレスに送られません。',
    button: 'メールを停止する',
    done: 'メールを停止しました',
    again: 'もう一度受け取るには、Discord で /digest subscribe を使ってください。',
    unknown: 'このリンクは無効です',
    byCommand:
      '途中で切れているか、古いものかもしれません。Discord の /digest remove でもメールを停止できます。',
  },
};
