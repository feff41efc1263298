resource "dynatrace_iam_policy" "reader" {
  name            = "Reader"
  account         = "acme"
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy_bindings" "wrong" {
  group    = dynatrace_iam_policy.reader.id
  account  = "acme"
  policies = dynatrace_iam_policy.reader.id
}

resource "dynatrace_iam_policy_bindings" "listless" {
  group    = "readers"
  account  = ["acme"]
  policies = [dynatrace_iam_policy.reader.id]
}

resource "dynatrace_iam_policy_bindings" "single" {
  group    = "readers"
  account  = "acme"
  policies = dynatrace_iam_policy.reader.id
}
