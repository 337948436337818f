# Who writes, what of them goes on the letters, ties to a country.

sender-profile = 寄信人
sender-profile-name = { $who }（{ $kind }）
sender-new = 新的
sender-add = 再添加一个…
sender-add-person = 个人
sender-add-group = 团体
sender-add-school = 学校或班级
sender-remove = 删除…
sender-remove-title = 删除这个寄信人？
sender-remove-body = { $who } 将从这台电脑上移除。已保存的信件保持原样。
sender-remove-confirm = 删除
sender-kind = 身份
sender-kind-person = 个人
sender-kind-group = 团体
sender-kind-school = 学校
sender-school-note = 案件单中的暴力细节会折叠，直到您打开。信件不变。
sender-minor = 未满十八岁
case-privacy = 在此案件中
case-privacy-usual = 照常（{ $usual }）
privacy-group-missing = 请在上方填写团体的地址：答复寄往那里。

missing-ties = 先回答一个问题
ties-title = 写信前的一个问题
ties-question = 您或您亲近的人与{ $country }有联系，或计划去那里吗？
ties-why = 您的回答不会记录。如果回答是，或不确定，这些信上不会透露您是谁。
ties-no = 没有
ties-yes = 有
ties-unsure = 不确定
ties-hidden = 这些信不透露您的信息
    .help = 没有姓名、地址和签名，文件中也没有；也不会寄给使馆。
ties-change = 重新回答

section-violence = 暴力细节

# The embassies and consulates
command-book = 使馆和领事馆
    .tooltip = 查看已知的地址，并提供给他人
book-intro = 填写过一次的内容会在同一国家的每个案件中提供。使用地址前请查对。
book-search = 按国家或地址搜索
book-import = 导入…
book-export = 另存为…
book-export-json = 给其他志愿者的小文件
book-export-csv = 表格（CSV），用于电子表格
book-export-vcf = 联系人（vCard），用于通讯录
book-entry = { $of }驻{ $host }
book-empty = 还没有已知的使馆
    .help = 请在信件旁填写一个，或导入别人给您的列表
book-nothing-found = 没有这个名称的使馆
    .help = 请试试国家名称
book-taken = { $count ->
        [0] 文件中没有新内容
       *[other] 已导入 { $count } 个使馆
    }
book-remove = 删除…
    .named = 删除：{ $mission }
book-remove-title = 删除这个使馆？
book-remove-body = { $address }
mission-confirmed = { $date }确认
mission-unconfirmed = 尚未确认
mission-still-right = 仍然正确
    .named = 仍然正确：{ $mission }
mission-add = 再加一个使馆或领事馆
mission-remove = 删除这一个
living-in = 我居住在
browse-contacts-title = 打开使馆列表
import-title = 导入这些使馆？
import-mapping = 程序对每一列的理解。有误时请更改。
import-column = 列 { $column }
import-found = { $count ->
        [0] 没有找到使馆
       *[other] 找到 { $count } 个使馆
    }
import-confirm = 导入
column-left-out = 略去
column-of = 哪国的使馆
column-in = 所在国家
column-head = 馆长
column-full-name = 名称
column-given-name = 名
column-family-name = 姓
column-title = 头衔
column-organisation = 使馆名称
column-address-line = 地址的一行
column-formatted = 完整地址
column-street = 街道
column-post-box = 邮政信箱
column-town = 城市
column-state = 州或省
column-postcode = 邮政编码
column-country = 国家
column-fax = 传真
column-email = 电子邮件
column-salutation = 称呼
column-confirmed = 确认日期
column-number-type = 号码类型
column-number = 号码
contacts-unreadable = 无法从 { $path } 读出使馆
    .hint = 请再导出一次联系人，使用 CSV 或 vCard
    .detail = { $reason }
contacts-no-column = 无法从 { $path } 读出使馆，因为第一行没有地址的列名
    .hint = 请给各列取 organisation、street、city、postcode、country 之类的名称
contacts-too-large = { $path } 作为使馆列表太大
    .hint = 请只导出使馆的联系人
