# Who writes, what of them goes on the letters, ties to a country.

sender-profile = Expéditeur
sender-profile-name = { $who } ({ $kind })
sender-new = un nouveau
sender-add = En ajouter un autre…
sender-add-person = Une personne
sender-add-group = Un groupe
sender-add-school = Une école ou une classe
sender-remove = Supprimer…
sender-remove-title = Supprimer cet expéditeur ?
sender-remove-body = { $who } est retiré de cet ordinateur. Les lettres enregistrées restent telles quelles.
sender-remove-confirm = Supprimer
sender-kind = Écrit en tant que
sender-kind-person = personne
sender-kind-group = groupe
sender-kind-school = école
sender-school-note = Ce qu’une fiche dit de la violence est replié jusqu’à ce que vous l’ouvriez. Les lettres sont les mêmes.
sender-minor = Moins de dix-huit ans
case-privacy = Dans ce cas
case-privacy-usual = Comme d’habitude ({ $usual })
privacy-group-missing = Remplissez ci-dessus l’adresse du groupe : les réponses y vont.

missing-ties = une question d’abord
ties-title = Une question avant les lettres
ties-question = Avez-vous, ou vos proches, des liens avec ce pays ({ $country }) ou des projets d’y voyager ?
ties-why = Votre réponse n’est pas enregistrée. Si c’est oui, ou en cas de doute, rien sur ces lettres ne dit qui vous êtes.
ties-no = Non
ties-yes = Oui
ties-unsure = Je ne sais pas
ties-hidden = Ces lettres ne disent rien de vous
    .help = Ni nom, ni adresse, ni signature, pas même dans les fichiers ; et aucune ne va à l’ambassade.
ties-change = Répondre de nouveau

section-violence = Détails de la violence

# The embassies and consulates
command-book = Ambassades et consulats
    .tooltip = Regarder les adresses connues, et les donner à d’autres
book-intro = Ce qui a été rempli une fois est proposé dans chaque cas du même pays. Vérifiez une adresse avant de vous y fier.
book-search = Chercher par pays ou adresse
book-import = Importer…
book-export = Enregistrer sous…
book-export-json = Un petit fichier pour d’autres bénévoles
book-export-csv = Un tableau (CSV), pour un tableur
book-export-vcf = Des contacts (vCard), pour un carnet d’adresses
book-entry = { $of } (pays d’accueil : { $host })
book-empty = Aucune ambassade n’est encore connue
    .help = Remplissez-en une auprès d’une lettre, ou importez une liste reçue
book-nothing-found = Aucune ambassade ne porte ce nom
    .help = Essayez le nom d’un pays
book-taken = { $count ->
        [0] Rien de nouveau dans ce fichier
        [one] { $count } ambassade a été ajoutée
       *[other] { $count } ambassades ont été ajoutées
    }
book-remove = Supprimer…
    .named = Supprimer : { $mission }
book-remove-title = Supprimer cette ambassade ?
book-remove-body = { $address }
mission-confirmed = Confirmée le { $date }
mission-unconfirmed = Pas encore confirmée
mission-still-right = Toujours juste
    .named = Toujours juste : { $mission }
mission-add = Une ambassade ou un consulat de plus
mission-remove = Supprimer celle-ci
living-in = Pays de résidence
browse-contacts-title = Ouvrir une liste d’ambassades
import-title = Importer ces ambassades ?
import-mapping = Ce qui a été compris de chaque colonne. Changez-le là où c’est faux.
import-column = Colonne { $column }
import-found = { $count ->
        [0] Aucune ambassade n’a été trouvée
        [one] { $count } ambassade a été trouvée
       *[other] { $count } ambassades ont été trouvées
    }
import-confirm = Importer
column-left-out = laissé de côté
column-of = de qui est l’ambassade
column-in = pays où elle se trouve
column-head = qui la dirige
column-full-name = nom
column-given-name = prénom
column-family-name = nom de famille
column-title = titre
column-organisation = nom de l’ambassade
column-address-line = une ligne de l’adresse
column-formatted = toute l’adresse
column-street = rue
column-post-box = boîte postale
column-town = ville
column-state = État ou province
column-postcode = code postal
column-country = pays
column-fax = fax
column-email = e-mail
column-salutation = formule d’appel
column-confirmed = jour de confirmation
column-number-type = type de numéro
column-number = numéro
contacts-unreadable = Aucune ambassade n’a pu être lue dans { $path }
    .hint = Exportez les contacts encore une fois, en CSV ou vCard
    .detail = { $reason }
contacts-no-column = Aucune ambassade n’a pu être lue dans { $path }, car sa première ligne ne nomme aucune colonne d’adresse
    .hint = Donnez aux colonnes des noms comme organisation, street, city, postcode, country
contacts-too-large = { $path } est trop grand pour une liste d’ambassades
    .hint = N’exportez que les contacts qui sont des ambassades
