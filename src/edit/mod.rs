//! Caret, selection, hit-testing and edits over a typeset letter; knows no screen.
