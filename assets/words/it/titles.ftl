# What titles of a local language mean, beside which an address stands (title-in-name).

meaning-premier = primo ministro
meaning-president = presidente
meaning-chairman = presidente (di un organo)
meaning-prison-director = direttore di carcere
meaning-procurator-general = procuratore generale
meaning-general-secretary = segretario generale
meaning-president-of-a-court = presidente di un tribunale
meaning-governor = governatore
meaning-head-of-department = capo dipartimento
meaning-county-head = capo della contea
meaning-director-of-a-detention-centre = direttore di un centro di detenzione
meaning-minister = ministro
meaning-director = direttore
meaning-mayor = sindaco
meaning-secretary = segretario
meaning-prime-minister = primo ministro
meaning-attorney-general = procuratore generale
meaning-chief-of-police = capo della polizia
meaning-prosecutor = procuratore
meaning-leader = guida
