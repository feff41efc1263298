resource "dynatrace_iam_group" "admins" {
  name = local.names.admin
}

resource "dynatrace_iam_policy" "reader" {
  name            = "Reader of ${local.names["guest"]}"
  account         = var.account.id
  statement_query = "ALLOW settings:objects:read WHERE settings:schemaId = \"${local.schemas[1]}\";"
}

resource "dynatrace_iam_policy" "writer" {
  name            = "Writer"
  account         = var.account.id
  statement_query = local.texts.writer
}

resource "dynatrace_iam_policy" "nested" {
  name            = "Nested"
  account         = var.account["id"]
  statement_query = local.teams["a"].schemas.0
}

resource "dynatrace_iam_policy_bindings_v2" "by_id" {
  group   = dynatrace_iam_group.admins.id
  account = var.account.id
  policy {
    id = local.policies.reader
  }
}

resource "dynatrace_iam_policy_bindings_v2" "by_name" {
  group   = local.names["admin"]
  account = var.account.id
  policy {
    id = local.policies[local.writer]
  }
}

resource "dynatrace_iam_policy_bindings" "listed" {
  group    = local.list[0]
  account  = var.account.id
  policies = local.by_team.a
}

# What is not there, or not known, is left out, and nothing else.
resource "dynatrace_iam_policy_bindings_v2" "absent" {
  group   = local.names.nobody
  account = var.account.id
  policy {
    id = local.policies.reader
  }
}

resource "dynatrace_iam_policy_bindings_v2" "outside" {
  group   = local.list[9]
  account = var.account.id
  policy {
    id = local.policies.reader
  }
}

resource "dynatrace_iam_policy_bindings_v2" "all" {
  group   = local.list[*]
  account = var.account.id
  policy {
    id = local.policies.reader
  }
}

resource "dynatrace_iam_policy_bindings_v2" "unknown" {
  group   = local.names.computed
  account = var.account.id
  policy {
    id = local.policies.reader
  }
}
