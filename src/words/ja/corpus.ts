import type { corpus as english } from '../en/corpus.ts';
import type { Translation } from '../translation.ts';

export const corpus: Translation<typeof english, 'other'> = {
  command: {
    'corpus status': {
      name: '状況',
      description: 'どの論文がどこから来ているか、情報源は正常か',
      example: '/corpus status',
      option: { private: '返信を自分だけに表示する' },
    },
    'corpus refresh': {
      name: '更新',
      description: '情報源に新しい論文を今すぐ問い合わせる（「サーバー管理」が必要）',
      example: '/corpus refresh',
      option: { source: 'この情報源だけに問い合わせる' },
    },
    'corpus import': {
      name: '取り込み',
      description: '論文のファイルを取り込む（ボットの運営者用）',
      example: '/corpus import url: https://example.org/papers.bib',
      option: {
        file: 'ページの書き出し、JSON Lines、CSV、BibTeX',
        url: 'そのようなファイルのアドレス',
      },
    },
  },
  group: {
    corpus: { name: 'コーパス', description: 'ここにある論文と、その出どころ' },
  },
  import: {
    progress_other: '{{percent}} % 読み込み済み、これまでに論文 {{count, number}} 本…',
    done: '{{name}} を読み込みました（{{format}}）：',
    warning: '{{text}}',
    more_other: '…ほかに警告 {{count, number}} 件',
  },
  refresh: {
    asking: '{{names}} に問い合わせています…',
    came: '新規 {{added, number}}、更新 {{updated, number}}、既知 {{unchanged, number}}',
    dropped_other: '{{count, number}} 件を除外しました',
    failed: '失敗：{{why}}',
    busy: '別のプロセスが問い合わせ中です',
    pending: '時間がかかっています。裏で続けます',
  },
  corpus: {
    examples: '架空の例',
    newestPaper: '最新は {{newest}}',
    standsIn: '代わりに表示しています：{{sources}} に接続できません。情報源が応答すれば消えます。',
    heading: 'ここにある論文',
    came_other: '2 週間で論文 {{count, number}} 本、最新の日：{{newest}}',
    missing: '届かなかった日：{{days}}',
    sourcesOff: '有効な情報源がありません。',
    thanks:
      'オープンアクセスの相互運用性を提供する arXiv に感謝します。Hugging Face と Semantic Scholar のデータを使用しています。',
    read: '精読済み：{{read, number}}',
    size_other: '論文 {{count, number}} 本のコーパス',
    updated: '{{date, datetime(dateStyle: medium; timeZone: UTC)}} 更新',
  },
  error: {
    import: {
      one: '`file` か `url` のどちらか一方を指定してください。',
      failed: 'そのファイルを取り込めませんでした：{{why}}',
      tooLarge: 'ファイルが大きすぎます。{{most}} MB までです。',
    },
    rights: {
      operators: 'ファイルの取り込みは、このボットの運営者だけができます（OPERATOR_IDS）。',
      refresh:
        '情報源に手動で問い合わせるには **サーバー管理** の権限が必要です。権限のある人に頼んでください。',
    },
    sourcesOff: '有効な情報源がないため、問い合わせ先がありません。',
  },
};
