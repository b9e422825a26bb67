import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

export const settings: Translation<typeof english, 'other'> = {
  command: {
    'settings show': {
      name: '表示',
      description: 'このサーバーの設定',
      example: '/settings show',
      option: {},
    },
    'settings set': {
      name: '変更',
      description: 'このサーバーの設定を変える（「サーバー管理」が必要）',
      example: '/settings set timezone: Asia/Tokyo',
      option: {
        timezone: 'このサーバーのタイムゾーン。例：Asia/Tokyo',
        language: 'このサーバーに投稿するものの言語',
        discussions: '議論を開く場所：テキストチャンネル、フォーラム、または `here`',
        admin_channel: '論文の情報源の停止と復旧を知らせる場所',
        sources: 'この情報源の論文だけ（コンマ区切り）',
        topics: 'このテーマの論文だけ（コンマ区切り）',
        adding: 'コーパスにない論文を誰が追加できるか',
        mentions: '私へのメンションや、私への返信に答えるか',
        retention: 'ここでの質問を何日間保存するか（既定：90）',
      },
    },
  },
  group: {
    settings: { name: '設定', description: 'このサーバーの設定' },
  },
  choice: {
    language: {
      en: '英語',
      de: 'ドイツ語',
      fr: 'フランス語',
      es: 'スペイン語',
      ja: '日本語',
      zh: '中国語',
    },
    adding: {
      everyone: '全員',
      managers: 'サーバーを管理できる人',
      operators: 'ボットの運営者',
    },
    discussions: { here: 'here：頼まれた場所' },
    mentions: {
      on: 'オン',
      off: 'オフ',
    },
  },
  settings: {
    heading: 'このサーバーの設定',
    saved: '保存しました：{{names}}',
    default: '{{value}}（既定）',
    reset: '既定に戻す…',
    paused: '休止中：そこに書き込めません。解決したら、もう一度設定してください。',
    unset: {
      timezone: 'UTC',
      language: 'Discord でのサーバーの言語',
      discussions: 'here：頼まれた場所',
      admin_channel: 'なし',
      sources: 'すべて',
      topics: 'すべて',
      adding: '全員',
      mentions: 'オン',
      retention: '90 日',
    },
    days_other: '{{count, number}} 日',
  },
  error: {
    rights: {
      settings:
        'サーバーの設定を変えるには **サーバー管理** の権限が必要です。権限のある人に頼んでください。',
    },
    settings: {
      nothing: '変える項目を少なくとも 1 つ選んでください。例：`timezone`。',
      discussions:
        '「{{text}}」はスレッドを開けるチャンネルではありません。テキストチャンネルかフォーラム、または `here` を選んでください。',
      timezone:
        '「{{text}}」というタイムゾーンはありません。都市名の一部を入力して、`Asia/Tokyo` のような候補から選んでください。',
      source: '「{{text}}」という情報源はありません。あるもの：{{names}}。',
      topics: '多すぎます。テーマは {{most}} 個まで、それぞれ {{longest}} 文字までです。',
    },
  },
};
