## dates
