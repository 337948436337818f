# What titles of a local language mean, beside which an address stands (title-in-name).

meaning-premier = Ministerpräsident (Premier)
meaning-president = Präsident
meaning-chairman = Vorsitzender
meaning-prison-director = Gefängnisdirektor
meaning-procurator-general = Generalstaatsanwalt
meaning-general-secretary = Generalsekretär
meaning-president-of-a-court = Gerichtspräsident
meaning-governor = Gouverneur
meaning-head-of-department = Abteilungsleiter
meaning-county-head = Kreisvorsteher
meaning-director-of-a-detention-centre = Leiter einer Haftanstalt
meaning-minister = Minister
meaning-director = Direktor
meaning-mayor = Bürgermeister
meaning-secretary = Sekretär
meaning-prime-minister = Premierminister
meaning-attorney-general = Generalstaatsanwalt
meaning-chief-of-police = Polizeichef
meaning-prosecutor = Staatsanwalt
meaning-leader = Oberhaupt
