# 机の列：未記入の大使館、確認済みの指摘、列の境界。

entry-embassy = { $country }大使館
finding-checked = 確認しました
finding-button-named = { $button }：{ $finding }
zoom-percent = { $percent }%
divider-case = 事例の列の幅
divider-people = 宛先の列の幅
trouble-title = うまくいきませんでした
