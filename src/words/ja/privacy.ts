import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

export const privacy: Translation<typeof english, 'other'> = {
  command: {
    'privacy show': {
      name: '表示',
      description: 'あなたについて保存されているものと、質問が渡るサービス',
      example: '/privacy show',
      option: {},
    },
    'privacy export': {
      name: '書き出し',
      description: 'あなたについて保存されているものをファイルで受け取る',
      example: '/privacy export',
      option: {},
    },
    'privacy delete': {
      name: '削除',
      description: 'あなたについて保存されているものを削除する',
      example: '/privacy delete',
      option: {},
    },
  },
  group: {
    privacy: { name: 'プライバシー', description: 'あなたについて保存されているもの' },
  },
  privacy: {
    heading: 'あなたの ID とともに保存されているもの：',
    nothing: 'あなたの ID とともに保存されているものはありません。',
    kept: {
      paper_vote_other: '- 論文への投票 {{count, number}} 件',
      saved_paper_other: '- 保存した論文 {{count, number}} 本（印とメモを含む）',
      asked_other: '- あなたの質問 {{count, number}} 件（引用した文を含む）',
      marked_other: '- あなたが書いた、またはマークしたスレッドのメッセージ {{count, number}} 件',
      subscription_other: '- 購読 {{count, number}} 件（メールアドレスは暗号化されています）',
      delivery_other: '- あなたに送った号 {{count, number}} 件',
      sent_paper_other: '- あなたに送った論文 {{count, number}} 本（二度送らないため）',
      mail_code_other: '- メールで送ったコード {{count, number}} 件（数分間）',
      meeting_other: '- あなたが主催または予定した会 {{count, number}} 件（1 か月後まで）',
      meeting_zone_other: '- 会の時刻に最後に使ったタイムゾーン',
      daily_count_other: '- 今日の操作の集計 {{count, number}} 件（1 日間）',
      view_state_other: '- あなたのボタンやメニュー {{count, number}} 件（30 日間）',
    },
    noService: '質問にはここで答えます。外部のサービスには渡りません。',
    service: {
      languageModel: '質問と引用は、運営者が選んだ言語モデルに渡ります。',
      embeddings: '検索や質問の言葉は、運営者が選んだ埋め込みサービスに渡ります。',
    },
    how: '`/privacy export` ですべてをファイルで受け取り、`/privacy delete` で削除できます。',
    exported: 'あなたの ID とともに保存されているもののすべてです。',
    form: {
      title: 'あなたについての保存内容を削除しますか？',
      label: 'すべて削除するには {{word}} と入力',
      notConfirmed: '何も削除していません。削除するには、フォームに {{word}} と入力してください。',
    },
    deleted:
      '完了しました。あなたの ID とともに保存されているものはもうありません。チームのリストに入れた論文とチャンネルの購読、会は、名前なしで残ります。',
  },
};
