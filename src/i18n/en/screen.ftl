## screen
