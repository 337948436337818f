# What the whole job has to say: opening a case, the deadline, the export.

letter-count = { $count ->
       *[other] { $count } 封信
    }

# Opening
open-newer-format = 它由本程序的较新版本保存（案件格式 { $found }；此版本读取 { $known }），保持原样
    .hint = 请更新程序，或索取案件单本身
open-broken-case = 这是已保存的案件，但在第 { $line } 行损坏或被截断，因此没有生成信件
    .hint = 请再次索取文件，或打开它所依据的案件单
    .detail = { $reason }

open-no-case = 这是 JSON，但不是案件，因此没有生成信件
    .hint = 寄信人文件请放在 --sender 之后，使馆文件放在 --missions 之后；请打开案件单或已保存的案件

# The deadline
deadline-passed = 截止日期是{ $date }，{ $unit ->
        [years] { $count } 年前
        [months] { $count } 个月前
       *[days] { $days ->
            [1] 昨天
           *[other] { $days } 天前
        }
    }
    .hint = 寄出前，请询问向您提供案件的人这些信是否还有帮助
deadline-today = 截止日期是今天
    .hint = 只靠邮寄会太迟：案件给出传真或电子邮件的，请使用它们；之后寄信前请先询问
deadline-near = 截止日期是{ $date }，还有 { $days ->
       *[other] { $days } 天
    }：寄往国外的信可能需要更久
    .hint = 请今天寄出，或在案件给出时使用传真或电子邮件
case-closed = 此案件已{ $date ->
        [none] {""}
       *[other] 于{ $date }
    }结案：{ $outcome }
    .hint = 未询问向您提供案件的人之前，请不要寄出这些信
case-practice = 这是练习案件，已{ $date ->
        [none] {""}
       *[other] 于{ $date }
    }结案：{ $outcome }
    .hint = 请随意试用：信件底部注明不可寄出
case-stop = 案件单不再要求行动：不要寄出任何信件
    .hint = 如果仍想写信，请先询问向您提供案件单的人
no-recipients = 案件没有提到收信人，所以没有信件
    .hint = 请查看案件单的地址部分，手动添加收信人
mission-wanted = 案件也请您写信给{ $country }驻您所在国家的使馆，但还不知道是哪一个
    .hint = 请填写使馆的地址，或打印留有空行的信，再手写填入
mission-elsewhere = { $country }驻{ $host }的使馆已略去，因为您从{ $from }写信
    .hint = 如果想给它写信，请更改使馆或寄信人的国家

# Exporting
letter-crashed = 程序出错，给 { $recipient } 的信没有完成
    .hint = 其他信件不受影响；请告诉我们，以便修正
pdf-failed = 给 { $recipient } 的信无法制成 PDF
    .hint = 其他信件不受影响；请再试一次，如果仍然如此，请告诉我们
    .detail = { $reason }
bundle-failed = 包含全部信件的文件无法生成
    .hint = 信件本身不受影响
    .detail = { $reason }

# The cover sheet of a bundle
cover-file-name = 全部信件
cover-heading = 这叠信件的内容
cover-scale = 这条线长 100 毫米。如果不是，请按 100% 打印，不要选“适合页面”。
cover-pages = { $pages ->
       *[other] { $pages } 页
    }
