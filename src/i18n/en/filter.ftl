### What is wrong with a filter. $found is the part that is wrong.

filter-field-unknown = there is no field “{ $found }”
filter-field-ambiguous = “{ $found }” may be one of { $names }
filter-value-unknown = { $field } is one of { $names }, not “{ $found }”
filter-value-ambiguous = “{ $found }” may be one of { $names }
