# The window.

# Dates
date = { $day } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }

window-title = Appeal Writer
window-title-case = { $name } – Appeal Writer

# Menus
menu-case = Cas
menu-letters = Lettres
menu-print = Imprimer
menu-view = Affichage
menu-help = Aide

# Commands
command-choose-sheet = Ouvrir…
    .tooltip = Ouvrir une fiche de cas ou un cas enregistré : PDF, Word ou texte
command-paste-sheet = Coller le texte d’une fiche
    .tooltip = Créer un cas à partir du texte copié
command-open-example = Ouvrir le cas d’exercice
    .tooltip = Poser l’exemple fourni sur le bureau pour s’essayer
command-print-letters = Imprimer les lettres
    .tooltip = Réunir toutes les lettres cochées en un PDF et l’afficher, prêt à imprimer
command-save-letters = Enregistrer en PDF…
    .tooltip = Enregistrer un PDF par lettre cochée dans le dossier de votre choix
command-stop-export = Arrêter
    .tooltip = Ne plus faire de lettres ; celles qui sont prêtes restent
command-show-folder = Afficher le dossier
    .tooltip = Montrer où les lettres ont été enregistrées
command-show-sheet = Fiche et champs
    .tooltip = Voir ce que chaque ligne de la fiche est devenue, et celles qui ne servent nulle part
command-undo = Annuler
    .tooltip = Revenir sur la dernière modification
command-redo = Rétablir
    .tooltip = Refaire la modification annulée
command-next-letter = Lettre suivante
    .tooltip = Afficher la lettre suivante
command-previous-letter = Lettre précédente
    .tooltip = Afficher la lettre précédente
command-zoom-in = Plus grand
    .tooltip = Agrandir la page
command-zoom-out = Plus petit
    .tooltip = Réduire la page
command-fit-width = Toute la largeur
    .tooltip = Afficher la page aussi large que le bureau
command-fit-page = Page entière
    .tooltip = Afficher toute la page
command-actual-size = Taille du papier
    .tooltip = Afficher la page telle qu’elle sera sur le papier
command-look-system = Comme l’environnement
    .tooltip = Clair ou sombre, comme l’environnement de bureau
command-look-light = Clair
    .tooltip = Encre sombre sur papier clair
command-look-dark = Sombre
    .tooltip = Un bureau sombre pour le soir
command-look-high-contrast = Contraste élevé
    .tooltip = Couleurs vives sur fond noir
command-find = Chercher ou agir
    .tooltip = Trouver chaque commande par un mot
command-help = Comment ça marche
    .tooltip = Le chemin de la fiche de cas aux lettres à la poste
command-quit = Quitter
    .tooltip = Fermer la fenêtre ; tout est enregistré

find-prompt = Chercher ou agir…
find-nothing = Rien ne porte ce nom

# No case on the desk
no-case-title = Ouvrez votre fiche de cas
no-case-body = Déposez un PDF, un document Word ou un texte sur cette fenêtre, ou collez le texte de la fiche. Une lettre à chaque personne nommée est écrite aussitôt.
no-letter-title = Aucun cas sur le bureau
no-letter-body = Ouvrez une fiche de cas ; les lettres apparaîtront ici telles qu’elles seront imprimées.
no-recipient-title = Personne à qui écrire
no-recipient-body = La fiche ne donne aucune adresse. Regardez son texte et ajoutez les personnes à qui écrire.
blank-mission-title = Cette lettre attend une adresse
blank-mission-body = Remplissez l’ambassade : le nom et l’adresse suffisent. La lettre apparaît ici pendant la saisie.

