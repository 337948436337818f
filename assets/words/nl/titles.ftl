# What titles of a local language mean, beside which an address stands (title-in-name).

meaning-premier = minister-president
meaning-president = president
meaning-chairman = voorzitter
meaning-prison-director = gevangenisdirecteur
meaning-procurator-general = procureur-generaal
meaning-general-secretary = secretaris-generaal
meaning-president-of-a-court = president van een rechtbank
meaning-governor = gouverneur
meaning-head-of-department = hoofd van een departement
meaning-county-head = districtshoofd
meaning-director-of-a-detention-centre = directeur van een detentiecentrum
meaning-minister = minister
meaning-director = directeur
meaning-mayor = burgemeester
meaning-secretary = secretaris
meaning-prime-minister = minister-president
meaning-attorney-general = procureur-generaal
meaning-chief-of-police = hoofd van de politie
meaning-prosecutor = officier van justitie
meaning-leader = leider
