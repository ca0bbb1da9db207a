## The filter line and what stands under it.

filter-left-out = { $reason } · left out for now
filter-left-out-meant = { $reason } · left out for now; did you mean { $suggestion } ?
filter-left-out-shortly = { $reason }
filter-meant-shortly = { $suggestion } ? · { $reason }
filter-nothing = { $reason }
filter-nothing-meant = { $reason }; did you mean { $suggestion } ?
filter-removed = { $term } taken out; u puts it back

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
saved-as = Saved as { $name }; S lists them
saved-replaces = Name in use: { $key } replaces it
saved-removes = { $key } once more removes it
saved-applied = { $name }; u goes back

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
