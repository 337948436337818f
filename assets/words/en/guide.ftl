# The five steps, the first hints, and the window's own words and size.

menu-steps = Go to
menu-language = Language

command-step-case = Case
    .tooltip = Go to the case: what happened, what is asked, what to check
command-step-you = You
    .tooltip = Go to your name and address
command-step-addressees = Addressees
    .tooltip = Go to the people and embassies that letters go to
command-step-letters = Letters
    .tooltip = Go to the letter on the desk
command-step-print = Print
    .tooltip = Go to printing and saving
command-next-step = Next step
    .tooltip = Go on to the next of the five steps
command-previous-step = Step before
    .tooltip = Go back to the step before this one
command-speak-system = As the system
    .tooltip = Speak the language of your desktop
command-speak = Language
    .tooltip = Speak this language: menus, buttons and messages. The letters keep theirs.
command-larger-text = Larger text
    .tooltip = Make everything in the window larger
command-smaller-text = Smaller text
    .tooltip = Make everything in the window smaller
command-usual-text = Usual text size
    .tooltip = Show the window as large as the desktop proposes

# The bar of the steps. { $state } is one of the states below.
step-case = Case
step-you = You
step-addressees = Addressees
step-letters = Letters
step-print = Print
step-spoken = Step { $place } of 5: { $name }, { $state }
step-region = Here begins: { $name }
step-done = done
step-case-none = open a sheet
step-case-findings = { $count } to check
step-you-missing = your name is missing
step-addressees-none = nobody yet
step-addressees-findings = { $count ->
    [one] 1 address to check
   *[other] { $count } addresses to check
}
step-addressees-blank = { $count ->
    [one] 1 to fill in
   *[other] { $count } to fill in
}
step-letters-none = none ready
step-letters-ready = { $count } ready
step-print-waiting = not yet
step-print-ready = ready
step-print-running = in the making
step-print-done = { $count ->
    [one] 1 letter made
   *[other] { $count } letters made
}

# Hints of the first days
hint-place = Hint { $place } of 3
hint-you = Begin with your name. It goes under every letter and stays on this computer.
hint-write = Click into the letter and type. What you write stands in all letters, unless you choose “Only this letter”.
hint-sheet = This is a practice case. When you have a case sheet of your own, drop it on this window.
hint-read = Got it

# The bottom line
status-reading = Reading the sheet…
