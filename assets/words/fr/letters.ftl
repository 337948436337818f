# Writing the letters: wordings, languages, the case and its addressees by hand, letters as text.

printable = Chaque caractère peut être imprimé
    .failed = « { $text } » ne peut pas être imprimé
    .reason = Aucune police n’a ici ce caractère ; si vous passez outre, il manquera dans la lettre

# The command line
work-file-broken = Le fichier de travail { $path } est incompréhensible à la ligne { $line } ; rien n’est écrit
    .hint = Donnez le fichier que la fenêtre garde à côté du cas
    .detail = { $reason }
work-file-newer = Le fichier de travail { $path } a été enregistré par une version plus récente du programme (format { $found } ; cette version lit { $known })
    .hint = Mettez le programme à jour
work-of-another-case = Le travail dans { $path } porte sur un autre cas et ne convient peut-être pas à celui-ci
    .hint = Donnez le cas sur lequel il porte
export-text-summary = { $count ->
        [one] { $count } lettre écrite
       *[other] { $count } lettres écrites
    } en texte dans { $folder }

# Commands
command-next-wording = Formulation suivante
    .tooltip = Mettre une autre des phrases proposées dans le paragraphe choisi
command-previous-wording = Formulation précédente
    .tooltip = Mettre la phrase proposée d’avant dans le paragraphe choisi
command-proposed-text = Revenir au texte proposé
    .tooltip = Abandonner vos propres mots dans le paragraphe choisi et retrouver le texte proposé
command-use-in-all = Utiliser ce texte dans toutes les lettres
    .tooltip = Ce qui est dans ce paragraphe va dans chaque lettre, quoi que les autres y aient eu
command-use-common = Utiliser ici le texte commun
    .tooltip = Abandonner ce que cette lettre seule a dans ce paragraphe
command-add-paragraph = Ajouter un paragraphe à vous
    .tooltip = Commencer un paragraphe vide sur la page, avant la demande de réponse
command-add-appeal = Ajouter quelqu’un à qui écrire
    .tooltip = Un destinataire de plus, à l’adresse vide
command-add-copy = Ajouter quelqu’un qui reçoit une copie
    .tooltip = Quelqu’un de plus qui est informé, à l’adresse vide
command-duplicate = Dupliquer ce destinataire
    .tooltip = Les mêmes adresse et mots encore une fois, pour quelqu’un de la même fonction
command-remove = Retirer ce destinataire
    .tooltip = Retirer ce destinataire du cas ; « Annuler » le ramène
command-move-up = Monter ce destinataire
    .tooltip = Les lettres s’impriment dans l’ordre de la liste
command-move-down = Descendre ce destinataire
    .tooltip = Les lettres s’impriment dans l’ordre de la liste
command-copy-text = Copier le texte de cette lettre
    .tooltip = Mettre toute la lettre dans le presse-papiers, pour un e-mail ou un traitement de texte
command-save-text = Enregistrer en texte…
    .tooltip = Enregistrer chaque lettre cochée en fichier texte, pour fax et e-mail
command-edit-case = Corriger le cas
    .tooltip = Changer en champs tout ce qui a été lu dans la fiche, ou revenir
command-show-timings = Montrer combien de temps prend une touche
    .tooltip = Montrer combien de temps la dernière modification a mis à paraître sur la page

text-copied = Le texte de la lettre est copié

# Wordings
wording-place = { $place } sur { $of }
wording-differs = { $count ->
        [one] { $count } lettre a le sien
       *[other] { $count } lettres ont le leur
    }
wording-previous-beside = { $part } : la formulation d’avant
wording-next-beside = { $part } : la formulation suivante
wording-back-beside = { $part } : revenir au texte proposé
part-demand-sentence = Demande { $number }
page-text = Texte de la page { $page }
timings = composé { $set } · vérifié { $checked } · dessiné { $drawn } · en tout { $all } ms

# Checks
check-overrule = Cela n’importe pas dans cette lettre
check-matters = Cela importe de nouveau
check-overruled = { $check } ; passé outre dans cette lettre

# Languages
language-of-letter = Langue de la lettre
language-for-all = Pour toutes les lettres
language-only-this = Cette lettre seulement
language-asked-for = demandée, à traduire
language-to-translate = à traduire
language-no-phrases = à traduire, sans phrases types
language-waits = Ces lettres attendent { $demands ->
        [one] { $demands } demande
       *[other] { $demands } demandes
    } en { $language }
language-lacks = Des noms ou des fonctions ne sont pas encore connus en { $language }
translation-fill-in = Remplir en { $language }
translation-open = Voir la traduction…
translation-title = Le cas en { $language }
translation-ready = Les demandes sont là : les lettres s’écrivent en { $language }
translation-waits = { $count ->
        [one] { $count } demande manque
       *[other] { $count } demandes manquent
    } ; d’ici là, les lettres restent dans la langue de la fiche
translation-no-source = La fiche ne dit rien ici
translation-section-subject = Objet
translation-section-people = Personnes
translation-section-addressees = Destinataires

# The case by hand
case-edit = Modifier
case-edit-done = Terminé
case-fields-intro = Ce que vous corrigez ici va dans chaque paragraphe que vous n’avez pas écrit vous-même.
changed-by-hand = modifié à la main
show-lines-of = Montrer les lignes de : { $field }
leave-out = Laisser de côté : { $field }
move-field-up = Monter : { $field }
move-field-down = Descendre : { $field }
section-people = Personnes
section-closed = La fin du cas
add-demand = Ajouter une demande
add-fact = Ajouter un paragraphe
add-note = Ajouter une remarque
add-background = Ajouter un paragraphe
add-person = Ajouter une personne
deadline-day = Dernier jour
date-not-read = Écrivez le jour, le mois et l’année : { $date }
close-case-intro = Clôturez le cas quand il n’y a plus rien à écrire. Le programme demandera alors confirmation avant d’imprimer ses lettres.
close-case = Clôturer ce cas
open-case-again = Rouvrir le cas
closed-day = Clos le
closed-outcome = Ce qu’il en est advenu
post-by = Poster les lettres au plus tard le { $date }
post-too-late = Trop tard pour se fier à la poste seule : utilisez aussi le fax ou l’e-mail

# Addressees
entry-differs = a ses propres mots
entry-duplicate = Dupliquer
entry-remove = Retirer
entry-add-appeal = + Destinataire
entry-add-copy = + Copie
field-office = Fonction
field-country = Pays
field-role = Reçoit
role-appeal = L’appel
role-copy = Une copie
envelope-title = L’enveloppe
envelope-spoken = Enveloppe : { $text }
envelope-note = Telle qu’elle s’imprime quand vous imprimez des enveloppes.
