resource "dynatrace_iam_policy" "changed" {
  statement_query = "DENY settings:objects:read;"
}

locals {
  account = "other"
}

variable "name" {
  default = "Other"
}

resource "dynatrace_iam_group" "changed" {
  name = "Other"
}

resource "dynatrace_iam_policy_bindings_v2" "changed" {
  policy {
    id = dynatrace_iam_policy.kept.id
  }
}
