### What is wrong with a filter. $found is the part that is wrong.

filter-field-unknown = there is no field “{ $found }”
filter-field-ambiguous = “{ $found }” may be one of { $names }
filter-value-unknown = { $field } is one of { $names }, not “{ $found }”
filter-value-ambiguous = “{ $found }” may be one of { $names }
filter-date-year = “{ $found }” of which year?
filter-last = “{ $found }” is no stretch of time: write 90d, 2w, 3m or 1y

### How a word of the filter matches a word of an event, the best first.

tier-exact = the word itself
tier-clitic = the word, with or without what Arabic writes onto it
tier-prefix = the beginning of the word
tier-inside = a part of the word
tier-joined = two words as one
tier-spelling = another spelling
tier-stem = another ending
tier-scattered = its letters, with others between them
tier-slip = all but one letter
