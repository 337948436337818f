# Les colonnes du bureau : ambassades à remplir, remarques vérifiées, bords des colonnes.

entry-embassy = Ambassade : { $country }
finding-checked = J’ai vérifié
finding-button-named = { $button } : { $finding }
zoom-percent = { $percent } %
divider-case = Largeur de la colonne du cas
divider-people = Largeur de la colonne des destinataires
trouble-title = Cela n’a pas fonctionné
