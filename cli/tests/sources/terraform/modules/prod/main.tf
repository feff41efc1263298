resource "dynatrace_iam_policy" "reader" {
  name            = "reader"
  account         = "acme"
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy_bindings_v2" "reader" {
  group       = "readers"
  environment = "abc12345"
  policy {
    id = dynatrace_iam_policy.reader.id
  }
}
