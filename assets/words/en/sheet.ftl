# The sheet beside what was read from it: cutting, joining and giving by hand.

command-accept-all = Accept all proposed changes
    .tooltip = Change the case as every finding proposes; undo takes it back
accept-all-count = { $count ->
        [one] Accept the proposed change
       *[other] Accept all { $count } proposed changes
    }
regroup-split = A new addressee begins here
regroup-join = Addressees { $number } and { $next } are one
regroup-line-up = This line belongs to addressee { $number }
regroup-line-down = This line belongs to addressee { $number }
regroup-join-line = Join with the line below
regroup-cut-line = Cut this line…
regroup-to-copy = Addressee { $number } only gets a copy
regroup-to-appeal = Addressee { $number } gets the appeal
give-headline = Title
give-summary = What happened, in short
give-address-above = The addressee above it
give-new-addressee = A new addressee

# What a damaged PDF says of itself
sheet-cut-off = The file is cut short, so pages or addresses may be missing
    .hint = Get the sheet again, and compare the last page
