# What titles of a local language mean, beside which an address stands (title-in-name).

meaning-premier = premier
meaning-president = prezydent
meaning-chairman = przewodniczący
meaning-prison-director = dyrektor więzienia
meaning-procurator-general = prokurator generalny
meaning-general-secretary = sekretarz generalny
meaning-president-of-a-court = prezes sądu
meaning-governor = gubernator
meaning-head-of-department = naczelnik departamentu
meaning-county-head = naczelnik powiatu
meaning-director-of-a-detention-centre = dyrektor aresztu
meaning-minister = minister
meaning-director = dyrektor
meaning-mayor = burmistrz
meaning-secretary = sekretarz
meaning-prime-minister = premier
meaning-attorney-general = prokurator generalny
meaning-chief-of-police = komendant policji
meaning-prosecutor = prokurator
meaning-leader = przywódca
