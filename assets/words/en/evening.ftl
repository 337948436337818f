# An evening: many writers, several cases.

guest-without-name = Line { $line } of the list was left out, because it has no name
    .hint = Every letter needs somebody who signs it
guest-privacy-unknown = Line { $line } of the list asks for the privacy “{ $words }”, which is not known: nothing on that writer’s letters says who wrote
    .hint = Write full, town, initials, first-name-age, care-of or none
guest-column-unread = The column “{ $words }” of the list is not read: nothing in it changes a letter
    .hint = Columns are called name, town, sentence, privacy, cases and ties
guest-cases-unclear = Line { $line } of the list chooses the cases “{ $words }”, and not all of it could be read: that writer writes only for the numbers in it
    .hint = Write numbers such as 1 3 or 1-3; leave it empty for all cases
guest-case-beyond = { $guest } chose case { $number }, but the evening has { $count } cases
    .hint = Correct the number in the list, or take the case in
evening-case-unread = No letters were made, because the case “{ $case }” could not be read
    .hint = Open it in the library to see what is wrong, or take its tick away
    .detail = { $reason }
evening-case-gone = No letters were made, because the case “{ $case }” is not in the library any more
    .hint = Take its tick away
guests-unreadable = The list of writers { $path } could not be read
    .hint = Save it as CSV in UTF-8, with a first line: name, town, sentence
    .detail = { $reason }
guests-no-name = The list of writers { $path } could not be read, because its first line has no column “name”
    .hint = Give it a first line such as: name, town, sentence
evening-progress = { $guest } ({ $done } of { $of })
evening-summary = { $written ->
    [0] No letter was written
    [one] 1 letter is written
   *[other] { $written } letters are written
} for { $guests ->
    [one] 1 writer
   *[other] { $guests } writers
} to { $folder }{ $missing ->
    [0] {""}
   *[other] , { $missing } failed
}

# In the window
command-evening = An evening of letters
    .tooltip = Many people write in several cases: a stack of letters for each
evening-intro = Many people write in several cases. Each gets a folder with their letters. The names are kept nowhere but in those letters.
evening-guests = Who writes
    .help = One a line: name; town; a sentence of their own. Or a table with these columns.
    .example = Anna Field; Leeds; I teach children who ask about you.
evening-choose-list = Open a list…
evening-guest-count = { $count ->
    [one] 1 writer
   *[other] { $count } writers
}
evening-cases = For whom
    .help = Tick the cases. To find one, search in the library first.
evening-start = Make the letters…
evening-case = “{ $title }”: { $reason }
    .hint = Ask those who sent you the case before anybody posts these letters
evening-cases-title = Make letters for these cases all the same?
evening-cases-confirm = Make them all the same
evening-wipe = Wipe the evening…
evening-running = { $done } of { $of } letters · { $guest }
evening-done = { $count ->
    [one] 1 letter is made
   *[other] { $count } letters are made
}
evening-done-partly = { $count } letters are made, { $missing } are not
evening-pause = Pause
evening-go-on = Go on
evening-stop = Stop
evening-wipe-title = Wipe this evening?
evening-wipe-body = The names and sentences go, and the letters that were saved this evening are removed from their folders. Print them first.
evening-wipe-confirm = Wipe it
browse-guests-title = Open a list of writers
