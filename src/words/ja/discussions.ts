import type { discussions as english } from '../en/discussions.ts';
import type { Translation } from '../translation.ts';

export const discussions: Translation<typeof english, 'other'> = {
  command: {
    discuss: {
      name: '議論',
      description: '論文のスレッドを開く、または見つける。スレッドの中では状況を表示する',
      example: '/discuss paper: {{title}}',
      option: {
        paper: 'タイトル、ID、URL（論文のスレッドの中では不要）',
      },
    },
    'Mark as decision': {
      name: '決定としてマーク',
      description: '論文のスレッドで：メッセージを決定としてマークする、または取り消す',
      example: '論文のスレッドでメッセージを右クリック → アプリ → 決定としてマーク',
      option: {},
    },
    'Mark as open question': {
      name: '未解決の問いとしてマーク',
      description: '論文のスレッドで：メッセージを未解決の問いとしてマークする、または取り消す',
      example: '論文のスレッドでメッセージを右クリック → アプリ → 未解決の問いとしてマーク',
      option: {},
    },
  },
  button: {
    discuss: '議論する',
    questions: '質問例',
    wrapUp: 'まとめる',
    done: '終了',
    showWrapUp: 'まとめを見る',
    deleteWrapUp: '削除',
  },
  discussion: {
    opened: '「{{title}}」のスレッドができました：<#{{thread}}>',
    found: '「{{title}}」は <#{{thread}}> で議論されています。',
    reopened: '「{{title}}」のスレッドを再び開きました：<#{{thread}}>',
    locked:
      '「{{title}}」のスレッドはロックされています：<#{{thread}}>。**スレッドの管理** の権限がある人が解除できます。',
    here: 'ここは「{{title}}」のスレッドです。',
    hereAgain: '「{{title}}」の議論を再開しました。',
    asked_other: '質問 {{count, number}} 件',
    decisions_other: '決定としてマークされたメッセージ {{count, number}} 件',
    openQuestions_other: '未解決の問いとしてマークされたメッセージ {{count, number}} 件',
    done: '「{{title}}」の議論は終了しました。`/discuss` で再開できます。',
    tagTold:
      'フォーラム <#{{forum}}> では投稿にタグが必要ですが、「{{title}}」に合うものがないため「{{tag}}」を付けました。ほかの論文でも同じです。このお知らせは一度だけです。',
  },
  questions: {
    some: '「{{title}}」が答える質問：',
    none: '「{{title}}」の要旨が確実に答える質問は見つかりませんでした。`/ask` で自由に質問してください。',
  },
  mark: {
    decision: '決定としてマークしました。もう一度マークすると取り消せます。',
    question: '未解決の問いとしてマークしました。もう一度マークすると取り消せます。',
    takenBack: {
      decision: '決定としてのマークを取り消しました。',
      question: '未解決の問いとしてのマークを取り消しました。',
    },
  },
  wrapUp: {
    title: 'まとめ：{{title}}',
    decisions: '決定',
    openQuestions: '未解決の問い',
    asked: '質問と、論文の記述',
    status: {
      maybe: '見つかった最も近いもの：',
      refused: '見つかりませんでした',
    },
    more_other: 'ほか {{count, number}} 件',
    people_other: '{{count, number}} 人が質問、マークしました',
    posted: 'まとめを投稿しました。',
    deleted: 'まとめを削除しました。',
  },
  error: {
    discuss: {
      noThreads:
        'ここではスレッドを開けません。テキストチャンネルを使うか、`/settings set discussions` でチャンネルを指定してもらってください。',
      unseen:
        '議論は <#{{channel}}> で開かれますが、私には見えません。そこで **チャンネルを見る** の権限を与えるか、`/settings set discussions` で別のチャンネルを指定してください。',
      unseenThread:
        '<#{{thread}}> で議論されていますが、私には見えません。そこで **チャンネルを見る** の権限を与えてください。',
      tooMany:
        'このサーバーのアクティブなスレッドは Discord の上限に達しています。どれかを閉じてから、もう一度試してください。',
      tags: '<#{{channel}}> の投稿にはタグが必要ですが、どのタグもモデレーター専用です。別のタグを追加するか、`/settings set discussions` で別のチャンネルを指定してください。',
      refused:
        'Discord が <#{{channel}}> での操作を許可しません。そこでの私の権限を確認して、もう一度試してください。',
      locked:
        'スレッド <#{{thread}}> はロックされています。**スレッドの管理** の権限がある人が解除できます。',
      goneThread: 'スレッドはもうありません。`/discuss` で新しく開けます。',
      busy: 'いまスレッドを開いているところです。少ししてからもう一度試してください。',
      noAnswer:
        '実行されたかどうか Discord から返事がありませんでした。少ししてからもう一度試してください。やり直す前に確認します。',
      notHere: 'それは論文のスレッドで使うものです。`/discuss` で開くか、見つけられます。',
      sending: 'それはこのスレッドに書き込める人のためのものです。',
      bot: 'ボットのメッセージはマークできません。',
      empty: 'このメッセージにはマークする文章がありません。',
      nothing: 'まとめるものがまだありません。ここでは誰も質問もマークもしていません。',
      noWrapUp: 'この論文のまとめはもうありません。',
      notYours: 'まとめを削除できるのは、それに関わった人と **サーバー管理** の権限がある人です。',
    },
  },
};
