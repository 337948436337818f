# A fault of the program itself.

save-crashed = Une erreur de ce programme a empêché d’enregistrer votre texte
    .hint = Une nouvelle tentative a lieu automatiquement ; copiez ce que vous avez écrit dans un autre programme avant de fermer cette fenêtre
worker-crashed = Une erreur de ce programme a interrompu l’opération demandée
    .hint = Rien de ce qui était déjà enregistré n’est perdu ; réessayez, et dites-le-nous si cela continue
sheet-crashed = Une erreur de ce programme a empêché de lire cette fiche
    .hint = Les autres sont lues ; essayez-la seule ou collez son texte, et dites-le-nous
