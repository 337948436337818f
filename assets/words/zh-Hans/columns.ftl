# 桌面的各栏：待填写的使馆、已查看的提示、栏的边缘。

entry-embassy = { $country }大使馆
finding-checked = 我已核对
finding-button-named = { $button }：{ $finding }
zoom-percent = { $percent }%
divider-case = 案件栏的宽度
divider-people = 收信人栏的宽度
trouble-title = 操作未成功
