sheet-lines-joined = Duas linhas da ficha foram lidas como uma, porque a coluna é estreita: “{ $text }”
    .hint = Se na ficha são duas linhas, volte a separá-las no endereço
sheet-lines-maybe-one = Estas duas linhas podem ser uma só, quebrada por uma coluna estreita: “{ $text }”
    .hint = Compare o endereço com a ficha e junte as linhas se forem uma só
sheet-page-is-picture = A página { $page } é uma imagem sem texto, por isso nada dela foi lido
    .hint = Veja a página: se tiver endereços ou pedidos, escreva-os
finding-keep = Deixar assim
