variable "environment" {
  default = "dev"
}

variable "account" {
  default = "acme"
}

resource "dynatrace_iam_policy" "other" {
  name            = "Other"
  account         = var.account
  statement_query = "ALLOW settings:objects:read;"
}
