import type { gaps as english } from '../en/gaps.ts';
import type { Translation } from '../translation.ts';

export const gaps: Translation<typeof english, 'other'> = {
  command: {
    'corpus gaps': {
      name: '未回答',
      description: 'ここで公開で質問され、得られなかったもの（「サーバー管理」が必要）',
      example: '/corpus gaps',
      option: {},
    },
  },
  button: {
    right: '正しい',
    notRight: '正しくない',
    addAll: 'これらを追加',
  },
  verdict: {
    right: 'ありがとうございます。「正しい」と記録しました。もう一度押すと取り消せます。',
    takenBack: '記録を取り消しました。',
    title: '「正しくない」と記録しました',
    label: 'どこが正しくありませんか？（空欄可）',
    explained:
      'ありがとうございます。書かれた内容とともに記録しました。**正しくない** をもう一度押すと取り消せます。',
    kept: 'ありがとうございます。記録しました。**正しくない** をもう一度押すと取り消せます。',
  },
  gaps: {
    heading: 'ここで質問され、得られなかったもの',
    range_other: '質問 {{count, number}} 件中 {{from}}–{{to}}',
    times: {
      refused: '見つからず {{count, number}} 回',
      maybe: '不確か {{count, number}} 回',
      wrong: '「正しくない」{{count, number}} 件',
    },
    none: '不足はありません。ここで公開で質問されたものはすべて答えられ、「正しくない」と記録された答えもありません。',
    look: '次のテーマの論文を情報源で探す…',
    found: '「{{question}}」に関する情報源の論文',
    nothing: '「{{question}}」に関する論文で、ここにまだないものは情報源にありません。',
    added_other: '論文 {{count, number}} 本を追加しました。今後の回答に使われます。',
  },
  privacy: {
    kept: {
      verdict_other:
        '- 答えへの記録（正しい・正しくない）{{count, number}} 件（書かれた内容を含む）',
    },
  },
  error: {
    gaps: {
      failed: '現在 {{from}} に問い合わせられません。数分後にもう一度お試しください。',
      gone: 'この質問はもう保存されていないため、記録できません。',
    },
    rights: {
      gaps: '答えの得られなかった質問を見るには **サーバー管理** の権限が必要です。権限のある人に頼んでください。',
    },
  },
};
