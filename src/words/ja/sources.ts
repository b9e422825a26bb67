import type { sources as english } from '../en/sources.ts';
import type { Translation } from '../translation.ts';

export const sources: Translation<typeof english, 'other'> = {
  health: {
    state: {
      fresh: '最新',
      waiting: '待機中',
      quiet: '休み',
      stalled: '遅延',
      failed: '停止',
    },
    why: {
      complete: '最新の分が届いています',
      neverAsked: 'まだ問い合わせていません',
      notThere: '次の分はこれから届くかもしれません',
      growing: '最新の分はまだ増えています',
      nothingDue: '予定なし：週末または休日です',
      noDays: '論文が出る決まった日がありません',
      overdue: '応答はありますが、予定の分が届いていません',
      notAsked: '前回の予定以降、誰も問い合わせていません',
      off: '無効になっています',
      unreachable: '接続できません',
      slow: '時間内に応答がありませんでした',
      limited: '間を置くよう求められました（リクエスト過多）',
      refused: 'リクエストを拒否されました',
      broken: '情報源側の障害です',
      'too-large': '応答が大きすぎて受け取れませんでした',
      unreadable: '応答の形式がこれまでと違います',
      forbidden: 'そのアドレスには問い合わせられません',
      resting: '続けて何度も失敗したため、しばらく間を置いています',
    },
  },
  notice: {
    heading: '論文の情報源',
    well: '復旧しました',
    stalled: '遅れています',
    failed: '停止しています',
    footer: '詳しくは /corpus status。通知先の設定は /settings set admin_channel',
  },
};
