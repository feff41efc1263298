# As the provider documents it.
resource "dynatrace_iam_policy" "policy" {
  name            = "Team policy"
  account         = "11111111-2222-3333-4444-555555555555"
  statement_query = "ALLOW settings:objects:read, settings:schemas:read WHERE settings:schemaId = \"builtin:alerting.profile\";"
}

resource "dynatrace_iam_policy_bindings_v2" "account" {
  group   = dynatrace_iam_group.group.id
  account = "11111111-2222-3333-4444-555555555555"
  policy {
    id = dynatrace_iam_policy.policy.uuid
  }
}

resource "dynatrace_iam_policy_boundary" "boundary" {
  name  = "Only ours"
  query = "environment:management-zone IN (\"ours\");"
}

resource "dynatrace_iam_group" "group" {
  name        = "Team"
  description = "A group"
}

resource "dynatrace_iam_policy_bindings_v2" "bindings" {
  group       = dynatrace_iam_group.group.id
  environment = "abc12345"
  policy {
    id = dynatrace_iam_policy.policy.id
    parameters = {
      "owner" = "team"
    }
    metadata = {
      reason = "onboarding"
    }
    boundaries = [dynatrace_iam_policy_boundary.boundary.id]
  }
}
