not_read = "of prod"
