# What typesetting has to say. A message's id is the notice's code; { $text } is the piece of the letter concerned.

missing-glyph = Deze brief kan niet worden afgedrukt: geen van de lettertypen hier heeft het teken “{ $text }” ({ $code })
    .hint = Schrijf het anders, in een alfabet van de taal van de brief, of haal het weg

letter-over-one-page = Deze brief neemt { $pages } pagina’s in, en ambtenaren lezen er één
    .hint = Kort uw eigen woorden in, of haal een zin van de zaak weg

address-smaller = Het adres is gezet in { $size } punt, zodat het helemaal in het venster te zien is
    .hint = Bij een envelop zonder venster of een etiket maakt dit niet uit

address-too-wide = Deze regel is { $over } mm te breed voor het adresveld, en het eind is misschien niet te zien: “{ $text }”
    .hint = Verdeel hem over twee regels, kort hem in, of gebruik een etiket of een bedrukte envelop

address-too-long = Het adres heeft { $lines } regels, en in het adresveld passen er { $most }
    .hint = Voeg twee korte regels samen, of gebruik een etiket of een bedrukte envelop

address-too-large = Dit adres is te groot voor zijn etiket of envelop: “{ $text }”
    .hint = Kies een groter etiket of een grotere envelop, of voeg twee regels samen

# Envelopes, labels, the ruler sheet
envelopes-file-name = Enveloppen
labels-file-name = Etiketten
no-addresses = Geen van deze brieven heeft een adres; er is niets op enveloppen of etiketten af te drukken
    .hint = Vul de adressen in, of kies andere brieven
print-failed = Het bestand kan niet worden gemaakt
    .detail = { $reason }
ruler-title = Meetblad
ruler-step-1 = Druk dit blad af op blanco papier, enkelzijdig, op 100 procent (“ware grootte”), uit de lade die u voor brieven gebruikt
ruler-step-2 = Meet van de linkerrand van het papier tot de nul van de liniaal links: 10 mm is goed. Doe hetzelfde bij de andere drie randen en schrijf de vier getallen op.
ruler-step-3 = Meet de beide lange linialen: elk is 100 mm lang als de printer de schaal houdt
ruler-step-4 = Wijkt een getal meer dan 2 mm af, zoek dan eerst in de printerinstellingen naar “aanpassen aan pagina” en zet dat uit
ruler-left = linkerrand
ruler-top = bovenrand
ruler-right = rechterrand
ruler-bottom = onderrand
ruler-written = Het meetblad is geschreven naar { $file }
unknown-labels = Er is geen etikettenvel met de naam { $id }
    .hint = De etikettenvellen zijn: { $known }
