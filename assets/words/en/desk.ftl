# The desk: addresses, letters that were saved before, what is over and done.

desk-address-lines = Address, line by line
desk-printed-as = Printed on the letter:
desk-name-hint = ambassador or embassy
desk-street-hint = Street and number
desk-town-hint = Town and postcode
desk-new-addressee = New addressee
desk-ask-save-title = Save these letters all the same?
desk-save-all-the-same = Save all the same
desk-minor-note = Under eighteen, a letter carries your first name alone, care of a group or school: fill in its name and address below, for answers go there.
desk-saved-title = Some of these letters are there already
desk-saved-body = { $count ->
    [one] 1 file in this folder would be changed. Nothing has been written yet.
   *[other] { $count } files in this folder would be changed. Nothing has been written yet.
}
desk-saved-replace = Replace the old ones
    .help = Each old file stays until its new one is whole.
desk-saved-both = Keep both
    .help = The new files get a number at the end of their names.
evening-ties-question = { $guest }: do you, or people close to you, have ties to { $country } or plans to travel there?
evening-ties-asked = { $asked } of { $of } asked
evening-ties-again = Ask again
guests-not-asked = Not everybody on the list was asked about ties to the countries they write to
    .hint = Ask each writer; with “yes” or “unsure” in a column “ties”, nothing on their letters says who wrote
