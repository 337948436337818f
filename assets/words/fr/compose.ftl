# Notices and checks of the letters: first what it means for the letter, then what to do.

no-demands-in-language = Cette lettre est dans la langue de la fiche, car le cas n’a pas de demandes dans la langue choisie
    .hint = Ajoutez au cas les demandes dans cette langue, puis choisissez-la de nouveau
no-phrases-in-language = Cette lettre n’a ni introduction ni fin, car il n’y a pas encore de phrases dans sa langue
    .hint = Écrivez-les avec vos propres mots ou choisissez une autre langue
name-not-in-language = Le nom de la personne est en lettres latines dans cette lettre
    .hint = Ajoutez le nom tel qu’il s’écrit dans la langue de la lettre
salutation-proposed = La formule d’appel « { $text } » est proposée d’après la fonction, car la fiche n’en donne pas
    .hint = Vérifiez qu’elle convient à la personne
salutation-neutral = La lettre commence par « { $text } », car on n’en sait pas plus sur la formule d’appel
    .hint = Indiquez une formule d’appel si vous en connaissez une meilleure
no-sender = La lettre laisse des lignes vides pour votre nom, car personne n’est indiqué comme auteur
    .hint = Indiquez vos nom et adresse, ou signez à la main
about-left-out = La demi-phrase qui vous présente manque dans cette lettre, car elle est dans une autre langue
    .hint = Écrivez-la dans cette lettre, dans la langue de la lettre
nobody-named = La lettre ne nomme personne, car le cas ne nomme personne
    .hint = Ajoutez au cas le nom de la personne
demand-as-it-stands = La demande « { $text } » figure mot pour mot dans la lettre, car sa forme n’est pas connue
    .hint = Lisez la lettre et reformulez là où cela ne va pas
demand-for-somebody-else = La fiche adresse cette demande à quelqu’un ({ $target }) qui ne reçoit pas de lettre ; elle figure dans toutes les lettres : « { $text } »
    .hint = Ajoutez cette personne aux destinataires, ou retirez la demande des lettres où elle ne va pas
model-letter-of-another = La lettre de la fiche dit qui l’écrit, et ce n’est peut-être pas vous : « { $text } »
    .hint = Lisez ce paragraphe et dites-y qui vous êtes, ou retirez ce passage
capitals-restored = La fiche a perdu ses majuscules ; la lettre a celles qui ont pu être rétablies
    .hint = Lisez les noms dans la lettre et corrigez-les

one-page = Une page
    .failed = La lettre a { $pages } pages
    .reason = Une lettre d’une page se lit jusqu’au bout
name-present = Le nom y est
    .failed = Le nom { $name } manque
    .reason = Une réponse, comme une aide, doit parvenir à la bonne personne
demands-covered = { $covered } demandes sur { $of }
    .failed = { $covered } demandes sur { $of } : « { $demand } » manque
    .reason = La lettre demande tout ce que demande la fiche, et rien d’autre
asks-for-answer = Demande une réponse
    .failed = La lettre ne demande pas de réponse
    .reason = Un responsable à qui l’on demande une réponse examine le cas
hedges-kept = Chaque réserve (« selon les informations ») est gardée
    .failed = Le mot « { $hedge } » de la fiche manque
    .reason = Ce qui n’est pas certain n’est pas donné pour certain
no-organisation = Aucune organisation n’est nommée
    .failed = La lettre nomme { $organisation }
    .reason = Vous écrivez pour vous-même ; le nom d’une organisation peut fermer des portes
salutation-present = La formule d’appel y est
    .failed = La formule d’appel manque
    .reason = Une lettre sans formule d’appel ne se lit pas comme une lettre à une personne
own-words-marked = { $own ->
        [0] Pas encore de mots à vous
        [one] Une partie avec vos propres mots
       *[other] { $own } parties avec vos propres mots
    }
    .reason = Une lettre avec vos propres mots compte davantage
writer-hidden = La page n’en dit pas plus sur vous que vous ne l’avez choisi
    .failed = La lettre en dit plus sur vous que vous ne l’avez choisi
    .reason = Ce que vous avez choisi vaut pour chaque mot de la page
