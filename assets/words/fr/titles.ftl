# What titles of a local language mean, beside which an address stands (title-in-name).

meaning-premier = Premier ministre
meaning-president = président
meaning-chairman = président (d’une assemblée ou d’un comité)
meaning-prison-director = directeur de prison
meaning-procurator-general = procureur général
meaning-general-secretary = secrétaire général
meaning-president-of-a-court = président d’un tribunal
meaning-governor = gouverneur
meaning-head-of-department = chef de département
meaning-county-head = chef de district
meaning-director-of-a-detention-centre = directeur d’un centre de détention
meaning-minister = ministre
meaning-director = directeur
meaning-mayor = maire
meaning-secretary = secrétaire
meaning-prime-minister = Premier ministre
meaning-attorney-general = procureur général
meaning-chief-of-police = chef de la police
meaning-prosecutor = procureur
meaning-leader = Guide
