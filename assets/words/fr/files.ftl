sheet-lines-joined = Deux lignes de la fiche ont été lues comme une seule, car leur colonne est étroite : « { $text } »
    .hint = Si la fiche a deux lignes, séparez-les de nouveau dans l’adresse
sheet-lines-maybe-one = Ces deux lignes n’en sont peut-être qu’une, coupée par une colonne étroite : « { $text } »
    .hint = Comparez l’adresse avec la fiche et joignez les lignes si elles n’en font qu’une
sheet-page-is-picture = La page { $page } est une image sans texte : rien n’en a été lu
    .hint = Regardez la page : si elle contient des adresses ou des demandes, saisissez-les
finding-keep = Laisser ainsi
