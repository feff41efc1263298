locals {
  schema    = "builtin:alerting.profile"
  statement = "ALLOW settings:objects:read WHERE settings:schemaId = \"${local.schema}\";"
  teams = {
    first = "a"
  }
}

resource "dynatrace_iam_policy" "local" {
  name            = "Local"
  account         = var.account
  statement_query = local.statement
}

resource "dynatrace_iam_policy" "joined" {
  name            = "Joined with ${dynatrace_iam_policy.local.name}"
  account         = "${var.account}"
  statement_query = <<-EOT
    ALLOW settings:objects:write
      WHERE settings:schemaId == "${local.schema}";
  EOT
}

data "dynatrace_iam_group" "known" {
  name = "Known by name"
}

resource "dynatrace_iam_policy_bindings_v2" "bindings" {
  group   = data.dynatrace_iam_group.known.id
  account = var.account
  policy {
    id = "${dynatrace_iam_policy.local.id}"
  }
  policy {
    id = dynatrace_iam_policy.joined.id
  }
}
