# What typesetting has to say. A message's id is the notice's code; { $text } is the piece of the letter concerned.

missing-glyph = This letter cannot be printed: no typeface here has the character “{ $text }” ({ $code })
    .hint = Write it another way, in an alphabet that the letter’s language uses, or take it out

letter-over-one-page = This letter takes { $pages } pages, and officials read one
    .hint = Shorten your own words, or take out a sentence of the case

address-smaller = The address is set in { $size } point so that all of it shows in the window
    .hint = With a plain envelope or a label you need not mind

address-too-wide = This line is { $over } mm too wide for the address field, and its end may not show: “{ $text }”
    .hint = Divide it into two lines, shorten it, or use a label or a printed envelope

address-too-long = The address has { $lines } lines, and the address field has room for { $most }
    .hint = Join two short lines, or use a label or a printed envelope

address-too-large = This address is too large for its label or envelope: “{ $text }”
    .hint = Choose a larger label or envelope, or join two of its lines

# Envelopes, labels, the ruler sheet
envelopes-file-name = Envelopes
labels-file-name = Labels
no-addresses = None of these letters has an address, so there is nothing to print on envelopes or labels
    .hint = Fill the addresses in, or choose other letters
print-failed = The file cannot be made
    .detail = { $reason }
ruler-title = Ruler sheet
ruler-step-1 = Print this sheet on plain paper, single-sided, at 100 percent (“actual size”), from the tray that you use for letters
ruler-step-2 = Measure from the left edge of the paper to the zero of the ruler at the left: 10 mm is right. Do the same at the other three edges, and note the four figures.
ruler-step-3 = Measure both long rulers: each is 100 mm long if the printer keeps the scale
ruler-step-4 = If a figure is wrong by more than 2 mm, look for “fit to page” in the printer’s settings first, and switch it off
ruler-left = left edge
ruler-top = top edge
ruler-right = right edge
ruler-bottom = bottom edge
ruler-written = The ruler sheet is written to { $file }
unknown-labels = There is no label sheet called { $id }
    .hint = The label sheets are: { $known }
