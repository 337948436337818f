# A fault of the program itself.

save-crashed = Uma falha deste programa impediu que o seu texto fosse guardado
    .hint = O programa tenta de novo sozinho; copie o que escreveu para outro programa antes de fechar esta janela
worker-crashed = Uma falha deste programa interrompeu a operação
    .hint = Nada do que já estava guardado se perdeu; tente de novo e avise-nos se continuar assim
sheet-crashed = Uma falha deste programa impediu que esta ficha fosse lida
    .hint = As outras são lidas; tente só com ela ou cole o texto dela, e diga-nos
