both = "of b"
