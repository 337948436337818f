# Biurko: adresy, listy zapisane wcześniej, to, co gotowe.

desk-address-lines = Adres, wiersz po wierszu
desk-printed-as = W liście będzie wydrukowane:
desk-name-hint = ambasador, ambasada
desk-street-hint = Ulica i numer
desk-town-hint = Kod pocztowy i miejscowość
desk-new-addressee = Nowy adresat
desk-ask-save-title = Zapisać te listy mimo to?
desk-save-all-the-same = Zapisz mimo to
desk-minor-note = Przed ukończeniem osiemnastu lat w liście jest tylko imię i adres grupy lub szkoły: wpisz niżej jej nazwę i adres, bo tam przyjdą odpowiedzi.
desk-saved-title = Niektóre z tych listów już tu są
desk-saved-body = { $count ->
    [one] 1 plik w tym folderze zmieniłby się. Nic jeszcze nie zapisano.
    [few] { $count } pliki w tym folderze zmieniłyby się. Nic jeszcze nie zapisano.
   *[other] { $count } plików w tym folderze zmieniłoby się. Nic jeszcze nie zapisano.
}
desk-saved-replace = Zastąp stare
    .help = Stary plik zostaje, dopóki nowy nie jest kompletny.
desk-saved-both = Zachowaj oba
    .help = Nowe pliki dostają numer na końcu nazwy.
evening-ties-question = { $guest } – { $country }: czy Ty lub Twoi bliscy macie tam związki lub plany podróży?
evening-ties-asked = Zapytano { $asked } z { $of }
evening-ties-again = Zapytaj ponownie
guests-not-asked = Nie wszystkich z listy zapytano o związki z krajami, do których piszą
    .hint = Zapytaj każdą osobę; przy „yes” lub „unsure” w kolumnie „ties” nic w listach nie mówi, kto je napisał
