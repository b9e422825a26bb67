import type { papers as english } from '../en/papers.ts';
import type { Translation } from '../translation.ts';

export const papers: Translation<typeof english, 'other'> = {
  command: {
    paper: {
      name: '論文',
      description: '論文 1 本のカードを表示する',
      example: '/paper paper: {{title}}',
      option: {
        paper: 'タイトル、ID、URL',
        private: '返信を自分だけに表示する',
      },
    },
    similar: {
      name: '類似',
      description: 'ある論文に近い論文と、共通する用語',
      example: '/similar paper: {{title}}',
      option: {
        paper: 'タイトル、ID、URL',
        private: '返信を自分だけに表示する',
      },
    },
  },
  paper: {
    authors: '著者',
    authorCount_other: '著者 {{count}} 名',
    moreAuthors: 'ほか {{count}} 名',
    organisation: '機関',
    published: '公開日',
    venue: '発表先',
    votes: '票',
    ownVotes: 'ここで {{count, number}}',
    links: 'リンク',
    page: 'ページ',
    pdf: 'PDF',
    code: 'コード',
    searchArxiv: 'arXiv で検索',
    noAbstract: '情報源に要旨がありません。',
    project: 'プロジェクト',
    version: 'バージョン',
    versionOf: 'v{{version}}（{{date}}）',
    categories: '分類',
    keywords: 'キーワード',
    stars: 'コードのスター',
    citations: '被引用数',
    aiSummary: '機械による要約（{{by}}）',
    example: '例：架空の論文',
    withdrawn: '著者により撤回',
    absent: '-# この論文はこのコーパスにありません。',
    added: '-# 追加しました。今後は検索と回答に使われます。',
    nearest: '「{{text}}」とまったく同じタイトルはありません。最も近いタイトル：',
  },
  press: {
    voted:
      '投票しました。{{title}} はここで {{count, number}} 票です。もう一度押すと取り消せます。',
    unvoted: '投票を取り消しました。{{title}} はここで {{count, number}} 票です。',
    saved: '保存しました：{{title}}。もう一度押すとリストから外せます。',
    unsaved: 'リストから外しました：{{title}}',
  },
  which: {
    several: '「{{text}}」はどの論文のことですか？',
    nearest: '「{{text}}」とまったく同じタイトルはありません。最も近いタイトル：',
  },
  related: {
    heading: '「{{title}}」に近い論文',
    shared: '共通：{{terms}}',
    none: '「{{title}}」に近い論文はここにありません。',
    noneForList: 'あなたのリストの論文に近いものはここにありません。',
    forYou: 'あなたの読書リストからのおすすめ',
    because: '「{{title}}」を保存したため',
  },
  error: {
    paper: {
      which:
        'どの論文ですか？オプション `paper` にタイトル、arXiv の ID、URL のいずれかを指定してください。',
      unknown:
        '「{{text}}」に近い論文はここにありません。タイトル、arXiv の ID、URL を指定するか、`/search` で探してください。',
      notHere: '{{name}} はこのコーパスにありません。タイトルか `/search` で探してください。',
      nothingSaved:
        'リストが空なので、手がかりがありません。オプション `paper` で論文を指定するか、`/list save` やカードの下の **保存** ボタンで保存してください。',
      nowhere: '{{name}} はこのコーパスになく、どの情報源にもありません。正しく書かれていますか？',
      slow: '{{name}} はこのコーパスになく、情報源の応答に時間がかかっています。1 分後にもう一度お試しください。',
      notFetched:
        '{{name}} はこのコーパスになく、現在 {{from}} に問い合わせられません。数分後にもう一度お試しください。',
      noAbstract: '情報源に {{name}} の要旨がないため、追加できるものがありません。',
      addedEnough: '今日追加できる論文は {{most}} 本までです。明日また追加できます。',
      gone: 'その論文はもうコーパスにありません。',
    },
    rights: {
      addManagers:
        'このサーバーで論文を追加できるのは **サーバー管理** の権限を持つ人です。権限のある人に頼んでください。',
      addOperators: 'このサーバーで論文を追加できるのは、このボットの運営者だけです。',
    },
  },
};
