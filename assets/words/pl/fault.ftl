# A fault of the program itself.

save-crashed = Błąd tego programu uniemożliwił zapisanie tekstu
    .hint = Próba zostanie powtórzona samoczynnie; przed zamknięciem okna skopiuj to, co napisano, do innego programu
worker-crashed = Błąd tego programu przerwał to, o co poproszono
    .hint = Nic z tego, co zapisano wcześniej, nie przepadło; spróbuj ponownie i powiadom nas, jeśli to się powtarza
