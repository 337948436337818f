# What titles of a local language mean, beside which an address stands (title-in-name).

meaning-premier = primeiro-ministro
meaning-president = presidente
meaning-chairman = presidente (de um órgão)
meaning-prison-director = diretor de prisão
meaning-procurator-general = procurador-geral
meaning-general-secretary = secretário-geral
meaning-president-of-a-court = presidente de um tribunal
meaning-governor = governador
meaning-head-of-department = chefe de departamento
meaning-county-head = chefe de condado
meaning-director-of-a-detention-centre = diretor de um centro de detenção
meaning-minister = ministro
meaning-director = diretor
meaning-mayor = presidente da câmara
meaning-secretary = secretário
meaning-prime-minister = primeiro-ministro
meaning-attorney-general = procurador-geral
meaning-chief-of-police = chefe da polícia
meaning-prosecutor = procurador
meaning-leader = líder
