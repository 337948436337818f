# Des doutes sur ce qui a été lu.

doubt-line = Cette ligne ne fait peut-être pas partie de l’adresse : « { $text } »
    .hint = Comparez-la avec la fiche et retirez-la si elle n’en fait pas partie
doubt-two-in-one = C’est peut-être l’adresse de deux destinataires en une seule : { $text }
    .hint = Comparez avec la fiche et séparez-la en deux si c’est le cas
doubt-salutation = Cette formule d’appel vise peut-être un autre destinataire : « { $text } »
    .hint = Comparez-la avec le nom et la fonction de chaque destinataire
doubt-no-salutation = Ce destinataire n’a pas de formule d’appel, et les autres en ont une : { $text }
    .hint = Voyez dans la fiche s’il en existe une ; sinon la lettre commence par le nom ou la fonction
doubt-left-over = Ceci ressemble à une adresse, et aucun destinataire ne l’a : « { $text } »
    .hint = Regardez la fiche à cet endroit et ajoutez un destinataire s’il en manque un
doubt-left-beside = La fiche a derrière cette adresse quelque chose qui n’a pas servi : « { $text } »
    .hint = Ajoutez-le au destinataire si cela lui revient
doubt-demand = Ce n’est peut-être pas une demande, mais un titre ou un morceau d’adresse : « { $text } »
    .hint = Retirez-la si rien n’y est demandé
doubt-person = Ce n’est peut-être pas un nom : « { $text } »
    .hint = Corrigez-le, pour que les lettres nomment la bonne personne
doubt-half = Ce n’est peut-être que la moitié d’une adresse : { $text }
    .hint = Comparez avec la fiche et joignez-la à l’adresse d’avant ou d’après si elles n’en font qu’une
doubt-number = Il manque peut-être à ce numéro ses derniers chiffres : { $text }
    .hint = Comparez avec la fiche : une lettre y tient peut-être lieu de chiffre
doubt-date = Ce jour peut se lire de deux façons, { $date } ou { $other_date } : « { $text } »
    .hint = Comparez avec la date de la fiche et corrigez l’échéance si le mois y est écrit en premier
deadline-before-issue = L’échéance précède le jour où la fiche a paru : « { $text } »
    .hint = Comparez les deux jours avec la fiche ; l’un peut être une coquille
doubts-too-many = Autant de destinataires ({ $count }) ne sont pas examinés un par un
    .hint = Comparez les adresses avec la fiche avant d’imprimer
