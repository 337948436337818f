# What titles of a local language mean, beside which an address stands (title-in-name).

meaning-premier = 总理
meaning-president = 国家元首
meaning-chairman = 主席、委员长
meaning-prison-director = 监狱长
meaning-procurator-general = 检察长
meaning-general-secretary = 总书记
meaning-president-of-a-court = 法院院长
meaning-governor = 省长、知事
meaning-head-of-department = 厅长
meaning-county-head = 县长
meaning-director-of-a-detention-centre = 看守所所长
meaning-minister = 部长
meaning-director = 局长、主任
meaning-mayor = 市长
meaning-secretary = 书记
meaning-prime-minister = 总理
meaning-attorney-general = 总检察长
meaning-chief-of-police = 警察局长
meaning-prosecutor = 检察官
meaning-leader = 领袖
