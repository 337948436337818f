# Le bureau : adresses, lettres déjà enregistrées, ce qui est fait.

desk-address-lines = Adresse, ligne par ligne
desk-printed-as = Imprimé sur la lettre :
desk-name-hint = ambassadeur, ambassade
desk-street-hint = Rue et numéro
desk-town-hint = Code postal et ville
desk-new-addressee = Nouveau destinataire
desk-ask-save-title = Enregistrer ces lettres quand même ?
desk-save-all-the-same = Enregistrer quand même
desk-minor-note = Avant dix-huit ans, la lettre ne porte que votre prénom, aux bons soins d’un groupe ou d’une école : indiquez ci-dessous son nom et son adresse, car les réponses y arrivent.
desk-saved-title = Certaines de ces lettres sont déjà là
desk-saved-body = { $count ->
    [one] 1 fichier de ce dossier changerait. Rien n’est encore écrit.
   *[other] { $count } fichiers de ce dossier changeraient. Rien n’est encore écrit.
}
desk-saved-replace = Remplacer les anciennes
    .help = Chaque ancien fichier reste jusqu’à ce que le nouveau soit complet.
desk-saved-both = Garder les deux
    .help = Les nouveaux fichiers reçoivent un numéro à la fin de leur nom.
evening-ties-question = { $guest } : avez-vous, vous ou vos proches, des liens avec { $country } ou des projets de voyage là-bas ?
evening-ties-asked = { $asked } sur { $of } interrogés
evening-ties-again = Demander de nouveau
guests-not-asked = Tous ceux de la liste n’ont pas été interrogés sur leurs liens avec les pays où ils écrivent
    .hint = Demandez à chacun ; avec « yes » ou « unsure » dans une colonne « ties », rien sur ses lettres ne dit qui a écrit
