# Wątpliwości co do tego, co odczytano.

doubt-line = Ten wiersz może nie należeć do adresu: „{ $text }”
    .hint = Porównaj go z kartą i usuń, jeśli nie jest częścią adresu
doubt-two-in-one = To może być adres dwóch adresatów naraz: { $text }
    .hint = Porównaj go z kartą i rozdziel, jeśli tak jest
doubt-salutation = Ten zwrot może być przeznaczony dla innego adresata: „{ $text }”
    .hint = Porównaj go z nazwiskiem i stanowiskiem każdego adresata
doubt-no-salutation = Ten adresat nie ma zwrotu, a pozostali mają: { $text }
    .hint = Sprawdź w karcie, czy jakiś tu należy; bez niego list zaczyna się od nazwiska lub stanowiska
doubt-left-over = To wygląda na adres, a nie ma go żaden adresat: „{ $text }”
    .hint = Zajrzyj w to miejsce karty i dodaj adresata, jeśli go brakuje
doubt-left-beside = Za tym adresem karta ma coś, czego nie użyto: „{ $text }”
    .hint = Wpisz to przy adresacie, jeśli do niego należy
doubt-demand = To może nie być żądanie, lecz nagłówek lub część adresu: „{ $text }”
    .hint = Usuń je, jeśli o nic w nim nie chodzi
doubt-person = To może nie być nazwisko: „{ $text }”
    .hint = Popraw je, aby listy wymieniały właściwą osobę
doubt-half = To może być tylko połowa adresu: { $text }
    .hint = Porównaj z kartą i połącz z adresem przed nim lub za nim, jeśli to jeden adres
doubt-number = Temu numerowi może brakować ostatnich cyfr: { $text }
    .hint = Porównaj go z kartą: może stoi tam litera zamiast cyfry
doubt-date = Ten dzień można odczytać na dwa sposoby, { $date } albo { $other_date }: „{ $text }”
    .hint = Porównaj go z datą arkusza i popraw termin, jeśli arkusz pisze najpierw miesiąc
deadline-before-issue = Termin przypada przed dniem wydania karty: „{ $text }”
    .hint = Porównaj oba dni z kartą; jeden może być błędem druku
doubts-too-many = Tylu adresatów ({ $count }) nie sprawdza się po kolei
    .hint = Przed drukowaniem porównaj adresy z arkuszem
