resource "dynatrace_iam_policy" "changed" {
  name            = "changed"
  account         = "acme"
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy" "kept" {
  name            = "kept"
  account         = "acme"
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy" "elsewhere" {
  name            = "elsewhere"
  account         = local.account
  statement_query = "ALLOW settings:objects:read;"
}

variable "name" {
  default = "Name"
}

locals {
  account = "acme"
}

resource "dynatrace_iam_policy" "named" {
  name            = var.name
  account         = "acme"
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_group" "changed" {
  name = "Group"
}

resource "dynatrace_iam_policy_bindings_v2" "bindings" {
  group   = dynatrace_iam_group.changed.id
  account = "acme"
  policy {
    id = dynatrace_iam_policy.changed.id
  }
  policy {
    id = dynatrace_iam_policy.kept.id
  }
}

resource "dynatrace_iam_policy_bindings_v2" "changed" {
  group   = dynatrace_iam_group.changed.name
  account = "acme"
  policy {
    id = dynatrace_iam_policy.kept.id
  }
}

resource "dynatrace_iam_policy_bindings_v2" "named" {
  group   = dynatrace_iam_group.changed.name
  account = "acme"
  policy {
    id = dynatrace_iam_policy.kept.id
  }
}
