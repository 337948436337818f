# Doubts about what was read: a line, an address, a salutation that is not plausible beside the source.

doubt-line = This line may not belong to the address: “{ $text }”
    .hint = Compare it with the sheet, and take it out if it is no part of the address
doubt-two-in-one = This may be the address of two addressees in one: { $text }
    .hint = Compare it with the sheet, and part it in two if it is
doubt-salutation = This salutation may be meant for another addressee: “{ $text }”
    .hint = Compare it with the name and office of each addressee
doubt-no-salutation = This addressee has no salutation, and the others have one: { $text }
    .hint = Look in the sheet whether one belongs here; without one, the letter opens by name or office
doubt-left-over = This looks like an address, and no addressee has it: “{ $text }”
    .hint = Look at the sheet there, and add an addressee if one is missing
doubt-left-beside = The sheet has something behind this address that was not used: “{ $text }”
    .hint = Enter it with the addressee if it belongs there
doubt-demand = This may be no demand, but a heading or part of an address: “{ $text }”
    .hint = Take it out if nothing is asked for in it
doubt-person = This may be no name: “{ $text }”
    .hint = Correct it, so that the letters name the right person
doubt-half = This may be half of an address: { $text }
    .hint = Compare it with the sheet, and join it with the address before or behind it if they are one
doubt-number = This number may lack its last digits: { $text }
    .hint = Compare it with the sheet: a letter may stand there for a digit
doubt-date = This day can be read in two ways, { $date } or { $other_date }: “{ $text }”
    .hint = Compare it with the sheet’s own date, and correct the deadline if the sheet writes the month first
deadline-before-issue = The deadline is before the day on which the sheet was issued: “{ $text }”
    .hint = Compare both days with the sheet; one of them may be misprinted
doubts-too-many = So many addressees ({ $count }) are not looked at one by one
    .hint = Compare the addresses with the sheet before you print
