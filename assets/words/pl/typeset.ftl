# What typesetting has to say. A message's id is the notice's code; { $text } is the piece of the letter concerned.

missing-glyph = Tego listu nie da się wydrukować: żaden z krojów pisma nie ma znaku „{ $text }” ({ $code })
    .hint = Zapisz to inaczej, alfabetem języka listu, lub usuń

letter-over-one-page = Liczba stron tego listu: { $pages }, a urzędnicy czytają jedną
    .hint = Skróć własne słowa lub usuń zdanie ze sprawy

address-smaller = Adres złożono stopniem { $size } punktu, aby cały był widoczny w okienku
    .hint = Przy kopercie bez okienka lub etykiecie nie ma to znaczenia

address-too-wide = Ten wiersz jest o { $over } mm za szeroki na pole adresu i jego koniec może być niewidoczny: „{ $text }”
    .hint = Podziel go na dwa wiersze, skróć albo użyj etykiety lub zadrukowanej koperty

address-too-long = Liczba wierszy adresu: { $lines }; w polu adresu mieści się { $most }
    .hint = Połącz dwa krótkie wiersze albo użyj etykiety lub zadrukowanej koperty

address-too-large = Ten adres jest za duży na swoją etykietę lub kopertę: „{ $text }”
    .hint = Wybierz większą etykietę lub kopertę albo połącz dwa wiersze

# Envelopes, labels, the ruler sheet
envelopes-file-name = Koperty
labels-file-name = Etykiety
no-addresses = Żaden z tych listów nie ma adresu; na kopertach i etykietach nie ma czego drukować
    .hint = Wypełnij adresy lub wybierz inne listy
print-failed = Nie da się utworzyć pliku
    .detail = { $reason }
ruler-title = Arkusz z linijkami
ruler-step-1 = Wydrukuj ten arkusz na czystym papierze, jednostronnie, w skali 100 procent („rozmiar rzeczywisty”), z podajnika używanego do listów
ruler-step-2 = Zmierz od lewej krawędzi papieru do zera linijki po lewej: powinno być 10 mm. Zrób to samo przy pozostałych trzech krawędziach i zapisz cztery liczby.
ruler-step-3 = Zmierz obie długie linijki: każda ma 100 mm, jeśli drukarka zachowuje skalę
ruler-step-4 = Jeśli liczba odbiega o więcej niż 2 mm, poszukaj najpierw w ustawieniach drukarki „dopasuj do strony” i wyłącz to
ruler-left = lewa krawędź
ruler-top = górna krawędź
ruler-right = prawa krawędź
ruler-bottom = dolna krawędź
ruler-written = Arkusz z linijkami zapisano w { $file }
unknown-labels = Nie ma arkusza etykiet o nazwie { $id }
    .hint = Arkusze etykiet: { $known }
