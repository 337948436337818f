# What titles of a local language mean, beside which an address stands (title-in-name).

meaning-premier = primer ministro
meaning-president = presidente
meaning-chairman = presidente (de un órgano)
meaning-prison-director = director de prisión
meaning-procurator-general = fiscal general
meaning-general-secretary = secretario general
meaning-president-of-a-court = presidente de un tribunal
meaning-governor = gobernador
meaning-head-of-department = jefe de departamento
meaning-county-head = jefe de condado
meaning-director-of-a-detention-centre = director de un centro de detención
meaning-minister = ministro
meaning-director = director
meaning-mayor = alcalde
meaning-secretary = secretario
meaning-prime-minister = primer ministro
meaning-attorney-general = fiscal general
meaning-chief-of-police = jefe de policía
meaning-prosecutor = fiscal
meaning-leader = líder
