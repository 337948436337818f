# The window.

# Dates
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

window-title = Appeal Writer
window-title-case = { $name } – Appeal Writer

# Menus
menu-case = Case
menu-letters = Letters
menu-print = Print
menu-view = View
menu-help = Help

# Commands
command-choose-sheet = Open…
    .tooltip = Open a case sheet or a saved case: PDF, Word or text
command-paste-sheet = Paste a sheet’s text
    .tooltip = Make a case from the text that you copied
command-open-example = Open the practice case
    .tooltip = Put the bundled example on the desk to try things out
command-print-letters = Print letters
    .tooltip = Put all ticked letters into one PDF and show it, ready to print
command-save-letters = Save as PDF…
    .tooltip = Save one PDF for each ticked letter into a folder of your choice
command-stop-export = Stop
    .tooltip = Stop making letters; those that are finished stay
command-show-folder = Show folder
    .tooltip = Show where the letters were saved
command-show-sheet = Sheet and fields
    .tooltip = See which lines of the sheet became what, and which were used nowhere
command-undo = Undo
    .tooltip = Take back the last change
command-redo = Redo
    .tooltip = Make the change again that was taken back
command-next-letter = Next letter
    .tooltip = Show the next letter
command-previous-letter = Previous letter
    .tooltip = Show the letter before this one
command-zoom-in = Larger
    .tooltip = Show the page larger
command-zoom-out = Smaller
    .tooltip = Show the page smaller
command-fit-width = Fit width
    .tooltip = Show the page as wide as the desk
command-fit-page = Fit page
    .tooltip = Show the whole page
command-actual-size = Size of paper
    .tooltip = Show the page as large as it will be on paper
command-look-system = Look like the desktop
    .tooltip = Light or dark, as the desktop is
command-look-light = Light
    .tooltip = Dark ink on light paper
command-look-dark = Dark
    .tooltip = A dark desk for the evening
command-look-high-contrast = High contrast
    .tooltip = Strong colours on black
command-find = Search or do anything
    .tooltip = Find every command by a word
command-help = How it works
    .tooltip = The way from a case sheet to letters in the post
command-quit = Quit
    .tooltip = Close the window; everything is saved

find-prompt = Search or do anything…
find-nothing = Nothing has that name

# No case on the desk
no-case-title = Open your case sheet
no-case-body = Drop a PDF, a Word file or a text on this window, or paste the sheet’s text. A letter to everybody it names is written at once.
no-letter-title = No case on the desk
no-letter-body = Open a case sheet, and the letters appear here as they will be printed.
no-recipient-title = Nobody to write to
no-recipient-body = The sheet names no address. Look at its text, and add the people to write to.
blank-mission-title = This letter waits for an address
blank-mission-body = Fill in the embassy: name and address are enough. The letter appears here while you type.

# The case
case-untitled = A case without a title
practice-title = Practice case, closed
practice-body = Its letters say at the foot that they are not for posting. Try whatever you like.
closed-title = This case was closed on { $date }
deadline-unknown = Deadline: { $text }
deadline-clock-passed = { $date } · the deadline has passed
deadline-clock-today = The deadline is today
deadline-clock-near = { $date } · { $days ->
    [one] 1 day
   *[other] { $days } days
} left
deadline-clock-far = { $date } · { $days } days left
findings-title = { $count ->
    [one] 1 thing to check
   *[other] { $count } things to check
}
finding-proposes = Instead: { $proposed }
finding-accept = Put it right
detail = More about it
section-summary = What happened
section-facts = The facts in full
section-demands = We ask them to
no-demands-read = No demand could be read from the sheet
section-languages = Write in
section-notes = Notes for you
section-background = Additional information
section-model-letter = The sheet’s own letter

# The sheet beside its fields
sheet-title = The sheet and what was read from it
sheet-close = Back to the letters
sheet-intro = Choose a field to see its lines, or a line to see its field. Lines in amber were used nowhere.
give-title = Use as…
give-line = Use as: { $line }
give-facts = What happened
give-demands = Demands
give-background = Additional information
give-notes = Notes for you
sheet-field-title = Title
sheet-field-case-number = Case number
sheet-field-case-kind = Kind
sheet-field-index = Index
sheet-field-country = Country
sheet-field-issued = Issued
sheet-field-language = Language
sheet-field-people = Person { $number }
sheet-field-summary = What happened, in short
sheet-field-facts = Facts { $number }
sheet-field-languages = Languages
sheet-field-demands = Demand { $number }
sheet-field-deadline = Deadline
sheet-field-deadline-text = Deadline, as written
sheet-field-addressees = Addressee { $number }
sheet-field-lines = Line { $number }
sheet-field-name = Name
sheet-field-family-name = Family name
sheet-field-gender = Gender
sheet-field-pronouns = Pronouns
sheet-field-age = Age
sheet-field-about = About the person
sheet-field-office = Office
sheet-field-role = Appeal or copy
sheet-field-fax = Fax
sheet-field-email = E-mail
sheet-field-phone = Telephone
sheet-field-web = Web
sheet-field-salutation = Salutation
sheet-field-note = Note
sheet-field-missions-wanted = Embassies are to be written to as well
sheet-field-missions = Embassy { $number }
sheet-field-background = Additional information { $number }
sheet-field-model-letter = The sheet’s own letter
sheet-field-notes = Note for you { $number }
language-own = your own language
language-ar = Arabic
language-de = German
language-en = English
language-es = Spanish
language-fa = Persian
language-fr = French
language-it = Italian
language-ja = Japanese
language-nl = Dutch
language-pl = Polish
language-pt = Portuguese
language-ru = Russian
language-tr = Turkish
language-uk = Ukrainian
language-zh = Chinese
language-zh-Hans = Chinese
language-zh-Hant = Chinese (traditional)

