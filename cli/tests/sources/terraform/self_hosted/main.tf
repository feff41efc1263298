resource "dynatrace_user_group" "operators" {
  name = "Operators"
}

resource "dynatrace_policy" "cluster" {
  name            = "Cluster"
  cluster         = "cluster-1"
  statement_query = <<-EOT
    ALLOW settings:objects:read;
  EOT
}

resource "dynatrace_policy" "environment" {
  name            = "Environment"
  environment     = "env-1"
  statement_query = "DENY settings:objects:write;"
}

resource "dynatrace_policy_bindings" "bindings" {
  group       = dynatrace_user_group.operators.id
  environment = "env-1"
  policies    = [dynatrace_policy.cluster.id, dynatrace_policy.environment.id]
}
