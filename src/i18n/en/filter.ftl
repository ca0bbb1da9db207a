### What is wrong with a filter. $found is the part that is wrong.

filter-field-unknown = there is no field “{ $found }”
filter-field-ambiguous = “{ $found }” may be one of { $names }
filter-value-unknown = { $field } is one of { $names }, not “{ $found }”
filter-value-ambiguous = “{ $found }” may be one of { $names }
filter-date-year = “{ $found }” of which year?
filter-last = “{ $found }” is no stretch of time: write 90d, 2w, 3m or 1y
