# The window's views of printing: settings, envelopes with windows, the printer.

command-print-settings = 打印设置…
    .tooltip = 信封、纸张和字体、标签，以及从哪里开始
command-printer = 打印机…
    .tooltip = 选择信件送往哪里，并校正偏差几毫米的打印机

# The one question
print-question-title = 您使用哪种信封？
print-question-later = 只问这一次；可随时在打印设置中更改。
print-envelopes-plain = 不开窗信封
print-envelopes-window = 开窗信封

# Settings
print-settings-title = 打印设置
print-section-envelopes = 信封
print-envelope = 信封
print-section-type = 纸张和字体
print-layout = 信件版式
print-layout-usual = { $layout }（按您的国家）
print-layout-by-country = 按您的国家
print-serif = 衬线字体
print-sans = 无衬线字体
print-size = 字号
print-big = 大字
print-justified = 两边对齐
print-hyphenated = 单词断行
print-return-line = 您的地址在对方地址之上
print-fold-marks = 折叠标记
print-practice-line = 底部注明“练习信件”
print-section-stack = 整叠
print-cover-sheet = 最上面一页列出信件
print-begin-at = 从第几封信起
no-letter-from = 没有打印任何信件：从第 { $number } 封起没有勾选的信
    .hint = 请在打印设置中把“从第几封信起”改回 1，或勾选一封信
print-goes-to = 信件送往 { $printer }
print-goes-to-viewer = 信件在阅读器中显示，从那里打印
print-section-addresses = 要打印的信封和标签
print-envelopes = 信封
print-envelopes-now = 打印信封
print-sender-on-flap = 封盖上印您的地址
print-labels = 标签
print-labels-now = 打印标签
print-label-start = 从第几个标签起
sent-to-printer = 已送到 { $printer }，任务 { $job }
exported-sent = { $count ->
       *[other] { $count } 封信已送到打印机
    }

print-done = 完成

# The window envelope
fit-working = 正在查看信件在信封中的位置…
fit-row-shows = 无论信纸怎样滑动，地址都能看到
fit-row-hidden = 不能看到全部地址
fit-pushed-up = 推向左上
fit-pushed-down = 推向右下
fit-offers = 解决办法：
fit-do-join = 合并地址的短行
fit-do-envelope = 改用 { $envelope }
fit-do-label = 为这个地址打印标签
fit-do-printed = 把这个地址打印在信封上

# The printer
printer-title = 打印机
printer-goes-to = 信件送往
printer-viewer = 阅读器
printer-name = 打印机
printer-name-hint = 任意名称，用来保存读数
printer-tray = 纸盒
printer-tray-usual = 由打印机选择
printer-viewer-note = 请在阅读器中选择单面和“实际大小”或 100%。
printer-section-ruler = 打印偏差几毫米时
printer-why = 进纸歪斜或印得太低的打印机校正一次即可，适用于信件、信封和标签。
printer-ruler-now = 打印标尺页
printer-needs-name = 给打印机命名后即可保存读数。
printer-reading = { $edge }，毫米
printer-keep-readings = 使用这些读数
printer-forget-readings = 清除读数
printer-kept-note = 屏幕上的页面和保存的文件保持原样；只移动从这里打印的内容。
