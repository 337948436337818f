# An evening: many writers, several cases.

guest-without-name = 列表的第 { $line } 行已略去，因为没有姓名
    .hint = 每封信都需要有人签名
guest-privacy-unknown = 列表的第 { $line } 行要求的隐私方式“{ $words }”无法识别：此人的信上不会写明是谁写的
    .hint = 请写 full、town、initials、first-name-age、care-of 或 none
guest-column-unread = 列表中的“{ $words }”一列未被读取：其内容不影响任何信件
    .hint = 各列名称为：姓名、城市、一句话、隐私、案件、关系
guest-cases-unclear = 列表的第 { $line } 行选择的案件“{ $words }”未能全部读出：此人只为其中的编号写信
    .hint = 请写编号，例如 1 3 或 1-3；留空表示所有案件
guest-case-beyond = { $guest } 选了第 { $number } 个案件，但今晚共有 { $count } 个案件
    .hint = 请改正列表中的编号，或加入该案件
evening-case-unread = 没有制作任何信件，因为案件“{ $case }”无法读取
    .hint = 请在案件库中打开它查看原因，或取消勾选
    .detail = { $reason }
evening-case-gone = 没有制作任何信件，因为案件“{ $case }”已不在案件库中
    .hint = 请取消勾选
guests-unreadable = 写信人列表 { $path } 无法读取
    .hint = 请保存为 UTF-8 编码的 CSV，第一行为：name, town, sentence
    .detail = { $reason }
guests-no-name = 写信人列表 { $path } 无法读取，因为第一行没有“name”这一列
    .hint = 请给它加上第一行，例如：name, town, sentence
evening-progress = { $guest }（{ $done } / { $of }）
evening-summary = 为 { $guests ->
       *[other] { $guests } 位写信人
    }{ $written ->
        [0] 没有写入信件
       *[other] 写入 { $written } 封信
    }，位于 { $folder }{ $missing ->
        [0] {""}
       *[other] ，{ $missing } 封失败
    }

# In the window
command-evening = 写信之夜
    .tooltip = 许多人为几个案件写信：每人一叠信
evening-intro = 许多人为几个案件写信。每人得到一个装有自己信件的文件夹。除这些信件外，姓名不保存在任何地方。
evening-guests = 写信的人
    .help = 每行一人：姓名; 城市; 自己的一句话。或使用有这些列的表格。
    .example = 李安娜; 上海; 我教的孩子们常问起您。
evening-choose-list = 打开列表…
evening-guest-count = { $count ->
       *[other] { $count } 位写信人
    }
evening-cases = 为谁写
    .help = 勾选案件。要找案件，请先在案件库中搜索。
evening-start = 生成信件…
evening-case = “{ $title }”：{ $reason }
    .hint = 在任何人寄出这些信之前，请先询问向您提供案件的人
evening-cases-title = 仍要为这些案件制作信件吗？
evening-cases-confirm = 仍要制作
evening-wipe = 清除这一晚…
evening-running = { $done } / { $of } 封信 · { $guest }
evening-done = { $count ->
       *[other] 已生成 { $count } 封信
    }
evening-done-partly = 已生成 { $count } 封信，{ $missing } 封没有
evening-pause = 暂停
evening-go-on = 继续
evening-stop = 停止
evening-wipe-title = 清除这一晚？
evening-wipe-body = 姓名和句子会消失，今晚保存的信件会从文件夹中删除。请先打印。
evening-wipe-confirm = 清除
browse-guests-title = 打开写信人列表
