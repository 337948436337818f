# Notices and checks of the letters: first what it means for the letter, then what to do.

no-demands-in-language = 这封信用案件单的语言书写，因为案件没有您所选语言的诉求
    .hint = 请把该语言的诉求添加到案件，然后再次选择该语言
no-phrases-in-language = 这封信没有开头和结尾，因为还没有该语言的常用语句
    .hint = 请用自己的话书写，或选择另一种语言
name-not-in-language = 这封信里的人名用拉丁字母书写
    .hint = 请添加用信件语言书写的姓名
salutation-proposed = 称呼“{ $text }”是按职务建议的，因为案件单没有给出
    .hint = 请查看是否适合此人
salutation-neutral = 这封信以“{ $text }”开头，因为不知道其他称呼方式
    .hint = 如果您知道更好的称呼，请填写
no-sender = 信件为您的姓名留了空行，因为没有填写写信人
    .hint = 请填写姓名和地址，或亲笔签名
about-left-out = 介绍您的半句话没有放进这封信，因为它是另一种语言
    .hint = 请在这封信里用信件的语言书写
nobody-named = 信中没有提到任何人的姓名，因为案件没有写明
    .hint = 请把当事人的姓名添加到案件
demand-as-it-stands = 诉求“{ $text }”原文照录在信中，因为不认识它的句式
    .hint = 请阅读信件，在不合适处改写
demand-for-somebody-else = 案件单向不会收到信的人（{ $target }）提出这项诉求；它写进了所有信件：“{ $text }”
    .hint = 请把该官员加为收信人，或在不合适的信里去掉这项诉求
model-letter-of-another = 案件单自带的信说明了写信人是谁，但那未必是您：“{ $text }”
    .hint = 请阅读这一段，改写成您自己的身份，或将其删去
capitals-restored = 案件单失去了大写字母；信中恢复了能恢复的部分
    .hint = 请阅读信中的名称并更正

one-page = 一页
    .failed = 这封信有 { $pages } 页
    .reason = 一页的信会被读完
name-present = 姓名已写明
    .failed = 缺少姓名 { $name }
    .reason = 答复和帮助必须到达正确的人
demands-covered = { $covered } / { $of } 项诉求
    .failed = { $covered } / { $of } 项诉求：缺少“{ $demand }”
    .reason = 信件提出案件单的全部诉求，不多也不少
asks-for-answer = 请求答复
    .failed = 信件没有请求答复
    .reason = 被请求答复的官员会查看案件
hedges-kept = 保留了每一处“据报道”
    .failed = 缺少案件单中的“{ $hedge }”
    .reason = 不确定的事不会写成确定
no-organisation = 没有提到任何组织
    .failed = 信中提到了{ $organisation }
    .reason = 您以个人名义写信；组织的名称可能会让人拒绝
salutation-present = 有称呼
    .failed = 缺少称呼
    .reason = 没有称呼的信不像写给人的信
own-words-marked = { $own ->
        [0] 还没有您自己的话
       *[other] { $own } 处用您自己的话
    }
    .reason = 用自己的话写的信更有分量
writer-hidden = 页面上没有超出您所选的个人信息
    .failed = 信件透露的个人信息超出您所选的范围
    .reason = 您的选择适用于页面上的每一个字
