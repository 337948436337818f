# A fault of the program itself.

save-crashed = Błąd tego programu uniemożliwił zapisanie tekstu
    .hint = Program sam spróbuje ponownie; przed zamknięciem okna skopiuj napisany tekst do innego programu
worker-crashed = Błąd tego programu przerwał zleconą czynność
    .hint = Nic z tego, co zapisano wcześniej, nie przepadło; spróbuj ponownie i napisz do nas, jeśli to się powtarza
sheet-crashed = Błąd tego programu uniemożliwił odczytanie tej karty
    .hint = Pozostałe są czytane; spróbuj z nią osobno albo wklej jej tekst i powiedz nam o tym
