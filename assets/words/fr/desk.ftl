# Le bureau : adresses, lettres déjà enregistrées, ce qui est fait.

desk-address-lines = Adresse, ligne par ligne
desk-printed-as = Imprimé sur la lettre :
desk-name-hint = ambassadeur, ambassade
desk-street-hint = Rue et numéro
desk-town-hint = Code postal et ville
desk-new-addressee = Nouveau destinataire
desk-ask-save-title = Enregistrer ces lettres quand même ?
desk-save-all-the-same = Enregistrer quand même
desk-minor-note = Avant dix-huit ans, la lettre ne porte que votre prénom et l’adresse d’un groupe ou d’une école : indiquez ci-dessous son nom et son adresse, où arriveront les réponses.
desk-saved-title = Certaines de ces lettres sont déjà là
desk-saved-body = { $count ->
    [one] 1 fichier de ce dossier changerait. Rien n’est encore écrit.
   *[other] { $count } fichiers de ce dossier changeraient. Rien n’est encore écrit.
}
desk-saved-replace = Remplacer les anciennes
    .help = Chaque ancien fichier reste en place jusqu’à ce que le nouveau soit complet.
desk-saved-both = Garder les deux
    .help = Les nouveaux fichiers reçoivent un numéro à la fin de leur nom.
evening-ties-question = { $guest } – { $country } : avez-vous, ou vos proches, des liens là-bas ou des projets d’y voyager ?
evening-ties-asked = Question posée à { $asked } sur { $of }
evening-ties-again = Poser de nouveau la question
guests-not-asked = La question des liens avec les pays destinataires n’a pas été posée à tout le monde sur la liste
    .hint = Posez-la à chaque personne ; avec « yes » ou « unsure » dans une colonne « ties », rien sur ses lettres ne dit qui a écrit
