# Het bureau: adressen, eerder bewaarde brieven, wat klaar is.

desk-address-lines = Adres, regel voor regel
desk-printed-as = Op de brief staat:
desk-name-hint = ambassadeur, ambassade
desk-street-hint = Straat en nummer
desk-town-hint = Postcode en plaats
desk-new-addressee = Nieuwe geadresseerde
desk-ask-save-title = Deze brieven toch bewaren?
desk-save-all-the-same = Toch bewaren
desk-minor-note = Onder de achttien staat alleen uw voornaam op de brief, via een groep of school: vul hieronder de naam en het adres daarvan in, want daar komen antwoorden aan.
desk-saved-title = Sommige van deze brieven zijn er al
desk-saved-body = { $count ->
    [one] 1 bestand in deze map zou anders worden. Er is nog niets geschreven.
   *[other] { $count } bestanden in deze map zouden anders worden. Er is nog niets geschreven.
}
desk-saved-replace = De oude vervangen
    .help = Elk oud bestand blijft tot het nieuwe heel is.
desk-saved-both = Beide houden
    .help = De nieuwe bestanden krijgen een nummer aan het einde van hun naam.
evening-ties-question = { $guest }: hebt u, of hebben mensen dicht bij u, banden met { $country } of reisplannen daarheen?
evening-ties-asked = { $asked } van { $of } gevraagd
evening-ties-again = Opnieuw vragen
guests-not-asked = Niet iedereen op de lijst is gevraagd naar banden met de landen waaraan zij schrijven
    .hint = Vraag het elke schrijver; met “yes” of “unsure” in een kolom “ties” zegt niets op hun brieven wie schreef
