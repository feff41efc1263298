resource "dynatrace_iam_policy" "local" {
  name            = "local"
  environment     = "abc12345"
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy_bindings_v2" "local" {
  group       = "readers"
  environment = "abc12345"
  policy {
    id = dynatrace_iam_policy.local.id
  }
}
