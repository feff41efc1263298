resource "dynatrace_iam_policy" "one" {
  name            = "One"
  account         = "first"
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy" "other" {
  name            = "Other"
  account         = "second"
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy_bindings_v2" "one" {
  group       = "readers"
  environment = "env-1"
  policy {
    id = dynatrace_iam_policy.one.id
  }
}

resource "dynatrace_iam_policy_bindings_v2" "other" {
  group       = "readers"
  environment = "env-2"
  policy {
    id = dynatrace_iam_policy.other.id
  }
}
