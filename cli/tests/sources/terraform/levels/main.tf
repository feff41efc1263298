resource "dynatrace_iam_policy" "account" {
  name            = "Account"
  account         = "urn:dtaccount:acme"
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy" "environment" {
  name            = "Environment"
  environment     = "abc12345"
  statement_query = "ALLOW settings:objects:write;"
}

resource "dynatrace_iam_policy" "unnamed" {
  name            = "Without a level"
  statement_query = "ALLOW settings:schemas:read;"
}

resource "dynatrace_iam_policy_bindings_v2" "below" {
  group       = "readers"
  environment = "abc12345"
  policy {
    id = dynatrace_iam_policy.account.id
  }
  policy {
    id = dynatrace_iam_policy.unnamed.id
  }
}

resource "dynatrace_iam_policy_bindings_v2" "elsewhere" {
  group       = "readers"
  environment = "xyz98765"
  policy {
    id = dynatrace_iam_policy.environment.id
  }
}

resource "dynatrace_iam_policy_bindings_v2" "account" {
  group   = "writers"
  account = "acme"
  policy {
    id = dynatrace_iam_policy.environment.id
  }
}
