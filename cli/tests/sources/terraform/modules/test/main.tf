resource "dynatrace_iam_policy" "tester" {
  name            = "tester"
  account         = "acme"
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy_bindings_v2" "tester" {
  group       = "readers"
  environment = "abc12345"
  policy {
    id = dynatrace_iam_policy.tester.id
  }
}

resource "dynatrace_iam_policy_bindings_v2" "also" {
  group       = "others"
  environment = "def67890"
  policy {
    id = dynatrace_iam_policy.tester.id
  }
}