# The case
case-untitled = Cas sans titre
practice-title = Cas d’exercice, clos
practice-body = Ses lettres portent au bas qu’elles ne sont pas à poster. Essayez ce que vous voulez.
closed-title = Ce cas a été clos le { $date }
deadline-unknown = Date limite : { $text }
deadline-clock-passed = { $date } · la date limite est passée
deadline-clock-today = La date limite est aujourd’hui
deadline-clock-near = { $date } · encore { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
deadline-clock-far = { $date } · encore { $days } jours
findings-title = { $count ->
        [one] { $count } point à vérifier
       *[other] { $count } points à vérifier
    }
finding-proposes = À la place : { $proposed }
finding-accept = Corriger
detail = En savoir plus
section-summary = Ce qui s’est passé
section-facts = Les faits en entier
section-demands = Nous leur demandons de
no-demands-read = Aucune demande n’a pu être lue dans la fiche
section-languages = Écrire en
section-notes = Remarques pour vous
section-background = Informations complémentaires
section-model-letter = La lettre type de la fiche

# The sheet beside its fields
sheet-title = La fiche et ce qui y a été lu
sheet-close = Retour aux lettres
sheet-intro = Choisissez un champ pour voir ses lignes, ou une ligne pour voir son champ. Les lignes ambrées ne servent nulle part.
give-title = Attribuer à…
give-line = Attribuer à un champ : { $line }
give-facts = Ce qui s’est passé
give-demands = Demandes
give-background = Informations complémentaires
give-notes = Remarques pour vous
sheet-field-title = Titre
sheet-field-case-number = Numéro du cas
sheet-field-case-kind = Type
sheet-field-index = Index
sheet-field-country = Pays
sheet-field-issued = Émise le
sheet-field-language = Langue
sheet-field-people = Personne { $number }
sheet-field-summary = Ce qui s’est passé, en bref
sheet-field-facts = Faits { $number }
sheet-field-languages = Langues
sheet-field-demands = Demande { $number }
sheet-field-deadline = Date limite
sheet-field-deadline-text = Date limite, telle qu’écrite
sheet-field-addressees = Destinataire { $number }
sheet-field-lines = Ligne { $number }
sheet-field-name = Nom
sheet-field-family-name = Nom de famille
sheet-field-gender = Genre
sheet-field-pronouns = Pronoms
sheet-field-age = Âge
sheet-field-about = À propos de la personne
sheet-field-office = Fonction
sheet-field-role = Appel ou copie
sheet-field-fax = Fax
sheet-field-email = E-mail
sheet-field-phone = Téléphone
sheet-field-web = Web
sheet-field-salutation = Formule d’appel
sheet-field-note = Note
sheet-field-missions-wanted = Il faut aussi écrire aux ambassades
sheet-field-missions = Ambassade { $number }
sheet-field-background = Information complémentaire { $number }
sheet-field-model-letter = La lettre type de la fiche
sheet-field-notes = Remarque pour vous { $number }
language-own = votre propre langue
language-ar = arabe
language-de = allemand
language-en = anglais
language-es = espagnol
language-fa = persan
language-fr = français
language-it = italien
language-ja = japonais
language-nl = néerlandais
language-pl = polonais
language-pt = portugais
language-ru = russe
language-tr = turc
language-uk = ukrainien
language-zh = chinois
language-zh-Hans = chinois
language-zh-Hant = chinois (traditionnel)

# The addressees
group-appeals = Appels
group-copies = Copies
group-missions = Ambassades dans votre pays
no-addressees = La fiche ne nomme personne à qui écrire
tick-letter = Imprimer la lettre à { $name }
entry-findings = { $count ->
        [one] { $count } remarque
       *[other] { $count } remarques
    }
entry-blank = Remplir l’adresse
mission-form-title = Ambassade dans votre pays : { $country }
mission-intro = La fiche vous laisse ce soin. Cela reste sur cet ordinateur et vous sera proposé de nouveau.
mission-known = Reprendre ce que vous aviez rempli : { $place }
mission-known-since = Reprendre ce que vous aviez rempli : { $place }, confirmé le { $date }
addressee-form-title = Adresse
field-name = Nom
field-address = Adresse { $number }
field-fax = Fax
field-email = E-mail
field-head = Dirigée par
field-salutation = Formule d’appel
head-ambassador = Un ambassadeur ou une ambassadrice
head-high-commissioner = Un haut-commissaire ou une haute-commissaire
head-charge = Un chargé ou une chargée d’affaires
head-consul = Un consul ou une consule
head-unknown = Je ne sais pas

# The sender
sender-title = Vous : { $who }
sender-ask = Qui écrit ? Indiquez votre nom
sender-unknown = personne encore
sender-name = Votre nom
sender-about = Qui vous êtes
sender-about-hint = enseignante à Lyon
sender-street = Numéro et rue
sender-postcode = Code postal
sender-town = Ville
sender-country = Pays
sender-email = E-mail
sender-privacy = Sur les lettres
sender-age = Âge
sender-group = Groupe ou école
sender-group-lines = Son adresse
privacy-full = Nom et adresse
    .effect = Votre nom, votre rue, votre ville et votre pays figurent sur la lettre ; une réponse peut vous parvenir.
privacy-town = Nom et ville
    .effect = Votre nom, votre ville et votre pays figurent sur la lettre, sans rue.
privacy-initials = Initiales et code postal
    .effect = Vos initiales, votre code postal et votre pays figurent sur la lettre, sans nom.
privacy-first-name-age = Prénom et âge
    .effect = Votre prénom, votre âge et votre pays figurent sur la lettre.
privacy-care-of = Prénom, aux soins d’un groupe
    .effect = Votre prénom figure sur la lettre, avec l’adresse du groupe pour la réponse.
privacy-none = Rien sur moi
    .effect = La lettre ne dit rien de vous : ni nom, ni adresse, ni signature.
sender-note = Reste sur cet ordinateur. Cela va sur vos lettres et nulle part ailleurs.

# The letter
letter-place = Lettre { $place } sur { $of }
page-label = Page { $page } sur { $of } de la lettre à { $name }
checks-more = et { $count } de plus
own-words-part = Texte de
own-words-choose = cliquez sur un paragraphe…
own-words-add = Votre propre phrase
own-words-for-all = Pour toutes les lettres
own-words-only-this = Cette lettre seulement
own-words-close = Terminé
own-words-open = Dans un champ
own-words-back = Revenir au texte proposé
own-words-field = Texte de : { $part }
own-words-hint = Écrivez ici ; cela apparaît aussitôt sur la page
origin-phrase = Une phrase proposée
origin-sheet = Les mots de la fiche
origin-mixed = Les mots de la fiche, introduits par une phrase proposée
origin-own = Vos propres mots
origin-sender = D’après vos coordonnées
part-subject = Objet
part-salutation = Formule d’appel
part-greeting = Salutation
part-opening = Introduction
part-facts = Faits { $number }
part-concern = Préoccupation { $number }
part-demands-lead-in = Avant les demandes
part-demand = Demande { $number }
part-own-words = Vos propres mots { $number }
part-model-letter = Paragraphe { $number }
part-covering = Texte d’accompagnement
part-request = Demande de réponse
part-closing = Formule de politesse
part-closing-second = Deuxième ligne de fin

# The bottom line
status-nothing = Rien à imprimer pour l’instant
status-ready = { $count ->
        [0] Aucune lettre n’est prête
        [one] { $count } lettre prête
       *[other] { $count } lettres prêtes
    }
missing-sender = vous n’avez pas dit qui écrit
missing-missions = { $count ->
        [one] { $count } a besoin d’une adresse
       *[other] { $count } ont besoin d’une adresse
    }
missing-findings = { $count ->
        [one] { $count } adresse à vérifier
       *[other] { $count } adresses à vérifier
    }
missing-unticked = { $count ->
        [one] { $count } non cochée
       *[other] { $count } non cochées
    }

# Printing and saving
export-progress = { $done } lettres sur { $of }
exported-all = { $count ->
        [one] { $count } lettre est enregistrée
       *[other] { $count } lettres sont enregistrées
    }
exported-print = { $count ->
        [one] { $count } lettre est prête à imprimer
       *[other] { $count } lettres sont prêtes à imprimer
    }
exported-some = { $count ->
        [one] { $count } lettre est là, d’autres manquent
       *[other] { $count } lettres sont là, d’autres manquent
    }
exported-nothing = Aucune lettre n’a été créée
viewer-failed = Les lettres sont prêtes, mais aucun programme pour les afficher n’a été trouvé
    .hint = Ouvrez { $path } dans votre lecteur de PDF
    .detail = { $reason }
ask-closed-title = Imprimer ces lettres quand même ?
ask-closed-confirm = Imprimer quand même
dialog-cancel = Pas maintenant
dialog-close = Fermer
browse-open-title = Ouvrir une fiche de cas
browse-save-title = Enregistrer les lettres dans un dossier
browse-folder = Dossier
browse-up = Dossier parent
browse-save-here = Enregistrer ici

# Help
help-title = De la fiche de cas aux lettres à la poste
help-open = 1. Ouvrez la fiche de cas ou déposez-la sur la fenêtre. À gauche, vous voyez comment elle a été comprise et ce qu’il faut vérifier.
help-you = 2. Dites à droite qui vous êtes. Cela reste sur cet ordinateur.
help-addressees = 3. Cochez à qui vont les lettres. Remplissez l’ambassade dans votre pays si la fiche le demande.
help-letter = 4. Lisez la lettre. Cliquez sur un paragraphe pour le dire avec vos propres mots.
help-print = 5. Imprimez les lettres ou enregistrez-les en PDF. Imprimez à 100 %, au recto ; signez à la main.
