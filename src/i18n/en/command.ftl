## command
