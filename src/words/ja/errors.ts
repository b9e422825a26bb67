import type { errors as english } from '../en/errors.ts';
import type { Translation } from '../translation.ts';

export const errors: Translation<typeof english, 'other'> = {
  error: {
    internal:
      'こちらで問題が起きました。もう一度お試しください。続く場合は、この参照番号を運営者にお伝えください：**{{reference}}**',
    option: {
      missing: 'オプション **{{option}}** を入力してください。',
      choice: 'オプション **{{option}}** は次のいずれかです：{{choices}}。',
      length: 'オプション **{{option}}** は {{min}}〜{{max}} 文字です。',
      number: 'オプション **{{option}}** は {{min}}〜{{max}} の整数です。',
      flag: 'オプション **{{option}}** は true か false です。',
      role: 'オプション **{{option}}** にはロールを指定します。',
      channel: 'オプション **{{option}}** にはチャンネルを指定します。',
    },
    channel: {
      unseen:
        '<#{{channel}}> が見えません。**チャンネルを見る** の権限を与えるか、別のチャンネルを選んでください。',
      lacks:
        '<#{{channel}}> での権限が足りません：**{{names}}**。付与してから、もう一度お試しください。',
    },
    serverOnly: 'これはサーバー用の機能です。私を追加したサーバーでお使いください。',
    command: {
      unknown: '「{{name}}」というコマンドはありません。`/help` ですべて見られます。',
    },
    button: {
      expired: 'このボタンまたはメニューは期限切れです。コマンドをもう一度実行してください。',
    },
    tooFast_other: 'ペースが速すぎます。{{count}} 秒後にもう一度お試しください。',
    opening: '論文を開き直しています。少ししてからもう一度お試しください。',
    modalLate: 'フォームを開くのに時間がかかりすぎました。もう一度お試しください。',
    stopping: '再起動中です。1 分後にもう一度お試しください。',
  },
};
