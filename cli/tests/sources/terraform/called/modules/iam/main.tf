variable "environment" {
  default = "dev"
}

variable "account" {
  default = "acme"
}

resource "dynatrace_iam_policy" "reader" {
  name            = "Reader"
  account         = var.account
  statement_query = "ALLOW settings:objects:read;"
}

resource "dynatrace_iam_policy_bindings_v2" "reader" {
  group       = "readers"
  environment = var.environment
  policy {
    id = dynatrace_iam_policy.reader.id
  }
}

resource "dynatrace_iam_policy_bindings_v2" "account" {
  group   = "readers"
  account = var.account
  policy {
    id = dynatrace_iam_policy.reader.id
  }
}
