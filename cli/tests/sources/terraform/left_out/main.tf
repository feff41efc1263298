variable "team" {}

resource "dynatrace_iam_policy" "computed" {
  name            = "Computed"
  account         = "acme"
  statement_query = join(";", ["ALLOW a:b:c", ""])
}

resource "dynatrace_iam_policy" "several" {
  count           = 2
  name            = "Several"
  account         = "acme"
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy" "kept" {
  name            = upper("kept")
  account         = "acme"
  statement_query = "ALLOW storage:logs:read WHERE storage:dt.security_context = \"$${bindParam:team}\";"
}

resource "dynatrace_iam_policy_boundary" "unknown" {
  name  = "Unknown"
  query = "storage:dt.security_context = \"${var.team}\";"
}

data "dynatrace_iam_policy" "built_in" {
  name = "Built in"
}

resource "dynatrace_iam_policy_bindings_v2" "bindings" {
  group   = "readers"
  account = "acme"
  policy {
    id = dynatrace_iam_policy.computed.id
  }
  policy {
    id = dynatrace_iam_policy.several[0].id
  }
  policy {
    id         = dynatrace_iam_policy.kept.id
    parameters = { team = "a" }
    boundaries = [dynatrace_iam_policy_boundary.unknown.id]
  }
  policy {
    id         = dynatrace_iam_policy.kept.id
    parameters = { team = var.team }
  }
  policy {
    id = "c4d2a7a0-0000-1111-2222-333344445555"
  }
  policy {
    id = data.dynatrace_iam_policy.built_in.id
  }
  dynamic "policy" {
    for_each = var.team
    content {
      id = policy.value
    }
  }
}

resource "dynatrace_iam_policy_bindings_v2" "elsewhere" {
  group   = module.groups.readers
  account = "acme"
  policy {
    id = dynatrace_iam_policy.kept.id
  }
}
