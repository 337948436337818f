# The columns of the desk: embassies that are still blank, findings that a person has looked at, the edges between columns.

entry-embassy = Embassy of { $country }
finding-checked = I have checked this
finding-button-named = { $button }: { $finding }
zoom-percent = { $percent }%
divider-case = Width of the case’s column
divider-people = Width of the addressees’ column
trouble-title = That did not work
