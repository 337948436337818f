# 书桌：地址、以前保存的信、已完成的事。

desk-address-lines = 地址（逐行）
desk-printed-as = 信上将印为：
desk-name-hint = 大使或使馆名称
desk-street-hint = 街道和门牌号
desk-town-hint = 邮编和城市
desk-new-addressee = 新收信人
desk-ask-save-title = 仍要保存这些信吗？
desk-save-all-the-same = 仍然保存
desk-minor-note = 未满十八岁时，信上只写名，不写姓，由小组或学校转交：请在下面填写其名称和地址，回信会寄到那里。
desk-saved-title = 其中一些信已经在那里
desk-saved-body = 此文件夹中有 { $count } 个文件会有变化。目前还没有写入任何内容。
desk-saved-replace = 替换旧文件
    .help = 新文件完整之前，旧文件会保留。
desk-saved-both = 两者都保留
    .help = 新文件的名称末尾会加上数字。
evening-ties-question = { $guest }：您或与您亲近的人是否与{ $country }有联系，或计划去那里旅行？
evening-ties-asked = 已询问 { $asked } 人，共 { $of } 人
evening-ties-again = 重新询问
guests-not-asked = 名单上并非每个人都被问过与收信国家的联系
    .hint = 请询问每位写信人；在“ties”列填“yes”或“unsure”，其信件就不会显示写信人是谁
