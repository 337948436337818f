# What titles of a local language mean, beside which an address stands (title-in-name).

meaning-premier = 首相
meaning-president = 大統領・国家主席
meaning-chairman = 議長・委員長
meaning-prison-director = 刑務所長
meaning-procurator-general = 検察長
meaning-general-secretary = 総書記
meaning-president-of-a-court = 裁判所長
meaning-governor = 知事・省長
meaning-head-of-department = 庁長
meaning-county-head = 県長
meaning-director-of-a-detention-centre = 留置場長
meaning-minister = 大臣・部長
meaning-director = 局長・主任
meaning-mayor = 市長
meaning-secretary = 書記
meaning-prime-minister = 首相
meaning-attorney-general = 検事総長
meaning-chief-of-police = 警察長官
meaning-prosecutor = 検察官
meaning-leader = 最高指導者
