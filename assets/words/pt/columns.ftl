# As colunas da secretária: embaixadas por preencher, avisos verificados, margens das colunas.

entry-embassy = Embaixada: { $country }
finding-checked = Já verifiquei
finding-button-named = { $button }: { $finding }
zoom-percent = { $percent }%
divider-case = Largura da coluna do caso
divider-people = Largura da coluna dos destinatários
trouble-title = Não resultou
