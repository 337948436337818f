# The sheet beside what was read from it: cutting, joining and giving by hand.

command-accept-all = Alle voorstellen overnemen
    .tooltip = De zaak veranderen zoals elke bevinding voorstelt; “Ongedaan maken” neemt het terug
accept-all-count = { $count ->
        [one] Het voorstel overnemen
       *[other] Alle { $count } voorstellen overnemen
    }
regroup-split = Hier begint een nieuwe geadresseerde
regroup-join = Geadresseerden { $number } en { $next } zijn één
regroup-line-up = Deze regel hoort bij geadresseerde { $number }
regroup-line-down = Deze regel hoort bij geadresseerde { $number }
regroup-join-line = Verbinden met de regel eronder
regroup-cut-line = Deze regel splitsen…
regroup-to-copy = Geadresseerde { $number } krijgt alleen een kopie
regroup-to-appeal = Geadresseerde { $number } krijgt de oproep
give-headline = Titel
give-summary = Wat er is gebeurd, in het kort
give-address-above = De geadresseerde erboven
give-new-addressee = Een nieuwe geadresseerde

# What a damaged PDF says of itself
sheet-cut-off = Het bestand is afgebroken; er kunnen pagina’s of adressen ontbreken
    .hint = Haal het blad opnieuw op, en vergelijk de laatste pagina
