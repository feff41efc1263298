automatic = "of a"
both = "of a"
json_and_automatic = "of a"
