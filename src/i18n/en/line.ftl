## The filter line and what stands under it.

filter-left-out = { $reason } · left out for now
filter-left-out-meant = { $reason } · left out for now; did you mean { $suggestion } ?
filter-left-out-shortly = { $reason }
filter-meant-shortly = { $suggestion } ? · { $reason }
filter-nothing = { $reason }
filter-nothing-meant = { $reason }; did you mean { $suggestion } ?
filter-removed = { $term } taken out; { $undo } puts it back

group-line = While typing a filter

line-keep = keep
    .help = keep the filter
line-as-before = as before
    .help = close the offers; as before
line-take = complete
    .help = take the offer, or the repair; in a form, the next field
line-field-before = field before
    .help = in a form, the field before
line-choose = choose
    .help = offers, filters used before, events
line-history = earlier
    .help = filters used before, and back
line-pick = pick
    .help = pick a term; { $delete } takes it out
line-remove = take out
line-letters = letter
    .help = a letter to where the arrow points
line-words = word
    .help = a word to there
line-ends = ends
    .help = where the line begins, where it ends
line-delete = delete
    .help = delete a letter with its marks
line-delete-term = delete term
    .help = delete the term before
line-delete-word = delete word
    .help = delete a word
line-delete-all = delete all
    .help = delete everything, or what follows

offer-used = used before
offer-example = { $events ->
        [one] 1 event
       *[other] { $events } events
    }

offer-field = { $what } · { $example }
offer-term = { $what } · { $count }

saved-title = Saved filters
saved-hint-take = apply or save
saved-hint-remove = remove
saved-name = Save this filter as:
saved-no-filter = There is no filter to save now.
saved-none = None is saved yet.
saved-as = Saved as { $name }; { $saved } lists them
saved-replaces = Name in use: { $key } replaces it
saved-removes = { $key } once more removes it
saved-applied = { $name }; { $undo } goes back

## Fields to be filled in

form-confirm = confirm
form-next = next field
form-offer = fill in
form-leave = leave
form-empty = This is needed.
form-date = { $why }. { $how }
form-id-letters = An id has letters, digits, and - _ . but no blanks and no other signs.
form-id-long = An id has { $limit } characters at most.
form-id-taken = { $id } is in use already.

## Words of an article that are selected

words-select = select words
words-event = new event
words-account = account of event { $number }
words-grow = more, fewer
words-other-end = other end
words-leave = leave
words-nothing = There are no words of an article here to select.
words-first = Select the words of an article first: { $key } in the source.
words-repeated = These words stand more than once, and so do those around them. Select more of them.
words-no-event = Select an event in the list first.
words-there = Event { $number } quotes these words already.

capture-form = A new event
capture-date = Date
capture-title = Title
capture-id = Id
capture-id-note = The name of the event in the file, such as treaty-signed.
capture-undated = No words here say when it was. Write a date: 2024-06-18, 2024-06, 2024?
capture-said = As { $words } says.
capture-counted = As { $words } says, counted from { $from }, the date of the article.
capture-near = As { $words } says, in paragraph { $paragraph }. Does it date these words?
capture-near-counted = As { $words } says, in paragraph { $paragraph }, counted from { $from }, the date of the article. Does it date these words?
capture-note-counted = “{ $words }” is counted from { $from }, the date of the article.
capture-note-near = The date is that of “{ $words }” in paragraph { $paragraph }.
capture-note-near-counted = The date is that of “{ $words }” in paragraph { $paragraph }, counted from { $from }, the date of the article.
change-event = New event { $id }
change-excerpt = Another account of { $id }

## Words looked for in all articles

articles-title = Find in all articles
articles-read = read it there
articles-all = all passages
articles-unquoted-only = only what no event quotes
articles-leave = leave
articles-type = Type words to find in the text of all articles.
articles-none = No article has these words side by side.
articles-none-unquoted = No passage with these words is without an event.
articles-count =
    { $count ->
        [one] { $count } passage
       *[other] { $count } passages
    }, of which no event quotes { $bare }
articles-count-unquoted =
    { $count ->
        [one] { $count } passage that no event quotes
       *[other] { $count } passages that no event quotes
    }
articles-count-cut = The first { $count } passages; one word more finds fewer.
articles-place = { $source } · ¶ { $paragraph }
articles-quoted = event { $number }
articles-unquoted = ○ no event
