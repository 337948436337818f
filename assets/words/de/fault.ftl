# A fault of the program itself.

save-crashed = Ein Fehler dieses Programms hat verhindert, dass Ihr Text gespeichert wurde
    .hint = Es wird von selbst noch einmal versucht; kopieren Sie, was Sie geschrieben haben, in ein anderes Programm, bevor Sie dieses Fenster schließen
worker-crashed = Ein Fehler dieses Programms hat Ihren Auftrag abgebrochen
    .hint = Nichts, was schon gespeichert war, ist verloren; versuchen Sie es noch einmal, und schreiben Sie uns, wenn es so bleibt
sheet-crashed = Ein Fehler dieses Programms verhinderte, dass dieses Fallblatt gelesen wird
    .hint = Die anderen werden gelesen; versuchen Sie es einzeln oder fügen Sie seinen Text ein, und sagen Sie es uns
