export const records = {
  answer: {
    record: {
      updated: '書誌情報によると、{{title}} の最終更新は {{date}} です。',
      withdrawn: '書誌情報によると、{{title}} は取り下げられました。',
      submitter: '書誌情報によると、{{title}} を Hugging Face に載せたのは {{name}} です。',
      categories: '{{title}} の書誌情報に記載されている分類：{{names}}',
      keywords: '{{title}} の書誌情報に記載されているキーワード：{{names}}',
      stars_other: '{{title}} の書誌情報によると、コードのスター数は {{count}} です。',
      doi: '{{title}} の DOI：{{doi}}',
    },
    recordLacks: {
      updated: '{{title}} の書誌情報には更新日が記載されていません。',
      withdrawn: '{{title}} の書誌情報には取り下げの記載がありません。',
      submitter: '{{title}} の書誌情報には誰が載せたか記載されていません。',
      categories: '{{title}} の書誌情報には分類が記載されていません。',
      keywords: '{{title}} の書誌情報にはキーワードが記載されていません。',
      stars: '{{title}} の書誌情報にはコードのスター数が記載されていません。',
      doi: '{{title}} の書誌情報には DOI が記載されていません。',
      review: '{{title}} が査読されたかどうかは、ここの書誌情報には記載されていません。',
      judgement: '{{title}} への評価は、ここの書誌情報には記載されていません。',
      pages: '{{title}} の長さは、ここの書誌情報には記載されていません。',
      licence: '{{title}} のライセンスは、ここの書誌情報には記載されていません。',
      impact: '{{title}} や掲載誌、著者の格付けは、ここの書誌情報には記載されていません。',
      funding: '{{title}} の資金源は、ここの書誌情報には記載されていません。',
      downloads: '{{title}} の閲覧数やダウンロード数は、ここの書誌情報には記載されていません。',
      contact: '{{title}} の著者の連絡先は、ここの書誌情報には記載されていません。',
    },
    ordered: {
      fewestVotes: '最も票の少ないもの{{which}}:',
      authors: '最も著者の多いもの{{which}}:',
    },
    criteria: {
      fewVotes_other: '［{{count}} 票以下］',
    },
    tally: {
      author_other:
        '書誌情報には著者が {{count, number}} 名記載されています{{which}}。論文の多い順：{{names}}',
      venue_other:
        '書誌情報には発表先が {{count, number}} 件記載されています{{which}}。論文の多い順：{{names}}',
      organisation_other:
        '書誌情報には機関が {{count, number}} 件記載されています{{which}}。論文の多い順：{{names}}',
      year_other: '論文の発表年は {{count, number}} 通りです{{which}}。論文の多い順：{{names}}',
      row: '{{name}}（{{count, number}}）',
      first: 'これは最初の {{count, number}} 件です。',
      none: {
        author: 'ここの書誌情報には著者が記載されていません{{which}}。',
        venue: 'ここの書誌情報には発表先が記載されていません{{which}}。',
        organisation: 'ここの書誌情報には機関が記載されていません{{which}}。',
        year: 'ここの書誌情報には公開日が記載されていません{{which}}。',
      },
    },
    restMissing: '質問の残りについては、この論文に該当する文が見つかりませんでした。',
  },
};
