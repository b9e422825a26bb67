import type { search as english } from '../en/search.ts';
import type { Translation } from '../translation.ts';

export const search: Translation<typeof english, 'other'> = {
  command: {
    search: {
      name: '検索',
      description: 'コーパスから論文を探す',
      example: '/search query: {{query}}',
      option: {
        query: '語、"フレーズ"、-除外、OR、author:名前、year:2023..2025、またはタイトルや ID',
        author: 'この著者の論文だけ',
        since: 'この年以降の論文だけ',
        until: 'この年までの論文だけ',
        sort: '並べ方（既定：関連度順）',
        private: '返信を自分だけに表示する',
      },
    },
    'Find papers': {
      name: '論文を探す',
      description: 'メッセージの内容に関する論文を探す',
      example: 'メッセージを右クリック（スマートフォンでは長押し）→ アプリ → 論文を探す',
      option: {},
    },
  },
  choice: {
    sort: {
      relevance: '関連度順',
      newest: '新しい順',
      votes: '票の多い順',
    },
  },
  search: {
    heading: '「{{query}}」に関する論文',
    someAbout_other: '{{count, number}} 本がこのテーマの論文で、ほかは近いものです',
    noneAbout: 'ちょうどこのテーマの論文はありません。最も近いものです',
    whole_other: '見つかった論文 {{count, number}} 本すべて',
    place_other: '論文 {{count, number}} 本中 {{at}} 本目',
    range_other: '論文 {{count, number}} 本中 {{from}}–{{to}}',
    none: '「{{query}}」に合う論文はありません。',
    hint: '語を減らすか、より広い語にするか、`/ask` で文として質問してみてください。',
    hintFilters: '絞り込みを外すか、語を減らすか、より広い語にしてみてください。',
    otherYears_other: '{{count, number}} 本が合いますが、この年のものではありません。',
    otherAuthors_other: '{{count, number}} 本が合いますが、この著者のものではありません。',
    unordered: {
      newest: '見つかった論文に日付がないため、関連度順です。',
      votes: '見つかった論文に票数がないため、関連度順です。',
    },
    setAside: {
      sentence: '文の中では、この記号は絞り込みになりません：{{parts}}',
      noWord: 'これでは何も引けないため、無視しました：{{parts}}',
      tooMuch: '読むのに時間がかかりすぎるため、語ごとに扱いました：{{parts}}',
      nothingLeft: '論文が残らなくなるため、無視しました：{{parts}}',
    },
    unknownDate_other: '日付が不明な論文 {{count}} 本を除きました。',
    unknownAuthors_other: '著者が不明な論文 {{count}} 本を除きました。',
  },
  find: {
    several_other: 'メッセージが挙げている論文です。',
    unknown_other: 'メッセージが挙げている {{names}} は、このコーパスにありません。',
    maybe:
      'メッセージは論文をタイトル、ID、リンクで挙げていません。内容から見つかった論文を保存しますか？',
    none: 'そのメッセージには、タイトル、ID、リンクで挙げられた論文が見つかりませんでした。',
    empty:
      'そのメッセージには検索できる文がありません。`/search` にいくつかの語を入れてみてください。',
  },
  error: {
    years:
      '{{since}} 年以降で {{until}} 年までの年はありません。`since` と `until` を入れ替えてください。',
  },
};
