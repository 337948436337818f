# De kolommen van het bureau: ambassades die nog leeg zijn, bekeken opmerkingen, de randen van de kolommen.

entry-embassy = Ambassade: { $country }
finding-checked = Ik heb dit bekeken
finding-button-named = { $button }: { $finding }
zoom-percent = { $percent }%
divider-case = Breedte van de kolom met de zaak
divider-people = Breedte van de kolom met de geadresseerden
trouble-title = Dat is niet gelukt
