# A fault of the program itself.

save-crashed = A fault of this program kept your text from being saved
    .hint = It is tried again by itself; copy what you wrote into another program before you close this window
worker-crashed = A fault of this program stopped what you asked for
    .hint = Nothing that was saved before is lost; try again, and tell us if it stays like this
sheet-crashed = A fault of this program stopped this sheet from being read
    .hint = The others are read; try it alone, or copy its text and paste it, and tell us