# The addressees
group-appeals = Appeals
group-copies = Copies
group-missions = Embassies in your country
no-addressees = The sheet names nobody to write to
tick-letter = Print the letter to { $name }
entry-findings = { $count ->
    [one] 1 finding
   *[other] { $count } findings
}
entry-blank = Fill in the address
mission-form-title = Embassy of { $country } in your country
mission-intro = The sheet leaves this to you. It stays on this computer and is offered again.
mission-known = Use what you filled in before: { $place }
mission-known-since = Use what you filled in before: { $place }, confirmed { $date }
addressee-form-title = Address
field-name = Name
field-address = Address { $number }
field-fax = Fax
field-email = E-mail
field-head = Headed by
field-salutation = Salutation
head-ambassador = An ambassador
head-high-commissioner = A high commissioner
head-charge = A chargé d’affaires
head-consul = A consul
head-unknown = I do not know

# The sender
sender-title = You: { $who }
sender-ask = Who writes? Fill in your name
sender-unknown = nobody yet
sender-name = Your name
sender-about = Who you are
sender-about-hint = a teacher in Leeds
sender-street = Street and number
sender-postcode = Postcode
sender-town = Town
sender-country = Country
sender-email = E-mail
sender-privacy = On the letters
sender-age = Age
sender-group = Group or school
sender-group-lines = Its address
privacy-full = Name and address
    .effect = Your name, street, town and country stand on the letter; an answer can reach you.
privacy-town = Name and town
    .effect = Your name, town and country stand on the letter, no street.
privacy-initials = Initials and postcode
    .effect = Your initials, postcode and country stand on the letter, no name.
privacy-first-name-age = First name and age
    .effect = Your first name, your age and your country stand on the letter.
privacy-care-of = First name, care of a group
    .effect = Your first name stands on the letter, and the group’s address for the answer.
privacy-none = Nothing about me
    .effect = The letter says nothing of you: no name, no address, no signature.
sender-note = Stays on this computer. It goes on your letters and nowhere else.

# The letter
letter-place = Letter { $place } of { $of }
page-label = Page { $page } of { $of } of the letter to { $name }
checks-more = and { $count } more
own-words-part = Words of
own-words-choose = click a paragraph…
own-words-add = Your own sentence
own-words-for-all = For all letters
own-words-only-this = Only this letter
own-words-close = Done
own-words-open = In a field
own-words-back = Back to the proposed text
own-words-field = Text of: { $part }
own-words-hint = Write here; it stands on the page at once
origin-phrase = A proposed sentence
origin-sheet = The sheet’s own words
origin-mixed = The sheet’s words, led in by a proposed sentence
origin-own = Your own words
origin-sender = From your details
part-subject = Subject
part-salutation = Salutation
part-greeting = Greeting
part-opening = Opening
part-facts = Facts { $number }
part-concern = Concern { $number }
part-demands-lead-in = Before the demands
part-demand = Demand { $number }
part-own-words = Your own words { $number }
part-model-letter = Paragraph { $number }
part-covering = Covering text
part-request = Request for an answer
part-closing = Closing
part-closing-second = Second closing line

# The bottom line
status-nothing = Nothing to print yet
status-ready = { $count ->
    [0] No letter is ready
    [one] 1 letter ready
   *[other] { $count } letters ready
}
missing-sender = you have not said who writes
missing-missions = { $count ->
    [one] 1 needs an address
   *[other] { $count } need an address
}
missing-findings = { $count ->
    [one] 1 address to check
   *[other] { $count } addresses to check
}
missing-unticked = { $count } not ticked

# Printing and saving
export-progress = { $done } of { $of } letters
exported-all = { $count ->
    [one] 1 letter is saved
   *[other] { $count } letters are saved
}
exported-print = { $count ->
    [one] 1 letter is ready to print
   *[other] { $count } letters are ready to print
}
exported-some = { $count ->
    [one] 1 letter is there, others are not
   *[other] { $count } letters are there, others are not
}
exported-nothing = No letter was made
viewer-failed = The letters are ready, but no program could be found that shows them
    .hint = Open { $path } in your PDF viewer
    .detail = { $reason }
ask-closed-title = Print these letters all the same?
ask-closed-confirm = Print all the same
dialog-cancel = Not now
dialog-close = Close
browse-open-title = Open a case sheet
browse-save-title = Save the letters into a folder
browse-folder = Folder
browse-up = One folder up
browse-save-here = Save here

# Help
help-title = From a case sheet to letters in the post
help-open = 1. Open the case sheet, or drop it on the window. At the left you see how it was understood, and what should be checked.
help-you = 2. Say who you are, at the right. It stays on this computer.
help-addressees = 3. Tick to whom letters go. Fill in the embassy in your country, if the sheet asks for it.
help-letter = 4. Read the letter. Click a paragraph to put it into your own words.
help-print = 5. Print letters, or save them as PDF. Print at 100 percent, on one side; sign by hand.
