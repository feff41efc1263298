resource "dynatrace_iam_policy" "good" {
  name            = "Good"
  account         = "acme"
  statement_query = "ALLOW settings:objects:read;"
}
