# Printers, the ruler sheet's readings, own letter layouts.

# Calibration
reading-out-of-range = 从边缘 { $reading } 毫米处开始的标尺不可能来自标尺页，因此没有更改
    .hint = 请以毫米量出纸边到旁边标尺零点的距离：通常约为 10
reading-fitted = 标尺页按 { $percent }% 的大小打印：它被缩放到适合页面，因此没有更改
    .hint = 请在打印机设置中关闭“适合页面”（“实际大小”，100%），再打印一次标尺页并量它
printer-kept = 从现在起，{ $printer } 的页面向右移 { $right } 毫米，向下移 { $down } 毫米，宽度设为 { $width }%，高度设为 { $height }%
printer-forgotten = 关于 { $printer } 的记录已清除
printer-not-known = 没有读过 { $printer } 的标尺页，页面按原样打印
    .hint = 请打印标尺页（appeal-writer ruler）并输入读数（appeal-writer calibrate）

# Printing
print-title = 信件
no-print-system = 此系统没有 lp 和 lpstat，即把信件送到打印机的程序
    .hint = 请在阅读器中显示信件，从那里打印：单面，100%
no-printers = 此系统没有打印机
    .hint = 请在系统设置中添加，或在阅读器中显示信件
no-such-printer = 没有名为 { $printer } 的打印机，因此没有打印
    .hint = 打印机有：{ $known }
no-such-tray = { $printer } 没有名为 { $tray } 的纸盒，因此没有打印
    .hint = 纸盒有：{ $known }
no-such-paper = { $printer } 表示没有 { $paper } 大小的纸，因此没有打印
    .hint = 请选择其他信件版式或其他打印机；它的纸张有：{ $known }
print-refused = 打印系统没有接受任何内容：{ $program } 失败
    .hint = 请查看打印机是否开启并有纸，或在阅读器中显示信件
    .detail = { $reason }
print-no-answer = 打印系统没有回应（{ $program }），因此没有打印
    .hint = 请查看打印机是否开启，或在阅读器中显示信件
printed-letters = { $letters ->
       *[other] { $letters } 封信
    }已送到 { $printer }，任务 { $job }
printed-other = { $pages ->
       *[other] { $pages } 页
    }已送到 { $printer }，任务 { $job }
shown-in-viewer = { $file } 已在阅读器中显示：请按 100% 单面打印
printers-usual = 默认
printers-calibrated = 已校准
viewer-not-shown = 文件在 { $path }，但系统没有阅读器显示它
    .detail = { $reason }
