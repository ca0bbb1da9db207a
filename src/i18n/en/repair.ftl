# What became of an excerpt whose article changed.
repair-moved = word for word, beside other words than before
repair-respelled = in another spelling
repair-changed = some of its words are others now
repair-ambiguous = in more than one place
repair-missing = nowhere in the article
