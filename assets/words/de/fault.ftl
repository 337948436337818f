# A fault of the program itself.

save-crashed = Ein Fehler dieses Programms hat verhindert, dass Ihr Text gesichert wurde
    .hint = Es wird von selbst noch einmal versucht; kopieren Sie, was Sie geschrieben haben, in ein anderes Programm, bevor Sie dieses Fenster schließen
worker-crashed = Ein Fehler dieses Programms hat abgebrochen, was Sie verlangt haben
    .hint = Nichts, was schon gesichert war, ist verloren; versuchen Sie es noch einmal, und sagen Sie uns, wenn es so bleibt
