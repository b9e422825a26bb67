import type { errors as english } from '../en/errors.ts';
import type { Translation } from '../translation.ts';

export const errors: Translation<typeof english, 'other'> = {
  error: {
    internal:
      '我们这边出了问题。请再试一次；如果仍然如此，请把这个编号告诉运营者：**{{reference}}**',
    option: {
      missing: '请填写选项 **{{option}}**。',
      choice: '选项 **{{option}}** 可取：{{choices}}。',
      length: '选项 **{{option}}** 需要 {{min}} 到 {{max}} 个字符。',
      number: '选项 **{{option}}** 需要 {{min}} 到 {{max}} 的整数。',
      flag: '选项 **{{option}}** 需要 true 或 false。',
      role: '选项 **{{option}}** 需要一个身份组。',
      channel: '选项 **{{option}}** 需要一个频道。',
    },
    channel: {
      unseen: '我看不到 <#{{channel}}>。请给我那里的 **查看频道** 权限，或选择别的频道。',
      lacks: '我在 <#{{channel}}> 缺少：**{{names}}**。请授予后再试。',
    },
    serverOnly: '这属于服务器的功能。请在添加了我的服务器中使用。',
    command: {
      unknown: '没有“{{name}}”这个命令。`/help` 会列出全部命令。',
    },
    button: {
      expired: '这个按钮或菜单已失效。请重新运行命令。',
    },
    tooFast_other: '太快了！请在 {{count}} 秒后再试。',
    opening: '论文正在重新打开，请稍后再试。',
    modalLate: '打开表单花的时间太长了。请再试一次。',
    stopping: '我正在重启，请一分钟后再试。',
  },
};
