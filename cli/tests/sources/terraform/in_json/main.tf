resource "dynatrace_iam_policy" "kept" {
  name            = "kept"
  account         = "acme"
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy_bindings_v2" "bindings" {
  group   = local.group
  account = "acme"
  policy {
    id = dynatrace_iam_policy.kept.id
  }
}

resource "dynatrace_iam_policy_bindings_v2" "more" {
  group   = "readers"
  account = "acme"
  policy {
    id = dynatrace_iam_policy.kept.id
  }
  policy {
    id = dynatrace_iam_policy.in_json.id
  }
}

resource "dynatrace_iam_policy_bindings_v2" "attribute" {
  group   = "readers"
  account = "acme"
  policy = [
    { id = dynatrace_iam_policy.kept.id },
  ]
}
