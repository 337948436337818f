# Het bureau: adressen, eerder bewaarde brieven, wat klaar is.

desk-address-lines = Adres, regel voor regel
desk-printed-as = Op de brief staat:
desk-name-hint = ambassadeur, ambassade
desk-street-hint = Straat en nummer
desk-town-hint = Postcode en plaats
desk-new-addressee = Nieuwe geadresseerde
desk-ask-save-title = Deze brieven toch opslaan?
desk-save-all-the-same = Toch opslaan
desk-minor-note = Onder de achttien staat alleen uw voornaam op de brief, met het adres van een groep of school: vul hieronder de naam en het adres daarvan in, want daar komen de antwoorden aan.
desk-saved-title = Sommige van deze brieven zijn er al
desk-saved-body = { $count ->
    [one] 1 bestand in deze map zou anders worden. Er is nog niets geschreven.
   *[other] { $count } bestanden in deze map zouden anders worden. Er is nog niets geschreven.
}
desk-saved-replace = De oude vervangen
    .help = Elk oud bestand blijft bestaan tot het nieuwe compleet is.
desk-saved-both = Beide houden
    .help = De nieuwe bestanden krijgen een nummer aan het einde van hun naam.
evening-ties-question = { $guest } – { $country }: hebt u, of hebben mensen die u na staan, banden daarmee of plannen om erheen te reizen?
evening-ties-asked = { $asked } van { $of } gevraagd
evening-ties-again = Opnieuw vragen
guests-not-asked = Niet iedereen op de lijst is gevraagd naar banden met de landen waaraan zij schrijven
    .hint = Vraag het iedereen; met “yes” of “unsure” in een kolom “ties” zegt niets op de brieven wie heeft geschreven
