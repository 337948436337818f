# What titles of a local language mean, beside which an address stands (title-in-name).

meaning-premier = premier
meaning-president = president
meaning-chairman = chairman
meaning-prison-director = prison director
meaning-procurator-general = procurator-general
meaning-general-secretary = general secretary
meaning-president-of-a-court = president of a court
meaning-governor = governor
meaning-head-of-department = head of department
meaning-county-head = county head
meaning-director-of-a-detention-centre = director of a detention centre
meaning-minister = minister
meaning-director = director
meaning-mayor = mayor
meaning-secretary = secretary
meaning-prime-minister = prime minister
meaning-attorney-general = attorney general
meaning-chief-of-police = chief of police
meaning-prosecutor = prosecutor
meaning-leader = leader
