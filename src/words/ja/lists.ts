import type { lists as english } from '../en/lists.ts';
import type { Translation } from '../translation.ts';

export const lists: Translation<typeof english, 'other'> = {
  command: {
    'list save': {
      name: '保存',
      description: '論文を読書リストに入れる',
      example: '/list save paper: {{title}}',
      option: {
        paper: 'タイトル、ID、URL',
        list: '誰のリストか（既定：自分）',
        text: '論文へのメモ',
      },
    },
    'list remove': {
      name: '削除',
      description: '論文をリストから外す（チームのリストには「サーバー管理」が必要）',
      example: '/list remove paper: {{title}}',
      option: { paper: 'リストにある論文', list: '誰のリストか（既定：自分）' },
    },
    'list done': {
      name: '読了',
      description: 'リストの論文を読了にする。もう一度保存すると未読に戻ります',
      example: '/list done paper: {{title}}',
      option: { paper: 'リストにある論文', list: '誰のリストか（既定：自分）' },
    },
    'list note': {
      name: 'メモ',
      description: 'リストの論文にメモを書く',
      example: '/list note paper: {{title}} text: 序論用',
      option: {
        paper: 'リストにある論文',
        text: 'メモ。省略するとメモを消します',
        list: '誰のリストか（既定：自分）',
      },
    },
    'list show': {
      name: '表示',
      description: '読書リストを表示する',
      example: '/list show state: open',
      option: {
        list: '誰のリストか（既定：自分）',
        state: '未読だけ、または読了だけ（既定：すべて）',
      },
    },
    'list export': {
      name: '書き出し',
      description: '読書リストをファイルにする',
      example: '/list export format: bibtex',
      option: {
        format: 'BibTeX（既定）、CSV、Markdown',
        list: '誰のリストか（既定：自分）',
        state: '未読だけ、または読了だけ（既定：すべて）',
      },
    },
    'Save paper': {
      name: '論文を保存',
      description: 'メッセージが挙げている論文を自分の読書リストに入れる',
      example: 'メッセージを右クリック（スマートフォンでは長押し）→ アプリ → 論文を保存',
      option: {},
    },
  },
  group: {
    list: { name: 'リスト', description: '読書リスト：自分のものとチームのもの' },
  },
  choice: {
    list: { me: '自分', team: 'チーム' },
    format: { bibtex: 'BibTeX', csv: 'CSV（表）', markdown: 'Markdown' },
    state: { all: 'すべて', open: '未読', done: '読了' },
  },
  list: {
    heading: { me: 'あなたの読書リスト', team: 'チームの読書リスト' },
    range: {
      all_other: '論文 {{count, number}} 本中 {{from}}–{{to}}',
      open_other: '未読の論文 {{count, number}} 本中 {{from}}–{{to}}',
      done_other: '読了の論文 {{count, number}} 本中 {{from}}–{{to}}',
    },
    exported: {
      me_other: 'あなたのリストのファイル：論文 {{count, number}} 本。',
      team_other: 'チームのリストのファイル：論文 {{count, number}} 本。',
    },
    savedBy: '{{who}} が保存',
    gone: 'もうコーパスにありません',
    saved: {
      me: '「{{title}}」をあなたのリストに入れました。',
      team: '「{{title}}」をチームのリストに入れました。',
    },
    already: {
      me: '「{{title}}」はすでにあなたのリストにあります。',
      team: '「{{title}}」はすでにチームのリストにあります。',
    },
    reopened: {
      me: '「{{title}}」をあなたのリストで未読に戻しました。',
      team: '「{{title}}」をチームのリストで未読に戻しました。',
    },
    removed: {
      me: '「{{title}}」をあなたのリストから外しました。',
      team: '「{{title}}」をチームのリストから外しました。',
    },
    done: {
      me: '「{{title}}」をあなたのリストで読了にしました。',
      team: '「{{title}}」をチームのリストで読了にしました。',
    },
    noted: '「{{title}}」のメモを書きました。',
    noteRemoved: '「{{title}}」のメモを消しました。',
    empty: {
      me: 'あなたのリストは空です。`/list save` で論文を入れられます。',
      team: 'チームのリストは空です。`/list save list: team` で論文を入れられます。',
    },
    none: {
      all: 'このリストには何もありません。',
      open: 'このリストに未読はありません。すべて読了です。',
      done: 'このリストに読了はまだありません。',
    },
  },
  error: {
    list: {
      notOn: {
        me: '「{{title}}」はあなたのリストにありません。`/list show` で中身を見られます。',
        team: '「{{title}}」はチームのリストにありません。`/list show list: team` で中身を見られます。',
      },
      full: 'リストがいっぱいです（最大 {{most}} 本）。`/list remove` でいくつか外してください。',
    },
    rights: {
      teamList:
        'チームのリストから論文を外すには **サーバー管理** の権限が必要です。権限のある人に頼んでください。',
      sending: 'チームのリストは、このチャンネルに書き込める人のためのものです。',
    },
  },
};
