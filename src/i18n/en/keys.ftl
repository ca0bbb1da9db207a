## keys
