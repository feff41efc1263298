variable "owner" {}

resource "dynatrace_iam_policy" "reader" {
  name            = "Reader"
  account         = "acme"
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy_bindings_v2" "bindings" {
  group   = "readers"
  account = "acme"
  policy {
    id       = dynatrace_iam_policy.reader.id
    metadata = { owner = var.owner, team = "a" }
  }
  policy {
    id       = dynatrace_iam_policy.reader.id
    metadata = merge({ owner = "a" }, {})
  }
  policy {
    id       = dynatrace_iam_policy.reader.id
    metadata = { owner = "platform" }
  }
}

# Parameters make a difference.
resource "dynatrace_iam_policy_bindings_v2" "parameters" {
  group   = "others"
  account = "acme"
  policy {
    id         = dynatrace_iam_policy.reader.id
    parameters = { owner = var.owner }
  }
}
