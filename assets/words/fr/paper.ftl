# Paper of a person's own, and what shows in the windows of envelopes. A message's id is the notice's code.

own-paper-broken = Le fichier { $path } est incompréhensible (ligne { $line }) ; ce qu’il décrit n’est pas proposé
    .hint = Comparez-le aux schémas d’assets/schema, ou partez d’une copie d’un fichier fourni
    .detail = { $reason }

own-paper-faulty = Rien ne peut être imprimé sur le papier de { $path } ({ $fault }) ; il n’est pas proposé
    .hint = Les longueurs sont en millimètres ; les schémas d’assets/schema disent ce que signifie chaque champ

own-paper-field = Le fichier { $path } a un champ { $field } qui ne signifie rien ici ; il n’est pas utilisé
    .hint = Les schémas d’assets/schema disent quels champs existent

address-hidden = La fenêtre de l’enveloppe « { $envelope } » peut cacher jusqu’à { $millimetres } mm de l’adresse : « { $text } »
    .hint = Les réglages d’impression dessinent la lettre dans son enveloppe et proposent ce qui aide ; en ligne de commande, c’est appeal-writer fit

window-shows-more = La fenêtre de l’enveloppe « { $envelope } » montre plus que l’adresse : « { $text } »
    .hint = Les réglages d’impression dessinent la lettre dans son enveloppe et proposent ce qui aide ; en ligne de commande, c’est appeal-writer fit

sheet-not-in-envelope = La feuille pliée n’entre pas dans l’enveloppe « { $envelope } »
    .hint = Les réglages d’impression dessinent la lettre dans son enveloppe et proposent ce qui aide ; en ligne de commande, c’est appeal-writer fit

list-window = fenêtre { $width } × { $height } mm
