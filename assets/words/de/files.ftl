sheet-lines-joined = Zwei Zeilen des Blatts wurden als eine gelesen, weil ihre Spalte schmal ist: „{ $text }“
    .hint = Wenn es im Blatt zwei Zeilen sind, trennen Sie sie in der Adresse wieder
sheet-lines-maybe-one = Diese zwei Zeilen sind vielleicht eine, die eine schmale Spalte umbrochen hat: „{ $text }“
    .hint = Vergleichen Sie die Adresse mit dem Blatt, und verbinden Sie die Zeilen, wenn es eine ist
sheet-page-is-picture = Seite { $page } ist ein Bild ohne Text, daher wurde nichts von ihr gelesen
    .hint = Sehen Sie die Seite an: Stehen Adressen oder Forderungen darauf, tippen Sie sie ein
finding-keep = So lassen
