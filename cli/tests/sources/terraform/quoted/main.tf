resource "dynatrace_iam_policy" "escapes" {
  name            = "Esc\u00e4pes \"quoted\""
  account         = "acme"
  statement_query = "ALLOW settings:objects:read\n\tWHERE settings:schemaId == \"\u00e4\" AND settings:scope == \"\\\";"
}

resource "dynatrace_iam_policy" "template" {
  name            = "Template"
  account         = "acme"
  statement_query = "ALLOW storage:logs:read WHERE storage:dt.security_context == \"$${bindParam:team}\";"
}

resource "dynatrace_iam_policy" "parenthesised" {
  name            = ("Parenthesised")
  account         = "acme"
  statement_query = ("ALLOW settings:objects:reed;")
}
