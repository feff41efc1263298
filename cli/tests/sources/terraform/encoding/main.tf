# With a byte order mark.
resource "dynatrace_iam_policy" "marked" {
  name            = "Märkt"
  account         = "acme"
  description     = timestamp()
  tags            = ["ä", "b"]
  statement_query = "ALLOW settings:objects:read WHERE settings:schemaId == \"ä\" AND settings:scope == \"b\";"
}
