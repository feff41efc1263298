resource "dynatrace_iam_policy" "nameless" {
  account = "acme"
}

resource "dynatrace_iam_policy" "twice" {
  name            = "Twice"
  account         = "acme"
  statement_query = ["ALLOW settings:objects:read;"]
}

resource "dynatrace_iam_policy" "twice" {
  name            = "Twice"
  account         = "acme"
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_group" "group" {
  name = "Group"
}

resource "dynatrace_iam_policy_bindings_v2" "bindings" {
  group   = "readers"
  account = "acme"
  policy {
    id = dynatrace_iam_group.group.id
  }
  policy {
    id         = dynatrace_iam_policy.twice.id
    boundaries = "one"
  }
}
