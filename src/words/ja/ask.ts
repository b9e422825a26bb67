import type { ask as english } from '../en/ask.ts';
import type { Translation } from '../translation.ts';

export const ask: Translation<typeof english, 'other'> = {
  command: {
    ask: {
      name: '質問',
      description: '質問する。答えは出典の論文を引用します',
      example: '/ask question: {{question}}',
      option: {
        question: '知りたいこと',
        paper: 'この論文だけに質問する（タイトル、ID、URL）',
        private: '返信を自分だけに表示する',
      },
    },
  },
  followUp: {
    title: '続けて質問',
    label: 'ほかに知りたいことは何ですか？',
    after: '前の質問：{{question}}',
  },
  talk: {
    empty: 'はい。質問を添えてメンションしてください。例：「{{question}}」',
    unreadable: 'それは読めません。読めるように、私をメンションしてください。',
    tooLong: '長すぎます。質問は {{most, number}} 文字までにしてください。',
    tooMany: 'ペースが速すぎます。1 分後にまたお答えします。',
  },
  answer: {
    maybe: '論文にある最も近い記述です。答えではないかもしれません：',
    refused: 'これに答える文は見つかりませんでした。',
    refusedNear: 'これに答える文は見つかりませんでした。最も近い論文：',
    refusedPaper: '{{paper}} には、これに答える文が見つかりませんでした。',
    unknownName_other: 'ここの題名にも要旨にも {{names}} は出てきません。',
    votes_other: '{{count, number}} 票',
    quoted: '「{{text}}」',
    and: 'および',
    foreign: 'ここの論文は英語です。英語で質問すると、より多く見つかります。',
    askedInEnglish: 'ここの論文は英語です。実際の質問：「{{question}}」',
    translation: '訳：{{text}}',
    confidence: {
      high: '確信度：高',
      fair: '確信度：中',
      low: '確信度：低。出典をお読みください',
    },
    record: {
      authors_other: '{{title}} の書誌情報には著者が {{count}} 名記載されています：{{names}}',
      authorCount_other: '{{title}} の書誌情報によると、著者は {{count}} 名です。',
      date: '書誌情報によると、{{title}} は {{date}} に公開されました。',
      venue: '書誌情報によると、{{title}} の発表先は {{venue}} です。',
      organisation: '{{title}} の書誌情報に記載されている機関：{{organisation}}',
      votes_other: '{{title}} の書誌情報によると、得票数は {{count}} です。',
      comments_other: '{{title}} の書誌情報によると、コメントは {{count}} 件です。',
      code: '書誌情報によると、{{title}} のコードはこちらです：{{url}}',
      page: '{{title}} のページ：{{url}}',
      pdf: '{{title}} の PDF：{{url}}',
      bibtex: '{{title}} の BibTeX（書誌情報より）：',
    },
    recordLacks: {
      authors: '{{title}} の書誌情報には著者が記載されていません。',
      authorCount: '{{title}} の書誌情報には著者が記載されていません。',
      date: '{{title}} の書誌情報には公開日が記載されていません。',
      venue: '{{title}} の書誌情報には発表先が記載されていません。',
      organisation: '{{title}} の書誌情報には機関が記載されていません。',
      votes: '{{title}} の書誌情報には票数が記載されていません。',
      comments: '{{title}} の書誌情報にはコメント数が記載されていません。',
      code: '{{title}} の書誌情報にはコードの場所が記載されていません。',
      page: '{{title}} の書誌情報にはページが記載されていません。',
      pdf: '{{title}} の書誌情報には PDF の場所が記載されていません。',
      bibtex: '{{title}} の書誌情報は、BibTeX にするには足りません。',
    },
    list_other: '論文 {{count, number}} 本{{which}}、はじめの数本：',
    count_other: '論文は {{count, number}} 本です{{which}}。',
    noneCounted: '論文は見つかりませんでした{{which}}。',
    ordered: {
      newest: '最も新しいもの{{which}}:',
      oldest: '最も古いもの{{which}}:',
      votes: '最も票の多いもの{{which}}:',
    },
    criteria: {
      votes_other: '［{{count}} 票以上］',
      topic: '［テーマ：{{topic}}］',
      author: '［著者：{{author}}］',
      year: '［{{year}}］',
      years: '［{{since}}〜{{until}}］',
      since: '［{{year}} 以降］',
      until: '［{{year}} まで］',
    },
    unknownVotes_other: '票数が不明な論文 {{count}} 本を除きました。',
    talk: {
      greeting: 'こんにちは！',
      thanks: 'どういたしまして。',
      farewell: 'またどうぞ！',
      help: '論文を探し、質問に引用でお答えします。',
      identity:
        '私は Colloquy、論文の窓口です。論文を引用するだけで、何も創作しないプログラムです。',
      outside: 'それは論文には書かれていないことです。',
      three_other:
        'ここにある {{count, number}} 本の論文で試せる 3 つのこと：\n- `/ask` {{question}}\n- `/search` {{query}}\n- `/help`',
      try_other:
        'ここにある {{count, number}} 本の論文について質問するか、`/search` で論文を探すか、`/help` をご覧ください。',
    },
  },
};
